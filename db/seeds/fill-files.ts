import { PDFDocument, rgb } from "@cantoo/pdf-lib";
import type { Tx } from "db/client.server";
import { idAt } from "db/ids";
import { messages, roomFiles, rooms } from "db/schema";
import { and, desc, eq, like } from "drizzle-orm";
import sharp from "sharp";
import { type Prepared, prepareFile, writeRoomFile } from "~/domain/media/room-files.server";

/** A file of the demo, drawn here: nothing in it was taken from anybody. */
export type DrawnFile = {
  prepared: Prepared;
  name: string;
  description: string;
  /** Words of the message that speaks of it. */
  about: string;
};

type Colour = { r: number; g: number; b: number };
const plum: Colour = { r: 58, g: 26, b: 64 };
const malina: Colour = { r: 190, g: 20, b: 90 };
const ochre: Colour = { r: 214, g: 158, b: 46 };
const green: Colour = { r: 30, g: 110, b: 90 };
const paper: Colour = { r: 250, g: 244, b: 238 };

/** Draws the demo's pictures and an exercise. Before the transaction that fills: it takes a moment. */
export async function drawFiles(): Promise<DrawnFile[]> {
  return [
    {
      prepared: await prepareFile(await poster([malina, ochre, plum])),
      name: "plakat-u-izlogu.webp",
      description: "Plakat: tri uspravne trake, malina, oker i ljubičasta, na svetlom papiru",
      about: "plakati stoje",
    },
    {
      prepared: await prepareFile(await poster([green, ochre, green, malina])),
      name: "koncert.webp",
      description: "Koncertni plakat: četiri trake, zelena, oker, zelena i malina",
      about: "plakat je 100x70",
    },
    {
      prepared: await prepareFile(await exercise()),
      name: "budzet-vezba.pdf",
      description: "Prazna tabela za vežbu o budžetu, jedna strana",
      about: "tabela je na",
    },
  ];
}

function poster(stripes: Colour[]): Promise<Buffer> {
  const [width, height] = [1_200, 900];
  const each = Math.floor((width - 200) / stripes.length);
  const layers = stripes.map((background, place) => ({
    input: { create: { width: each - 40, height: height - 200, channels: 3 as const, background } },
    left: 120 + place * each,
    top: 100,
  }));
  return sharp({ create: { width, height, channels: 3, background: paper } })
    .composite(layers)
    .png()
    .toBuffer();
}

async function exercise(): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([420, 595]);
  page.drawRectangle({ x: 0, y: 540, width: 420, height: 55, color: rgb(0.75, 0.08, 0.35) });
  const lines = ["Vežba: budžet", "", "Honorari", "Prostor", "Putovanja", "Ostalo"];
  for (const [place, line] of lines.entries()) page.drawText(line, { x: 40, y: 480 - place * 34, size: 20 });
  return Buffer.from(await document.save());
}

/** Puts each file with the message of a room that speaks of it, from whoever said that. */
export function fillFiles(tx: Tx, files: DrawnFile[], slug: string): void {
  for (const { about, ...file } of files) {
    const message = tx
      .select({
        id: messages.id,
        roomId: messages.roomId,
        authorId: messages.authorId,
        at: messages.createdAt,
      })
      .from(messages)
      .innerJoin(rooms, eq(rooms.id, messages.roomId))
      .where(and(eq(rooms.slug, slug), like(messages.body, `%${about}%`)))
      .orderBy(desc(messages.number))
      .get();
    if (message) insert(tx, message, file);
  }
}

type Said = { id: string; roomId: string; authorId: string; at: Date };

function insert(tx: Tx, message: Said, { prepared, name, description }: Omit<DrawnFile, "about">): void {
  const { kind, mediaType, parts, width, height } = prepared;
  const id = idAt("fil", message.at.getTime());
  tx.insert(roomFiles)
    .values({
      id,
      roomId: message.roomId,
      messageId: message.id,
      uploaderId: message.authorId,
      clientId: id,
      kind,
      name,
      description,
      mediaType,
      bytes: parts.full.length,
      width,
      height,
      key: writeRoomFile(parts),
      createdAt: message.at,
    })
    .run();
}
