import { expect, test } from "vitest";
import type { Member } from "~/domain/members/person";
import { report } from "~/domain/moderation/reports.server";
import { getTarget } from "~/domain/moderation/targets.server";
import type { RoomFile } from "~/domain/rooms/file-rules";
import { keepFile } from "~/domain/rooms/files.server";
import { removeFromRoom } from "~/domain/rooms/membership.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { disposition } from "~/http/file-answer.server";
import type { FormAnswer } from "~/http/form.server";
import * as queue from "~/routes/moderation._index/route";
import * as reporting from "~/routes/report/route";
import * as list from "~/routes/rooms._index";
import * as room from "~/routes/rooms.$slug/route";
import * as one from "~/routes/rooms.$slug_.files.$fileId";
import * as removal from "~/routes/rooms.$slug_.files.$fileId_.remove";
import * as thumb from "~/routes/rooms.$slug_.files.$fileId_.thumb";
import * as sent from "~/routes/rooms.$slug_.files.new";
import { aMember, aStaffMember } from "../support/cast";
import { aPdf } from "../support/documents";
import { serverOf } from "../support/pages";
import { aPicture } from "../support/pictures";
import { aRecording } from "../support/recordings";
import { asMember, cookieOf, routeArgs } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";

const handle = serverOf([
  { id: "routes/rooms._index", path: "rooms", module: list },
  { id: "routes/report", path: "report", module: reporting },
  { id: "routes/moderation._index", path: "moderation", module: queue },
]);
const HERE = "http://127.0.0.1:3000";

type Parts = Record<string, string | { bytes: Uint8Array; name: string }>;

/** A form as a browser sends one with files in it. */
async function aForm(member: Member, path: string, parts: Parts): Promise<Request> {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part === "string") form.append(name, part);
    else form.append(name, new Blob([new Uint8Array(part.bytes)]), part.name);
  }
  const headers = { origin: HERE, cookie: await cookieOf(member) };
  return new Request(HERE + path, { method: "POST", body: form, headers });
}

async function send(member: Member, slug: string, parts: Parts) {
  const answer = await sent.action(
    routeArgs(await aForm(member, `/rooms/${slug}/files/new`, parts), { slug }),
  );
  return {
    status: answer.status,
    ...((await answer.json()) as { file?: RoomFile; problem?: { key: string } }),
  };
}

async function fetched(
  viewer: Member,
  slug: string,
  fileId: string,
  headers: Record<string, string> = {},
  route: typeof one | typeof thumb = one,
): Promise<Response> {
  const request = await asMember(viewer, `/rooms/${slug}/files/${fileId}`, { headers });
  return route.loader(routeArgs(request, { slug, fileId }));
}

async function aFileOf(member: Member, slug: string, bytes: Uint8Array, name = "x") {
  const room = getRoom(member, slug);
  const file = await keepFile(member, room, { clientId: crypto.randomUUID(), name, bytes });
  await postMessage(member, room, { ...aDraft(""), files: [{ id: file.id, description: "Opis" }] });
  return file;
}

test("a file that is sent waits under the device's id; sent again it is the same, and a problem has its sentence", async () => {
  const ana = aMember("Ana Šalje Fajl");
  const { slug } = aRoom("fajl-1", [ana]);
  const picture = { bytes: await aPicture("jpeg"), name: "Sto.jpg" };
  const first = await send(ana, slug, { clientId: "isti-fajl", file: picture });
  expect(first).toMatchObject({
    status: 200,
    file: { kind: "image", name: "Sto.webp", width: 400, height: 300 },
  });
  expect(await send(ana, slug, { clientId: "isti-fajl", file: picture })).toEqual(first);

  const wrong: [Parts, number, string][] = [
    [{ clientId: "nema-fajla" }, 422, "files.problem.noFile"],
    [{ clientId: "nema-fajla", file: "samo tekst" }, 422, "files.problem.noFile"],
    [{ file: picture }, 422, "forms.invalid"],
    [{ clientId: "../..", file: picture }, 422, "forms.invalid"],
    [
      { clientId: "html-fajl", file: { bytes: Buffer.from("<html>"), name: "a.png" } },
      422,
      "files.problem.unknown",
    ],
  ];
  for (const [parts, status, key] of wrong) {
    expect(await send(ana, slug, parts)).toMatchObject({ status, problem: { key } });
  }
  const broken = new Request(`${HERE}/rooms/${slug}/files/new`, {
    method: "POST",
    body: "--x\r\nnothing",
    headers: { origin: HERE, cookie: await cookieOf(ana), "content-type": "multipart/form-data; boundary=x" },
  });
  expect((await sent.action(routeArgs(broken, { slug }))).status).toBe(422);
});

test("a room of others takes no file and has none, by whatever address", async () => {
  const [ana, bruno] = [aMember("Ana Tuđ Fajl"), aMember("Bruno Svoj Fajl")];
  const staff = aStaffMember("Tim Fajl");
  const [{ slug }, other] = [aRoom("fajl-2", [bruno]), aRoom("fajl-3", [ana])];
  const file = await aFileOf(bruno, slug, await aPicture("jpeg"));
  const notHere = expect.objectContaining({ status: 404 });
  await expect(send(ana, slug, { clientId: "tudji-fajl" })).rejects.toEqual(notHere);
  for (const route of [one, thumb]) {
    await expect(fetched(ana, slug, file.id, {}, route)).rejects.toEqual(notHere);
    await expect(fetched(ana, other.slug, file.id, {}, route)).rejects.toEqual(notHere);
    expect((await fetched(bruno, slug, file.id, {}, route)).status).toBe(200);
    expect((await fetched(staff, slug, file.id, {}, route)).status).toBe(200);
  }
  for (const id of ["", "fil_", "../../krug.sqlite", "%2e%2e", file.id.toUpperCase(), `${file.id}\0`]) {
    await expect(fetched(bruno, slug, id)).rejects.toEqual(notHere);
  }
  removeFromRoom(staff, getRoom(staff, slug), bruno.id, "Proba");
  await expect(fetched(bruno, slug, file.id)).rejects.toEqual(notHere);
});

test("a picture is shown and a PDF is saved, with the right type, and nothing in them may run", async () => {
  const ana = aMember("Ana Zaglavlja");
  const { slug } = aRoom("fajl-4", [ana]);
  const picture = await aFileOf(ana, slug, await aPicture("png"), "Sto.png");
  const pdf = await aFileOf(ana, slug, await aPdf(), "Program „Đerdan”.pdf");
  const heads = async (id: string) => (await fetched(ana, slug, id)).headers;
  const [shown, saved] = [await heads(picture.id), await heads(pdf.id)];
  expect([shown.get("content-type"), saved.get("content-type")]).toEqual(["image/webp", "application/pdf"]);
  expect(shown.get("content-disposition")).toMatch(/^inline; /);
  expect(saved.get("content-disposition")).toBe(
    `attachment; filename="Program ______erdan_.pdf"; filename*=UTF-8''Program%20%E2%80%9E%C4%90erdan%E2%80%9D.pdf`.replace(
      "______",
      "__",
    ),
  );
  for (const headers of [shown, saved]) {
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(headers.get("cache-control")).toBe("private, no-cache");
  }
});

test("no name breaks out of its header", () => {
  for (const name of [
    'a"; x=1.pdf',
    "a\\b.pdf",
    "a\r\nx: y.pdf",
    "%2e%2e.pdf",
    "Ђорђе's (1)*.pdf",
    "a;b.pdf",
  ]) {
    const header = disposition("attachment", name);
    expect(header).toMatch(/^attachment; filename="[^"\\\r\n%]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/);
    expect(decodeURIComponent(header.split("''")[1]!)).toBe(name);
  }
});

test("a recording is wound on by parts, and a file that the browser has is not sent again", async () => {
  const ana = aMember("Ana Deo");
  const { slug } = aRoom("fajl-5", [ana]);
  const { id, bytes: size } = await aFileOf(ana, slug, await aRecording("wav", 1), "glas.wav");
  const whole = Buffer.from(await (await fetched(ana, slug, id)).arrayBuffer());
  expect(whole.length).toBe(size);
  const part = async (range: string, more: Record<string, string> = {}) => {
    const answer = await fetched(ana, slug, id, { range, ...more });
    return [
      answer.status,
      answer.headers.get("content-range"),
      Buffer.from(await answer.arrayBuffer()),
    ] as const;
  };
  const last = size - 1;
  const stretches: [string, number, number][] = [
    ["bytes=0-0", 0, 0],
    ["bytes=100-199", 100, 199],
    ["bytes=100-", 100, last],
    ["bytes=-10", size - 10, last],
    [`bytes=0-${size * 9}`, 0, last],
    [`bytes=-${size * 9}`, 0, last],
  ];
  for (const [range, from, to] of stretches) {
    expect(await part(range), range).toEqual([
      206,
      `bytes ${from}-${to}/${size}`,
      whole.subarray(from, to + 1),
    ]);
  }
  for (const range of [`bytes=${size}-`, "bytes=-0"]) {
    expect((await part(range)).slice(0, 2), range).toEqual([416, `bytes */${size}`]);
  }
  for (const range of [
    "bytes=",
    "bytes=-",
    "bytes=9-1",
    "bytes=0-1,5-9",
    "lines=0-1",
    `bytes=${"9".repeat(99)}-`,
  ]) {
    expect((await part(range))[0], range).toBe(200);
  }
  const tag = (await fetched(ana, slug, id)).headers.get("etag")!;
  expect((await fetched(ana, slug, id, { "if-none-match": tag })).status).toBe(304);
  expect((await fetched(ana, slug, id, { "if-none-match": '"drugi"' })).status).toBe(200);
  expect((await part("bytes=0-9", { "if-range": tag }))[0]).toBe(206);
  expect((await part("bytes=0-9", { "if-range": '"drugi"' }))[0]).toBe(200);
});

test("a message of files alone says what it brings where lists show one line of it", async () => {
  const [ana, bruno, iva] = [
    aMember("Ana Bez Reči"),
    aMember("Bruno Bez Reči", { language: "en" }),
    aMember("Iva Bez Reči", { standing: "staff", language: "sr-Cyrl" }),
  ];
  const { slug } = aRoom("fajl-bez-reci", [ana, bruno]);
  const room = getRoom(ana, slug);
  const file = async (bytes: Uint8Array, name: string, description: string) => {
    const { id } = await keepFile(ana, room, { clientId: crypto.randomUUID(), name, bytes });
    return { id, description };
  };
  const files = [
    await file(await aPicture("jpeg"), "sto.jpg", "Dugačak sto"),
    await file(await aPdf(), "a.pdf", ""),
  ];
  const { messages } = await postMessage(ana, room, { ...aDraft(""), files });
  const ref = { type: "message" as const, id: Object.keys(messages)[0]! };
  const page = async (reader: Member, path: string) => (await handle(await asMember(reader, path))).text();

  expect(await page(bruno, "/rooms")).toContain("Picture: Dugačak sto and 1 more");
  expect(await page(bruno, `/report?type=message&id=${ref.id}`)).toContain("Picture: Dugačak sto and 1 more");
  report(bruno, getTarget(bruno, ref), { reason: "rude", note: "" });
  expect(await page(iva, "/moderation")).toContain("Слика: Dugačak sto и још 1 прилог");
});

test("a waiting file is thrown away by its owner alone", async () => {
  const [ana, bruno] = [aMember("Ana Baca"), aMember("Bruno Baca")];
  const { slug } = aRoom("fajl-6", [ana, bruno]);
  const { file } = await send(ana, slug, {
    clientId: "za-bacanje",
    file: { bytes: await aPicture("webp"), name: "x" },
  });
  const fileId = file!.id;
  const remove = async (member: Member) =>
    (
      await removal.action(
        routeArgs(await aForm(member, `/rooms/${slug}/files/${fileId}/remove`, {}), { slug, fileId }),
      )
    ).status;
  expect(await remove(bruno)).toBe(204);
  expect((await fetched(ana, slug, fileId)).status).toBe(200);
  expect(await remove(ana)).toBe(204);
  await expect(fetched(ana, slug, fileId)).rejects.toMatchObject({ status: 404 });
});

test("without a script one form sends words and a picture, once, and what is wrong with it loses no word", async () => {
  const [ana, bruno] = [aMember("Ana Bez Skripte Fajl"), aMember("Bruno Bez Skripte Fajl")];
  const { slug } = aRoom("fajl-7", [ana, bruno]);
  const file = { bytes: await aPicture("jpeg"), name: "sto.jpg" };
  const clientId = crypto.randomUUID();
  const post = async (parts: Parts) =>
    (await room.action(routeArgs(await aForm(ana, `/rooms/${slug}`, { clientId, ...parts }), { slug }))) as
      | Response
      | { data: FormAnswer; init: { status: number } };
  const undescribed = (await post({ body: "Sto je postavljen", file })) as Exclude<
    Awaited<ReturnType<typeof post>>,
    Response
  >;
  expect(undescribed.init.status).toBe(422);
  expect(undescribed.data.errors.form?.key).toBe("files.problem.describe");
  expect(undescribed.data.typed.body).toBe("Sto je postavljen");
  const film = (await post({
    body: "Sto",
    description: "Opis",
    clientId: crypto.randomUUID(),
    file: { bytes: Buffer.from("x"), name: "y" },
  })) as typeof undescribed;
  expect(film.data).toMatchObject({
    errors: { file: { key: "files.problem.unknown" } },
    typed: { body: "Sto", description: "Opis" },
  });

  const done = (await post({ body: "", description: "Dugačak sto", file })) as Response;
  expect(done.status).toBe(302);
  expect(
    ((await post({ body: "", description: "Dugačak sto", file })) as Response).headers.get("location"),
  ).toBe(done.headers.get("location"));
  const view = await room.loader(routeArgs(await asMember(bruno, `/rooms/${slug}`), { slug }));
  expect(
    Object.values(view.messages).map(({ html, files }) => [
      html,
      files.map(({ description }) => description),
    ]),
  ).toEqual([["", ["Dugačak sto"]]]);
});
