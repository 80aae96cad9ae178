import { dropFromDevice, keepOnDevice, listOnDevice, readFromDevice } from "./device-storage";

// A draft lives under "draft:<key>" until it is sent and under "sent:<key>" until we know that it arrived.

export function keepDraft(memberId: string, key: string, text: string): void {
  if (text.trim() === "") dropFromDevice(memberId, `draft:${key}`);
  else keepOnDevice(memberId, `draft:${key}`, text);
}

export function readDraft(memberId: string, key: string): string | null {
  return readFromDevice(memberId, `draft:${key}`);
}

/** The form is on its way: the text is no longer offered as a draft, but not yet forgotten. */
export function sendDraft(memberId: string, key: string, text: string): void {
  dropFromDevice(memberId, `draft:${key}`);
  keepOnDevice(memberId, `sent:${key}`, text);
}

/** The page came back as it should, so what was sent has arrived. */
export function forgetSent(memberId: string, key: string): void {
  dropFromDevice(memberId, `sent:${key}`);
}

/** Something went wrong after sending: what was on its way becomes a draft again. */
export function reviveSent(memberId: string): void {
  for (const name of listOnDevice(memberId).filter((each) => each.startsWith("sent:"))) {
    const key = name.slice("sent:".length);
    keepDraft(memberId, key, readFromDevice(memberId, name) ?? "");
    forgetSent(memberId, key);
  }
}
