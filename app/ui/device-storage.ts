/**
 * What this device keeps for one member: drafts and unsent text, under keys of her own, so that two people on one
 * computer never see each other's. A device that keeps nothing (private window, full disk) is simply forgetful.
 */
export function keepOnDevice(memberId: string, name: string, value: string): void {
  try {
    localStorage.setItem(keyOf(memberId, name), value);
  } catch {
    // Nothing to mend: the text is still on the screen.
  }
}

export function readFromDevice(memberId: string, name: string): string | null {
  try {
    return localStorage.getItem(keyOf(memberId, name));
  } catch {
    return null;
  }
}

export function dropFromDevice(memberId: string, name: string): void {
  try {
    localStorage.removeItem(keyOf(memberId, name));
  } catch {
    // Was not kept, need not be dropped.
  }
}

/** The names under which this device keeps something for the member. */
export function listOnDevice(memberId: string): string[] {
  try {
    const own = keyOf(memberId, "");
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(own))
      .map((key) => key.slice(own.length));
  } catch {
    return [];
  }
}

/** Erases all of it, as signing out does. */
export function forgetOnDevice(memberId: string): void {
  for (const name of listOnDevice(memberId)) dropFromDevice(memberId, name);
}

function keyOf(memberId: string, name: string): string {
  return `krug:${memberId}:${name}`;
}

let member: string | null = null;

/** Whose device this is while the page lives, for what runs before any screen does. */
export function setDeviceMember(memberId: string | null): void {
  member = memberId;
}

export const deviceMember = (): string | null => member;
