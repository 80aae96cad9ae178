import { createServer, type Server, type Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterAll } from "vitest";

export type Received = ParsedMail & { raw: string; rcpt: string[] };
export type MailServer = { url: URL; port: number; received: Received[]; close: () => Promise<void> };

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closers) await close();
});

/** A real mail server on a port of this machine that keeps what it is given. */
export async function aMailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 10,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        const rcpt = session.envelope.rcptTo.map(({ address }) => address);
        received.push(Object.assign(await simpleParser(raw), { raw: raw.toString(), rcpt }));
        done();
      });
    },
    ...options,
  });
  server.on("error", () => {}); // clients that break off are the point of some tests
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const taken = (server.server.address() as { port: number }).port;
  const close = once(() => new Promise<void>((resolve) => server.close(resolve)));
  closers.push(close);
  return { url: new URL(`smtp://127.0.0.1:${taken}`), port: taken, received, close };
}

/** A mail server that speaks line by line as told, and says nothing more when `lines` gives nothing. */
export async function aStrangeServer(
  greeting: string | undefined,
  answer: (line: string) => string | undefined,
): Promise<{ url: URL; heard: string[]; close: () => Promise<void> }> {
  const heard: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    if (greeting) socket.write(`${greeting}\r\n`);
    socket.on("data", (chunk) => {
      for (const line of chunk.toString().split("\r\n").filter(Boolean)) {
        heard.push(line);
        const said = answer(line);
        if (said) socket.write(`${said}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const close = once(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  closers.push(close);
  return { url: new URL(`smtp://127.0.0.1:${port}`), heard, close };
}

/** Answers as a mail server does, up to the body, whose end it passes over in silence. */
export const silentAfterBody = (line: string): string | undefined => {
  if (/^(EHLO|HELO)/.test(line)) return "250 here";
  if (/^(MAIL|RCPT)/.test(line)) return "250 ok";
  return line === "DATA" ? "354 go on" : undefined;
};

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
