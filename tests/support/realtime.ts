import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { afterAll } from "vitest";
import type { Member } from "~/domain/members/person";
import type { Answer, ClientToServer, Question, Questions, ServerToClient } from "~/realtime/contract";
import { createRealtime } from "~/realtime/io.server";
import { cookieOf } from "./requests";

export type Client = Socket<ServerToClient, ClientToServer>;

const server = createServer((_request, response) => response.end());
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
/** The sockets of this test file stand here, in this process, over real connections. */
export const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const close = createRealtime(server, { origins: () => [origin], trustProxy: 0 });
const clients = new Set<Client>();

afterAll(async () => {
  for (const client of clients) client.disconnect();
  await close();
  server.closeAllConnections();
  server.close();
});

/** Opens a socket with these headers; it connects by itself, once. */
export function open(headers: Record<string, string>): Client {
  const client: Client = io(origin, {
    transports: ["websocket"],
    extraHeaders: headers,
    reconnection: false,
    forceNew: true,
  });
  clients.add(client);
  return client;
}

/** A tab of the member, connected. */
export async function aTab(member: Member, cookie?: string): Promise<Client> {
  const client = open({ cookie: cookie ?? (await cookieOf(member)), origin });
  await connected(client);
  return client;
}

/** Resolves when the socket is in; rejects with the reason when it is refused. */
export function connected(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once("connect", resolve);
    client.once("connect_error", reject);
    setTimeout(() => reject(new Error("The server is silent.")), 20_000).unref();
  });
}

export function ask<Q extends Question>(
  client: Client,
  question: Q,
  payload: Questions[Q][0],
): Promise<Answer<Questions[Q][1]>> {
  const socket = client.timeout(20_000) as unknown as {
    emitWithAck: (question: Q, payload: Questions[Q][0]) => Promise<Answer<Questions[Q][1]>>;
  };
  return socket.emitWithAck(question, payload);
}

/** The answer, or a failure of the test when it was a problem. */
export async function gets<Q extends Question>(
  client: Client,
  question: Q,
  payload: Questions[Q][0],
): Promise<Questions[Q][1]> {
  const answer = await ask(client, question, payload);
  if (!answer.ok) throw new Error(`${question}: ${answer.error.key}`);
  return answer;
}

type News = Parameters<ServerToClient[keyof ServerToClient]>[0];
/** Everything a socket hears from now on, as it comes. */
export function hears(client: Client): { event: string; news: News }[] {
  const heard: { event: string; news: News }[] = [];
  client.onAny((event, news) => heard.push({ event, news }));
  return heard;
}

/** Waits until it is so, for as long as a slow machine may need. */
export async function until(holds: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 20_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It did not come to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const isClosed = (client: Client) => () => client.disconnected;
