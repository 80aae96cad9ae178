import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import { db } from "db/client.server";
import { messages, reports, roomFiles } from "db/schema";
import { eq } from "drizzle-orm";
import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import sharp from "sharp";
import { expect, test } from "vitest";
import { prepareFile, readRoomFile, roomFilesFolder } from "~/domain/media/room-files.server";
import type { Member } from "~/domain/members/person";
import { eraseForGood } from "~/domain/own-data/carry-out.server";
import { deleteMessage, editMessage, forgetTakenBack, restoreMessage } from "~/domain/rooms/editing.server";
import { listEvents, stateOf } from "~/domain/rooms/events.server";
import { fileName } from "~/domain/rooms/file-name";
import { FILE_BYTES, FILE_BYTES_A_DAY, FILE_WAITS } from "~/domain/rooms/file-rules";
import { keepFile } from "~/domain/rooms/files.server";
import { discardFile, forgetLostFiles } from "~/domain/rooms/forget-files.server";
import { messageDraft, postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { UNDO_WITHIN } from "~/domain/rooms/rules";
import { getFile, listFilePeople, listFiles } from "~/domain/rooms/seen-files.server";
import { readEnvironment } from "~/environment.server";
import { aMember, aStaffMember } from "../support/cast";
import { aPdf, PDF_NOTED } from "../support/documents";
import { aClaimedPng, aPicture } from "../support/pictures";
import { aRecording, NOTED, RECORDINGS } from "../support/recordings";
import { aDraft, aRoom } from "../support/rooms";

const SECRETS = /TajniAparat|Tajni opis|Exif|GPS|http:\/\/ns\.adobe|ICCP|XMP/;

/** A document with all its packed streams unpacked, as text to look for words in. */
function unpacked(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const parts = [bytes.toString("latin1")];
  for (let at = bytes.indexOf("stream\n"); at !== -1; at = bytes.indexOf("stream\n", at + 7)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 7)).toString("latin1"));
    } catch {
      // Not packed.
    }
  }
  return parts.join("\n");
}

const keyOf = (id: string) => db.select().from(roomFiles).where(eq(roomFiles.id, id)).get()!.key;
const onDisk = (key: string) =>
  existsSync(roomFilesFolder()) ? readdirSync(roomFilesFolder()).filter((name) => name.startsWith(key)) : [];

async function aFile(member: Member, slug: string, bytes?: Uint8Array, name = "sto.jpg") {
  const sent = { clientId: crypto.randomUUID(), name, bytes: bytes ?? (await aPicture("jpeg")) };
  return keepFile(member, getRoom(member, slug), sent);
}

const mention = (file: { id: string }, description = "Dugačak sto u dvorištu") => ({
  id: file.id,
  description,
});

async function aMessageWith(member: Member, slug: string, bytes?: Uint8Array, name?: string) {
  const file = await aFile(member, slug, bytes, name);
  const draft = { ...aDraft(""), files: [mention(file)] };
  const { messages } = await postMessage(member, getRoom(member, slug), draft);
  return { file, message: Object.values(messages)[0]! };
}

test("a picture of each format is re-encoded whole and small, and nothing that stood beside it is left", async () => {
  for (const format of ["jpeg", "png", "webp"] as const) {
    const sent = await aPicture(format, { width: 3_000, height: 1_000 });
    expect(SECRETS.test(sent.toString("latin1")), format).toBe(true);
    const { kind, mediaType, parts, width, height } = await prepareFile(sent);
    expect([kind, mediaType, width, height], format).toEqual(["image", "image/webp", 2048, 683]);
    expect(await sharp(parts.thumb!).metadata()).toMatchObject({ width: 1200, height: 400, format: "webp" });
    for (const part of [parts.full, parts.thumb!]) {
      expect(Buffer.from(part).toString("latin1"), format).not.toMatch(SECRETS);
    }
  }
});

test("a small picture is not blown up, and what is see-through stays so", async () => {
  const background = { r: 9, g: 99, b: 199, alpha: 0.3 };
  const sent = await sharp({ create: { width: 30, height: 20, channels: 4, background } })
    .png()
    .toBuffer();
  const { parts, width } = await prepareFile(sent);
  expect([width, (await sharp(parts.full).metadata()).hasAlpha]).toEqual([30, true]);
});

test("a PDF keeps its pages and loses its author, notes, scripts and files inside, however it is packed", async () => {
  for (const objectStreams of [false, true]) {
    const sent = await aPdf({ objectStreams });
    expect(unpacked(sent)).toMatch(PDF_NOTED);
    const { kind, parts } = await prepareFile(sent);
    expect(kind).toBe("pdf");
    expect(unpacked(parts.full)).not.toMatch(PDF_NOTED);
    const again = await PDFDocument.load(parts.full, { updateMetadata: false });
    expect([again.getPageCount(), again.getAuthor(), again.getTitle()]).toEqual([1, undefined, undefined]);
    expect(again.getPage(0).getSize()).toEqual({ width: 300, height: 200 });
  }
});

test("an earlier version that a PDF still holds is gone from the one that is kept", async () => {
  const first = await aPdf();
  const document = await PDFDocument.load(first, { updateMetadata: false });
  document.setAuthor("Neko Drugi");
  const update = Buffer.concat([
    first,
    Buffer.from("\n% Tajna Osoba, prva verzija\n"),
    await document.save(),
  ]);
  const { parts } = await prepareFile(update);
  expect(unpacked(parts.full)).not.toMatch(/prva verzija|Neko Drugi|Tajna Osoba/);
});

test("a recording of each container keeps its sound and loses names, places and covers", async () => {
  for (const ending of RECORDINGS) {
    const sent = await aRecording(ending);
    expect(sent.toString("latin1"), ending).toMatch(NOTED);
    const prepared = await prepareFile(sent);
    expect([prepared.kind, prepared.ending]).toEqual(["audio", ending]);
    expect(Buffer.from(prepared.parts.full).toString("latin1"), ending).not.toMatch(NOTED);
    const lasts = async (bytes: Uint8Array) =>
      new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS }).computeDuration();
    expect(await lasts(prepared.parts.full), ending).toBeCloseTo(await lasts(sent), 1);
  }
});

test("what is no picture, PDF or recording by its bytes is refused, whatever its name says", async () => {
  const html = "<!doctype html><script>alert(1)</script>";
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const traps: [string, Uint8Array | string, number][] = [
    ["html", html, 422],
    ["svg", svg, 422],
    ["xml svg", `<?xml version="1.0"?>${svg}`, 422],
    ["html before a PDF", `${html}\n%PDF-1.7\n`, 422],
    ["html named a PDF", `%PDF-1.7\n${html}`, 422],
    ["html named a GIF", `GIF89a/*${html}*/`, 422],
    ["a program", Buffer.from("MZ\x90\x00\x03PE\0\0"), 422],
    ["an archive", Buffer.from("PK\x03\x04[Content_Types].xml"), 422],
    ["mp3 of nothing", `ID3\x03\0\0\0\0\0\0${html}`, 422],
    ["wave of nothing", `RIFF\0\0\0\0WAVE${html}`, 422],
    ["ogg of nothing", `OggS${html}`, 422],
    ["mp4 of nothing", `\0\0\0\x18ftypM4A \0\0\0\0${html}`, 422],
    ["webm of nothing", Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.from(html)]), 422],
    ["heic", "\0\0\0\x18ftypheic\0\0\0\0", 422],
    ["nothing", "", 422],
    ["half a picture", (await aPicture("jpeg")).subarray(0, 400), 422],
    ["a bomb of pixels", aClaimedPng(20_000, 20_000), 413],
    ["a huge head", aClaimedPng(65_535, 65_535), 413],
    ["one byte too many", new Uint8Array(FILE_BYTES + 1), 413],
  ];
  for (const [name, bytes, status] of traps) {
    const sent = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
    await expect(prepareFile(sent), name).rejects.toMatchObject({ status });
  }
});

test("a picture that is a page as well comes out as a picture alone", async () => {
  const page = Buffer.from("<script>alert(1)</script>%PDF-1.4");
  for (const format of ["jpeg", "png", "webp"] as const) {
    const { parts } = await prepareFile(Buffer.concat([await aPicture(format), page]));
    expect(Buffer.from(parts.full).toString("latin1")).not.toMatch(/script|%PDF/);
  }
  const { parts } = await prepareFile(Buffer.concat([await aRecording("mp3"), page]));
  expect(Buffer.from(parts.full).toString("latin1")).not.toMatch(/script|%PDF/);
});

test("a PDF that unpacks without end, or is locked, is refused with a sentence", async () => {
  const { deflateSync } = await import("node:zlib");
  const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024));
  const head = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  const bomb = Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from("\nendstream\nendobj\ntrailer<<>>\n%%EOF"),
  ]);
  await expect(prepareFile(bomb)).rejects.toMatchObject({ status: 422, key: "files.problem.damaged" });
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword: "tajna", ownerPassword: "tajna" });
  const locked = Buffer.from(await document.save());
  await expect(prepareFile(locked)).rejects.toMatchObject({ status: 422, key: "files.problem.locked" });
});

test("a file's name is what its owner called it, without paths and signs that nobody sees", () => {
  const names: [string, string][] = [
    ["Sto u dvorištu.jpeg", "Sto u dvorištu.webp"],
    ["../../etc/passwd", "passwd.webp"],
    ["C:\\slike\\Ђорђе.png", "Ђорђе.webp"],
    ["a\r\nSet-Cookie: x=1.jpg", "aSet-Cookie x=1.webp"],
    ["slika\u202Egpj.exe", "slikagpj.webp"],
    ['"><img src=x>.jpg', "img src=x.webp"],
    ["..", "file.webp"],
    ["", "file.webp"],
    ["\0", "file.webp"],
    ["CON", "CON.webp"],
    [`${"š".repeat(300)}.jpg`, `${"š".repeat(115)}.webp`],
  ];
  for (const [given, kept] of names) expect(fileName(given, "webp")).toBe(kept);
});

test("a file waits for its message; sent twice it is one file, and the message carries it to everybody", async () => {
  const [ana, bruno] = [aMember("Ana Prilog"), aMember("Bruno Prilog")];
  const { slug } = aRoom("prilozi-1", [ana, bruno]);
  const sent = { clientId: "prvi-fajl-1", name: "sto.jpg", bytes: await aPicture("jpeg") };
  const file = await keepFile(ana, getRoom(ana, slug), sent);
  expect(await keepFile(ana, getRoom(ana, slug), sent)).toEqual(file);
  const both = await Promise.all(
    [1, 2].map(() => keepFile(ana, getRoom(ana, slug), { ...sent, clientId: "oba-fajla" })),
  );
  expect(both[0]).toEqual(both[1]);
  expect(onDisk(keyOf(file.id))).toHaveLength(2);
  expect(() => getFile(bruno, slug, file.id)).toThrow();
  expect(getFile(ana, slug, file.id).name).toBe("sto.webp");

  const draft = { ...aDraft(""), files: [mention(file), { id: both[0]!.id, description: "", adorns: true }] };
  expect(messageDraft.safeParse(draft).success).toBe(true);
  const first = await postMessage(ana, getRoom(ana, slug), draft);
  expect(await postMessage(ana, getRoom(ana, slug), draft)).toEqual(first);
  const seen = listEvents(bruno, getRoom(bruno, slug), { after: 0 });
  const [message] = Object.values(seen.messages);
  expect(message!.files).toEqual([
    { ...file, description: "Dugačak sto u dvorištu", kind: "image", width: 400, height: 300 },
    expect.objectContaining({ id: both[0]!.id, description: "" }),
  ]);
  expect(getFile(bruno, slug, file.id)).toMatchObject({ mediaType: "image/webp" });
});

test("a message wants words or a file, every picture a description, and at most six of one's own that wait", async () => {
  const [ana, bruno] = [aMember("Ana Opis"), aMember("Bruno Opis")];
  const [{ slug }, other] = [aRoom("prilozi-2", [ana, bruno]), aRoom("prilozi-3", [ana])];
  const file = await aFile(ana, slug);
  const post = (member: Member, files: object[]) => {
    const draft = messageDraft.parse({ ...aDraft(""), files });
    return postMessage(member, getRoom(member, slug), draft);
  };
  expect(messageDraft.safeParse(aDraft("")).error?.issues[0]).toMatchObject({
    path: ["body"],
    message: "rooms.problem.empty",
  });
  const seven = Array.from({ length: 7 }, () => mention(file));
  expect(messageDraft.safeParse({ ...aDraft("x"), files: seven }).error?.issues[0]?.message).toBe(
    "files.problem.tooMany",
  );
  await expect(post(ana, [{ id: file.id, description: "  " }])).rejects.toMatchObject({
    status: 422,
    key: "files.problem.describe",
  });
  const gone = { status: 409, key: "files.problem.gone" };
  await expect(post(bruno, [mention(file)])).rejects.toMatchObject(gone);
  await expect(post(ana, [mention({ id: "fil_nema" })])).rejects.toMatchObject(gone);
  await expect(post(ana, [mention(await aFile(ana, other.slug))])).rejects.toMatchObject(gone);
  await expect(post(ana, [mention(file), mention(file)])).rejects.toMatchObject(gone);
  expect(db.select().from(messages).where(eq(messages.authorId, ana.id)).all()).toEqual([]);
  await post(ana, [mention(file)]);
  await expect(post(ana, [mention(file)])).rejects.toMatchObject(gone);
});

test("who may not write in a room puts no file there, and a day has its measure", async () => {
  const [ana, stranger] = [aMember("Ana Mera"), aMember("Stranac Mera")];
  const { id, slug } = aRoom("prilozi-4", [ana]);
  const room = getRoom(ana, slug);
  const bytes = await aPicture("jpeg");
  await expect(
    keepFile(stranger, { ...room, isMember: false }, { clientId: "stranac-1", name: "x", bytes }),
  ).rejects.toMatchObject({ status: 403 });
  db.insert(roomFiles)
    .values({
      id: "fil_velik",
      roomId: id,
      uploaderId: ana.id,
      clientId: "velik-fajl",
      kind: "pdf",
      name: "velik.pdf",
      description: "",
      mediaType: "application/pdf",
      bytes: FILE_BYTES_A_DAY,
      key: "velik",
      createdAt: new Date(),
    })
    .run();
  await expect(aFile(ana, slug)).rejects.toMatchObject({ status: 429, key: "files.problem.tooMuchToday" });
  const yesterday = new Date(Date.now() - 25 * 60 * 60_000);
  db.update(roomFiles).set({ createdAt: yesterday }).where(eq(roomFiles.id, "fil_velik")).run();
  await aFile(ana, slug);
});

test("a file is as private as its room and as its message: nobody else's, gone when it is taken back, back with it", async () => {
  const people = ["Ana", "Bruno", "Stranka"].map((name) => aMember(`${name} Krug Fajla`));
  const [ana, bruno, stranger] = people as [Member, Member, Member];
  const [staff, moderator] = [
    aStaffMember("Tim Krug Fajla"),
    aMember("Mod Krug Fajla", { standing: "moderator" }),
  ];
  const { slug } = aRoom("prilozi-5", [ana, bruno]);
  aRoom("prilozi-6", [stranger]);
  const { file, message } = await aMessageWith(ana, slug);
  const whoSees = (address = slug) =>
    [ana, bruno, stranger, staff, moderator].map((viewer) => {
      try {
        return getFile(viewer, address, file.id).id === file.id;
      } catch (error) {
        expect(error).toMatchObject({ status: 404 });
        return false;
      }
    });
  expect(whoSees()).toEqual([true, true, false, true, false]);
  expect(whoSees("prilozi-6")).toEqual([false, false, false, false, false]);

  db.insert(reports)
    .values({
      id: "rpt_fajl",
      targetType: "message",
      targetId: message.id,
      reporterId: bruno.id,
      reason: "other",
      note: "",
      createdAt: new Date(),
    })
    .run();
  expect(whoSees()).toEqual([true, true, false, true, true]);
  await deleteMessage(ana, getRoom(ana, slug), message.id);
  expect(whoSees()).toEqual([false, false, false, true, true]);
  expect(listFiles(getRoom(bruno, slug), {})).toEqual([]);
  await restoreMessage(ana, getRoom(ana, slug), message.id);
  expect(whoSees()).toEqual([true, true, false, true, true]);
});

test("edited words keep their files, and the state of a room tells of them", async () => {
  const ana = aMember("Ana Izmena Fajla");
  const { slug } = aRoom("prilozi-7", [ana]);
  const { message } = await aMessageWith(ana, slug);
  const before = stateOf(ana, getRoom(ana, slug)).hash;
  db.update(roomFiles).set({ description: "Drugi opis" }).where(eq(roomFiles.messageId, message.id)).run();
  expect(stateOf(ana, getRoom(ana, slug)).hash).not.toBe(before);
  const edited = await editMessage(ana, getRoom(ana, slug), message.id, { body: "Sto", revision: 0 });
  expect(edited.messages[message.id]!.files).toHaveLength(1);
});

test("a message of files alone that was taken back is forgotten with them; a reported one waits for its decision", async () => {
  const [ana, bruno] = [aMember("Ana Zaborav"), aMember("Bruno Zaborav")];
  const { slug } = aRoom("prilozi-8", [ana, bruno]);
  const [plain, reported] = [await aMessageWith(ana, slug), await aMessageWith(ana, slug)];
  const keys = [plain, reported].map(({ file }) => keyOf(file.id));
  db.insert(reports)
    .values({
      id: "rpt_zaborav",
      targetType: "message",
      targetId: reported.message.id,
      reporterId: bruno.id,
      reason: "other",
      note: "",
      createdAt: new Date(),
    })
    .run();
  for (const { message } of [plain, reported]) await deleteMessage(ana, getRoom(ana, slug), message.id);
  forgetTakenBack(new Date(Date.now() + UNDO_WITHIN + 1_000));
  expect(keys.map((key) => onDisk(key).length)).toEqual([0, 2]);
  expect(db.select().from(roomFiles).where(eq(roomFiles.messageId, plain.message.id)).all()).toEqual([]);
});

test("what waits for no message is forgotten after a day, at once when its owner says so, and what a crash left is swept", async () => {
  const [ana, bruno] = [aMember("Ana Čeka"), aMember("Bruno Čeka")];
  const { slug } = aRoom("prilozi-9", [ana, bruno]);
  const [kept, waiting, thrown] = [
    await aMessageWith(ana, slug),
    await aFile(ana, slug),
    await aFile(ana, slug),
  ];
  const keys = [kept.file, waiting, thrown].map(({ id }) => keyOf(id));
  discardFile(bruno, getRoom(bruno, slug), thrown.id);
  discardFile(ana, getRoom(ana, slug), kept.file.id);
  expect(keys.map((key) => onDisk(key).length)).toEqual([2, 2, 2]);
  discardFile(ana, getRoom(ana, slug), thrown.id);
  expect(keys.map((key) => onDisk(key).length)).toEqual([2, 2, 0]);

  const lost = join(roomFilesFolder(), "0123456789abcdefghijkl-full");
  writeFileSync(lost, "x");
  const old = new Date(Date.now() - 3 * 60 * 60_000);
  utimesSync(lost, old, old);
  forgetLostFiles(new Date(Date.now() + FILE_WAITS - 60_000));
  expect(keys.map((key) => onDisk(key).length)).toEqual([2, 2, 0]);
  expect(existsSync(lost)).toBe(false);
  forgetLostFiles(new Date(Date.now() + FILE_WAITS + 1_000));
  expect(keys.map((key) => onDisk(key).length)).toEqual([2, 0, 0]);
});

test("who leaves with their words takes their files along; who leaves the words leaves what stands with them", async () => {
  const [ana, bruno, reader] = [aMember("Ana Odlazi"), aMember("Bruno Odlazi"), aMember("Čita Odlaske")];
  const { slug } = aRoom("prilozi-10", [ana, bruno, reader]);
  const [anas, brunos] = [await aMessageWith(ana, slug), await aMessageWith(bruno, slug)];
  const waiting = await aFile(bruno, slug);
  const keys = [anas.file, brunos.file, waiting].map(({ id }) => keyOf(id));
  const at = new Date();
  eraseForGood(readEnvironment(), { id: ana.id, kind: "all", at });
  eraseForGood(readEnvironment(), { id: bruno.id, kind: "anonymise", at });
  expect(keys.map((key) => onDisk(key).length)).toEqual([0, 2, 0]);
  expect(listEvents(reader, getRoom(reader, slug), { after: 0 }).messages[anas.message.id]!.files).toEqual(
    [],
  );
});

test("a room lists its files, the newest first, by kind and by person", async () => {
  const [ana, bruno] = [aMember("Ana Spisak Fajlova"), aMember("Bruno Spisak Fajlova")];
  const { slug } = aRoom("prilozi-11", [ana, bruno]);
  const room = getRoom(ana, slug);
  const picture = await aMessageWith(ana, slug);
  const pdf = await aMessageWith(bruno, slug, await aPdf(), "Program susreta.pdf");
  const sound = await aMessageWith(ana, slug, await aRecording("ogg"), "glas.ogg");
  await aFile(ana, slug);
  const ids = (asked: Parameters<typeof listFiles>[1]) => listFiles(room, asked).map(({ id }) => id);
  expect(ids({})).toEqual([sound, pdf, picture].map(({ file }) => file.id));
  expect(ids({ kind: "pdf" })).toEqual([pdf.file.id]);
  expect(ids({ from: ana.handle })).toEqual([sound.file.id, picture.file.id]);
  expect(ids({ before: pdf.file.id })).toEqual([picture.file.id]);
  expect(listFiles(room, { kind: "pdf" })[0]).toMatchObject({
    name: "Program susreta.pdf",
    number: pdf.message.number,
  });
  expect(listFilePeople(room).map(({ person, count }) => [person.handle, count])).toEqual([
    [ana.handle, 2],
    [bruno.handle, 1],
  ]);
});

test("the bytes of a file are there under its key alone", async () => {
  const ana = aMember("Ana Ključ");
  const { slug } = aRoom("prilozi-12", [ana]);
  const file = await aFile(ana, slug);
  expect((await readRoomFile(keyOf(file.id), "full"))!.length).toBe(file.bytes);
  for (const key of ["../krug", "", "0".repeat(22), "..%2f..%2fkrug.sqlite"]) {
    expect(await readRoomFile(key, "full")).toBeUndefined();
  }
});
