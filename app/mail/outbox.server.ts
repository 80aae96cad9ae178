import { forgetDeadKeys } from "~/domain/keys/keys.server";
import { forgetOldLetters, settleInterrupted } from "~/domain/letters/outbox.server";
import { Refusal } from "~/domain/refusal";
import { isDemo } from "~/domain/settings/settings.server";
import { onSignal } from "~/domain/signals.server";
import type { Environment } from "~/environment.server";
import { createDeliverer, type Deliverer, type Report } from "./deliverer.server";
import { handOverBySmtp } from "./smtp.server";

const HOUR = 60 * 60_000;
/** After a mistake of ours, so that it does not repeat itself a thousand times a second. */
const AFTER_FAILURE = 30_000;
/** What is under way at the end has so long to finish; cut off, it counts as uncertain. */
const LAST_LETTER = 4_000;

/** By which way letters leave: a mail server, the readable outbox of a demo, or none (they wait). */
export type MailWay = "smtp" | "readable" | "none";

type MailState = { way: MailWay; trouble: { problem: string; since: Date } | null };
const global = globalThis as typeof globalThis & { krugMail?: MailState };
global.krugMail ??= { way: "none", trouble: null };
const state = global.krugMail;

/** By which way letters leave, and what is wrong with it at the moment. */
export const getMailState = (): Readonly<MailState> => state;

/** Whether the outbox can be read on a page: in a demo, as long as no mail server takes its letters. */
export const isOutboxReadable = (): boolean => state.way === "readable" && isDemo();

/** Refuses (404) unless the outbox can be read on a page. */
export function assertOutboxReadable(): void {
  if (!isOutboxReadable()) throw new Refusal(404, "errors.404.text");
}

/** The way of this place. */
export function wayOf({ smtpUrl }: Pick<Environment, "smtpUrl">, demo: boolean): MailWay {
  if (smtpUrl) return "smtp";
  return demo ? "readable" : "none";
}

/** For a process that delivers nothing itself: letters leave by this way, and what is wrong with it is told later. */
export function followPost(way: MailWay): void {
  state.way = way;
}

/** Notes what the process that delivers says is wrong; null when letters leave again. */
export function noteTold(problem: string | null): void {
  state.trouble = problem === null ? null : { problem, since: state.trouble?.since ?? new Date() };
}

/**
 * Begins to deliver: now, whenever a letter waits, and by the clock. Returns the way to stop, which lets the
 * letter under way finish.
 */
export function deliverLetters(environment: Environment, demo: boolean, report: Report): () => Promise<void> {
  state.way = wayOf(environment, demo);
  settleInterrupted();
  const chores = setInterval(forget, HOUR, report).unref();
  forget(report);
  if (state.way === "none") return async () => clearInterval(chores);

  const { smtpUrl, publicUrl, mailFrom } = environment;
  const deliverer = createDeliverer({
    handOver: smtpUrl && handOverBySmtp(smtpUrl, publicUrl?.hostname),
    from: mailFrom,
    report: { ...report, trouble: (problem) => noteTrouble(problem, report) },
  });
  const stop = keepStepping(deliverer, report);
  return async () => {
    clearInterval(chores);
    await stop();
  };
}

/** Letters that are done with, and the keys that were in them. */
function forget({ failed }: Report): void {
  try {
    forgetOldLetters();
    forgetDeadKeys();
  } catch (error) {
    failed(error); // a locked database or a full disk: the next hour does it
  }
}

function noteTrouble(problem: string | null, report: Report): void {
  if (problem === null && !state.trouble) return;
  if (problem !== state.trouble?.problem) report.trouble(problem);
  noteTold(problem);
}

function keepStepping(deliverer: Deliverer, report: Report): () => Promise<void> {
  let stopped = false;
  let woken = false;
  let wake = () => {};
  const rest = (time: number) =>
    new Promise<unknown>((resolve) => {
      // Somebody may have knocked while the letter before was under way.
      if (woken) return setImmediate(resolve);
      const timer = setTimeout(resolve, time);
      // Nobody's process stays alive for a letter that is due tomorrow.
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });
  const run = async () => {
    while (!stopped) {
      woken = false;
      const wait = await deliverer.step().catch((error) => {
        report.failed(error);
        return AFTER_FAILURE;
      });
      // Also between two letters the house answers whoever asks for a page.
      if (!stopped) await rest(wait);
    }
  };
  const running = run();
  const deafen = onSignal((fact) => {
    if (fact.type !== "letters.waiting") return;
    woken = true;
    wake();
  });
  return async () => {
    stopped = true;
    deafen();
    wake();
    await Promise.race([running, new Promise<void>((late) => setTimeout(late, LAST_LETTER).unref())]);
  };
}
