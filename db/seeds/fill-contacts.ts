import type { Tx } from "db/client.server";
import { members } from "db/schema";
import { and, eq, isNotNull } from "drizzle-orm";
import { recordReveal } from "~/domain/contacts/reveals.server";
import { AUDIENCE } from "~/domain/members/audience";
import type { Ids } from "./fill-people";
import { CAST } from "./people/cast";

type Choice = Partial<typeof members.$inferInsert>;

const { staff, pair, cycle, members: community, public: everyone } = AUDIENCE;

/** What a few people of the demo chose; the invented numbers belong to nobody. */
const CHOICES: Record<string, Choice> = {
  [CAST.mentor]: {
    phone: "+381 11 000 00 01",
    audienceListing: everyone,
    audienceWork: everyone,
    audienceCity: everyone,
    audienceBio: everyone,
    audienceHelps: everyone,
    audienceEmail: community,
    audiencePhone: pair,
  },
  [CAST.alumna]: {
    phone: "+381 21 000 00 02",
    audienceEmail: cycle,
    audiencePhone: pair,
    audienceSeeks: cycle,
  },
  [CAST.mentee]: { phone: "+381 64 000 00 03", audienceEmail: pair, audienceLifePath: cycle },
  [CAST.staff]: { audienceEmail: community },
};

/** What others chose, by turns; everybody else keeps the safe choice. */
const TURNS: { every: number; choice: Choice }[] = [
  { every: 11, choice: { audienceEmail: cycle } },
  { every: 19, choice: { audienceListing: everyone, audienceWork: everyone } },
  { every: 23, choice: { audienceLifePath: cycle, audienceBio: cycle } },
  { every: 31, choice: { audienceEmail: community, audienceContact: cycle } },
];

type Line = {
  owner: string;
  viewer: string | null;
  kind: "email" | "phone" | "vcard";
  reason: string;
  days: number;
};

const LINES: Line[] = [
  {
    owner: CAST.mentor,
    viewer: CAST.mentee,
    kind: "phone",
    reason: "Dogovor o terminu za drugi susret, put je dug pa da ne promašimo voz.",
    days: 3,
  },
  {
    owner: CAST.mentor,
    viewer: CAST.alumna,
    kind: "email",
    reason: "Šaljem nacrt elaborata o klimi u depou, prevelik je za razgovor.",
    days: 12,
  },
  {
    owner: CAST.mentor,
    viewer: CAST.staff,
    kind: "vcard",
    reason: "Spisak predavača za radionicu o depoima.",
    days: 40,
  },
  { owner: CAST.mentor, viewer: null, kind: "email", reason: "Molba za preporuku.", days: 210 },
  {
    owner: CAST.alumna,
    viewer: CAST.mentor,
    kind: "email",
    reason: "Poziv na otvaranje izložbe, šaljem pozivnicu.",
    days: 30,
  },
  {
    owner: CAST.alumna,
    viewer: CAST.staff,
    kind: "phone",
    reason: "Potvrda dolaska na susret alumnija.",
    days: 75,
  },
];

const DAY = 24 * 60 * 60 * 1000;

/** Lets people of the demo choose who sees what, and writes down who asked for their address or number. */
export function fillContacts(tx: Tx, { people }: Ids, now: Date): void {
  [...people].forEach(([key, id], place) => {
    const turn = TURNS.find(({ every }) => place % every === every - 1)?.choice;
    const choice = CHOICES[key] ?? turn;
    if (choice) tx.update(members).set(choice).where(eq(members.id, id)).run();
    if (place % 4 === 1 && !CHOICES[key]) giveNumberToTeam(tx, id, place);
  });
  for (const { owner, viewer, kind, reason, days } of LINES) {
    recordReveal(tx, {
      ownerId: people.get(owner)!,
      viewerId: viewer && people.get(viewer)!,
      kind,
      reason,
      at: new Date(now.getTime() - days * DAY),
    });
  }
}

/** Some of those who have come left the team a number to be called at. */
function giveNumberToTeam(tx: Tx, id: string, place: number): void {
  const phone = `+381 60 000 ${String(1000 + place)}`;
  tx.update(members)
    .set({ phone, audiencePhone: staff })
    .where(and(eq(members.id, id), isNotNull(members.claimedAt)))
    .run();
}
