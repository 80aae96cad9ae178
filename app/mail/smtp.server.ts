import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Message } from "./message.server";

/** What became of handing a message over. Only with `sent` and `uncertain` may it have left. */
export type Outcome =
  | { result: "sent" }
  | { result: "uncertain"; problem: string }
  /** Not now: this mailbox only, or the whole server. */
  | { result: "later"; problem: string; everybody: boolean }
  /** This letter never; `address` when it is the mailbox that does not exist. */
  | { result: "refused"; problem: string; address: boolean }
  /** Nobody's letter leaves until somebody changes the settings. */
  | { result: "closed"; problem: string };

export type HandOver = (message: Message) => Promise<Outcome>;

/** How long a silent server is waited for, in milliseconds; `whole` is the time of everything together. */
export type Patience = { connect: number; greeting: number; silence: number; whole: number };
const PATIENCE: Patience = { connect: 10_000, greeting: 10_000, silence: 30_000, whole: 90_000 };

type Failure = Error & { code?: string; command?: string; responseCode?: number; response?: string };

/**
 * The way to the mail server of SMTP_URL: one message a connection. Never rejects; whatever happens is an
 * outcome. With a name and a password it insists on TLS, unless the server is this machine.
 */
export function handOverBySmtp(url: URL, ownName: string | undefined, patience = PATIENCE): HandOver {
  return (message) =>
    new Promise((resolve) => {
      const connection = new SMTPConnection(optionsOf(url, ownName, patience));
      const body = bodyOf(message.bytes);
      let settled = false;
      const settle = (outcome: Outcome) => {
        if (settled) return;
        settled = true;
        clearTimeout(deadline);
        if (outcome.result === "sent") connection.quit();
        else connection.close();
        resolve(outcome);
      };
      const fail = (error: Failure) => settle(outcomeOf(error, body.begun()));
      const deadline = setTimeout(() => fail(new Error("The server took too long")), patience.whole);
      const send = () => {
        const envelope = { from: message.from, to: [message.to], size: message.bytes.length };
        connection.send(envelope, body.stream, (error) => (error ? fail(error) : settle({ result: "sent" })));
      };
      connection.on("error", fail);
      connection.once("end", () => fail(new Error("The server closed the connection")));
      connection.connect((error) => {
        if (error) return fail(error);
        const credentials = credentialsOf(url);
        if (!credentials) return send();
        connection.login({ credentials }, (refused) => (refused ? fail(refused) : send()));
      });
    });
}

function optionsOf(url: URL, ownName: string | undefined, patience: Patience): SMTPConnection.Options {
  const secure = url.protocol === "smtps:";
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !here && credentialsOf(url) !== undefined,
    ignoreTLS: !secure && here,
    name: ownName,
    connectionTimeout: patience.connect,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    dnsTimeout: patience.connect,
  };
}

function credentialsOf(url: URL): { user: string; pass: string } | undefined {
  if (!url.username) return undefined;
  return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
}

/** The body is read only after the server has said that it takes it: from then on it may have left. */
function bodyOf(bytes: Buffer): { stream: Readable; begun: () => boolean } {
  let begun = false;
  const stream = new Readable({
    read() {
      begun = true;
      this.push(bytes);
      this.push(null);
    },
  });
  return { stream, begun: () => begun };
}

/** What a failure means. A server's own “no” is certain even after the body; silence then is not. */
export function outcomeOf(error: Failure, begun: boolean): Outcome {
  const problem = problemOf(error);
  const said = error.responseCode ?? 0;
  if (begun && said < 400) return { result: "uncertain", problem };
  // A wrong password, or no TLS where a password would travel: nothing that time mends.
  const settings =
    (error.code === "EAUTH" && (said >= 500 || error.command === "API")) || error.code === "ETLS";
  if (settings) return { result: "closed", problem };
  if (said < 500) return { result: "later", problem, everybody: !(begun || error.command === "RCPT TO") };
  if (error.command === "RCPT TO") return { result: "refused", problem, address: true };
  // Some servers look at the mailbox only after the body; 5.1.x says so.
  if (begun || error.command === "DATA")
    return { result: "refused", problem, address: /^\d{3}[ -]5\.1\.\d/.test(error.response ?? "") };
  return { result: "closed", problem };
}

/** What the other side said, short, and without addresses: it is kept, shown to the team and logged. */
export function problemOf({ response, message }: Pick<Failure, "response" | "message">): string {
  return (response ?? message)
    .slice(0, 1000)
    .replace(/\S+@\S+/g, "…")
    .replace(/https?:\S+/g, "…")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 160);
}
