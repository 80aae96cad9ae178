import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { db } from "db/client.server";
import { blocks, members } from "db/schema";
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { expect, test } from "vitest";
import { giveConsents, hasConsent, listConsents } from "~/domain/consents/consents.server";
import { photosFolder } from "~/domain/media/photo-files.server";
import { encodePhoto } from "~/domain/media/re-encode.server";
import { getAudiences, setAudiences } from "~/domain/members/audiences.server";
import type { Member } from "~/domain/members/person";
import { dropPhoto, isPhotoSeenBy, keepPhoto, sweepLostPhotos } from "~/domain/members/photo.server";
import { findViewer } from "~/domain/members/viewer.server";
import { changeConsent } from "~/domain/own-data/agreeing.server";
import { aCycle, aMember, aStaffMember, inCycle } from "../support/cast";
import { aClaimedJpeg, aClaimedPng, aPicture, withChunk } from "../support/pictures";

// The library opens three formats here and nothing else, so pictures are looked at in one of them.
const sizeOf = async (bytes: Buffer) => {
  const { width, height, format } = await sharp(bytes).metadata();
  return { width, height, format };
};
const keyOf = (member: Member) =>
  db.select({ key: members.photoKey }).from(members).where(eq(members.id, member.id)).get()!.key;
const filesOf = (key: string) =>
  existsSync(photosFolder()) ? readdirSync(photosFolder()).filter((name) => name.startsWith(key)) : [];
const SECRETS = /TajniAparat|Tajni opis|Exif|GPS|http:\/\/ns\.adobe|ICCP|XMP/;

test("a photo of each format becomes two squares in WebP, and nothing that stood beside the picture is left", async () => {
  for (const format of ["jpeg", "png", "webp"] as const) {
    const sent = await aPicture(format);
    expect(SECRETS.test(sent.toString("latin1")), format).toBe(true);
    const photo = await encodePhoto(sent);
    for (const side of [296, 120] as const) {
      expect(await sizeOf(photo[side]), format).toEqual({ width: side, height: side, format: "webp" });
      expect(photo[side].toString("latin1"), format).not.toMatch(SECRETS);
    }
  }
});

test("a picture lying on its side stands up, and the square that was chosen is the one that is kept", async () => {
  const sideways = await sharp(await aPicture("jpeg"))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const whole = await encodePhoto(sideways);
  // The green half was left; turned by a right angle it is on top.
  const colours = async (photo: Buffer) => {
    const { data } = await sharp(photo).raw().toBuffer({ resolveWithObject: true });
    const at = (y: number) => (data[(y * 120 + 60) * 3]! > 120 ? "red" : "green");
    return [at(10), at(110)];
  };
  expect(await colours(whole[120])).toEqual(["green", "red"]);
  const cut = await encodePhoto(sideways, { x: 10, y: 60, width: 40, height: 30 });
  expect(await colours(cut[120])).toEqual(["red", "red"]);
  for (const crop of [
    { x: 100, y: 100, width: 100, height: 100 },
    { x: 0, y: 0, width: 0.001, height: 0.001 },
  ]) {
    expect(await sizeOf((await encodePhoto(sideways, crop))[120])).toMatchObject({ width: 120 });
  }
});

test("colours of print, sixteen bits, a moving picture and a see-through one are re-encoded", async () => {
  const base = sharp({
    create: { width: 200, height: 200, channels: 4, background: { r: 9, g: 99, b: 199, alpha: 0.3 } },
  });
  const frames = Buffer.alloc(200 * 200 * 3 * 3, 90);
  const sent = {
    cmyk: await base.clone().flatten().toColourspace("cmyk").jpeg().toBuffer(),
    sixteen: await base.clone().toColourspace("rgb16").png().toBuffer(),
    grey: await base.clone().flatten().toColourspace("b-w").jpeg().toBuffer(),
    clear: await base.clone().png().toBuffer(),
    moving: await sharp(frames, { raw: { width: 200, height: 600, channels: 3, pageHeight: 200 } })
      .webp({ loop: 0, delay: [50, 50, 50] })
      .toBuffer(),
  };
  for (const [name, bytes] of Object.entries(sent)) {
    const photo = await encodePhoto(bytes);
    const shown = await sharp(photo[296]).metadata();
    expect(shown, name).toMatchObject({ width: 296, height: 296, space: "srgb", format: "webp" });
    expect(shown.pages ?? 1, name).toBe(1);
  }
});

test("what is no picture, or a damaged or a gigantic one, is refused before it is unpacked", async () => {
  const jpeg = await aPicture("jpeg");
  const png = await aPicture("png");
  const zeros = deflateSync(Buffer.alloc(40_000_000));
  const cases: [string, Buffer, string][] = [
    [
      "a drawing with a script",
      Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"),
      "unknown",
    ],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>"), "unknown"],
    ["a GIF", Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;", "latin1"), "unknown"],
    ["a TIFF", Buffer.from("II*\0".padEnd(200, "\0"), "latin1"), "unknown"],
    ["nothing but a name", Buffer.from("photo.jpg"), "unknown"],
    ["a phone's HEIC", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "heic"],
    ["half a JPEG", jpeg.subarray(0, jpeg.length >> 1), "damaged"],
    ["half a PNG", png.subarray(0, png.length >> 1), "damaged"],
    ["the head of a JPEG", jpeg.subarray(0, 3), "damaged"],
    ["a WebP of nothing", Buffer.from("RIFF\x04\x00\x00\x00WEBP", "latin1"), "damaged"],
    ["a PNG that says 65,535 by 65,535", aClaimedPng(65_535, 65_535), "tooManyPixels"],
    ["a PNG that says 20,000 by 20,000", aClaimedPng(20_000, 20_000), "tooManyPixels"],
    ["a PNG of 19 million pixels", aClaimedPng(4_360, 4_360), "tooManyPixels"],
    ["a PNG of 7 million pixels, each of sixteen bits", aClaimedPng(2_650, 2_650, 16), "tooManyPixels"],
    ["a JPEG of 19 million pixels in passes", aClaimedJpeg(4_360, 4_360, "passes"), "tooManyPixels"],
    ["a JPEG of 53 million pixels", aClaimedJpeg(7_300, 7_300), "tooManyPixels"],
    ["a JPEG of 27 million pixels with nothing in it", aClaimedJpeg(5_200, 5_200), "damaged"],
    ["eleven megabytes", Buffer.concat([jpeg, Buffer.alloc(11 * 1024 * 1024)]), "tooLarge"],
    ["a dot", await aPicture("png", { width: 20, height: 20 }), "tooSmall"],
  ];
  for (const [name, bytes, key] of cases) {
    await expect(encodePhoto(bytes), name).rejects.toMatchObject({ key: `profile.photo.${key}` });
  }
  // Texts and profiles that unpack to forty megabytes are let go by the reader or refused, never kept.
  for (const type of ["zTXt", "iCCP"]) {
    const bomb = withChunk(png, type, Buffer.concat([Buffer.from("bomba\0\0", "latin1"), zeros]));
    const answer = await encodePhoto(bomb).catch((error: { key: string }) => error.key);
    if (typeof answer === "string") expect(answer).toBe("profile.photo.damaged");
    else expect(answer[296].length).toBeLessThan(100_000);
  }
});

test("a picture that is something else as well comes out as a picture only", async () => {
  const both = Buffer.concat([await aPicture("jpeg"), Buffer.from("<script>alert(1)</script>PK\x03\x04zip")]);
  const photo = await encodePhoto(both);
  expect(photo[296].toString("latin1")).not.toMatch(/<script|PK/);
});

test("a new photo takes the place of the old one, and without one no file is left", async () => {
  const ana = aMember("ana foto");
  keepPhoto(ana, await encodePhoto(await aPicture("jpeg")));
  const first = keyOf(ana)!;
  expect(filesOf(first)).toHaveLength(2);
  keepPhoto(ana, await encodePhoto(await aPicture("png")));
  const second = keyOf(ana)!;
  expect(second).not.toBe(first);
  expect([filesOf(first).length, filesOf(second).length]).toEqual([0, 2]);
  expect(readdirSync(photosFolder()).filter((name) => name.endsWith(".part"))).toEqual([]);
  dropPhoto(ana);
  expect([keyOf(ana), filesOf(second).length]).toEqual([null, 0]);
});

test("who takes back the consent to a photo has none any more, in the row and in the files", async () => {
  const ana = aMember("ana bez saglasnosti");
  db.transaction((tx) => giveConsents(tx, ana.id, ["directory"]));
  expect(hasConsent(ana.id, "photos")).toBe(false);
  keepPhoto(ana, await encodePhoto(await aPicture("jpeg")));
  const key = keyOf(ana)!;
  // Showing it was the agreement, which can be taken back like any other.
  expect(hasConsent(ana.id, "photos")).toBe(true);
  changeConsent(ana, { kind: "directory", given: false });
  expect([keyOf(ana), filesOf(key).length]).toEqual([key, 2]);
  changeConsent(ana, { kind: "photos", given: false });
  expect([keyOf(ana), filesOf(key).length]).toEqual([null, 0]);
  expect(listConsents(ana.id).at(-1)).toMatchObject({ kind: "photos", given: false });
});

test("a photo is seen by its circle, not by who is blocked, and never of somebody who is not there", async () => {
  const cycle = aCycle("foto-1");
  const [ana, bruno, far] = [
    inCycle(aMember("ana foto 2"), cycle),
    inCycle(aMember("bruno foto 2"), cycle),
    aMember("dalek foto 2"),
  ];
  const staff = aStaffMember("tim foto 2");
  keepPhoto(ana, await encodePhoto(await aPicture("jpeg")));
  const seen = () => [ana, bruno, far, staff, undefined].map((viewer) => isPhotoSeenBy(viewer, keyOf(ana)!));

  expect(seen()).toEqual([true, true, true, true, false]);
  expect(findViewer(far.id)!.photo).toBeNull();

  const before = keyOf(ana)!;
  setAudiences(ana, { ...getAudiences(ana), photo: "cycle" });
  expect(keyOf(ana)).not.toBe(before);
  expect([filesOf(before).length, filesOf(keyOf(ana)!).length]).toEqual([0, 2]);
  expect(isPhotoSeenBy(ana, before)).toBe(false);
  expect(seen()).toEqual([true, true, false, true, false]);

  setAudiences(ana, { ...getAudiences(ana), photo: "me" });
  expect(seen()).toEqual([true, false, false, false, false]);

  setAudiences(ana, { ...getAudiences(ana), photo: "members" });
  db.insert(blocks).values({ memberId: ana.id, blockedId: bruno.id, createdAt: new Date() }).run();
  expect(seen()).toEqual([true, false, true, true, false]);

  db.update(members).set({ suspendedAt: new Date() }).where(eq(members.id, ana.id)).run();
  expect(seen().slice(1)).toEqual([false, false, false, false]);
  db.update(members).set({ suspendedAt: null, claimedAt: null }).where(eq(members.id, ana.id)).run();
  expect(seen().slice(1)).toEqual([false, false, false, false]);
});

test("what a crash left behind is swept away, and nobody's photo with it", async () => {
  const ana = aMember("ana foto 3");
  keepPhoto(ana, await encodePhoto(await aPicture("webp")));
  const old = new Date(Date.now() - 3 * 60 * 60_000);
  const lost = ["0123456789abcdefghijkl-296.webp", "0123456789abcdefghijkl-120.webp.part"].map((name) =>
    join(photosFolder(), name),
  );
  for (const path of lost) {
    writeFileSync(path, "x");
    utimesSync(path, old, old);
  }
  for (const name of filesOf(keyOf(ana)!)) utimesSync(join(photosFolder(), name), old, old);
  sweepLostPhotos();
  expect(lost.filter((path) => existsSync(path))).toEqual([]);
  expect(filesOf(keyOf(ana)!)).toHaveLength(2);
});
