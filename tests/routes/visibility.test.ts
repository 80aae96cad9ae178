import { db } from "db/client.server";
import { members } from "db/schema";
import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { blockMember } from "~/domain/contacts/blocks.server";
import { askForCard, makeCard } from "~/domain/contacts/card.server";
import { reveal } from "~/domain/contacts/reveals.server";
import { addPair, addParticipation } from "~/domain/cycles/cycles.server";
import { wordsIn } from "~/domain/fields/words.server";
import {
  AUDIENCE,
  AUDIENCE_NAMES,
  type AudienceName,
  audiencesOf,
  CLOSENESS,
  PARTS,
  type Part,
  reaches,
  SAFE_AUDIENCES,
} from "~/domain/members/audience";
import { type Audiences, getAudiences, setAudiences } from "~/domain/members/audiences.server";
import { browseDirectory } from "~/domain/members/directory/directory.server";
import { listKnownCities } from "~/domain/members/editing/own-profile.server";
import { listPeopleOf } from "~/domain/members/people-of.server";
import type { Member } from "~/domain/members/person";
import { findPublicProfile, getProfile } from "~/domain/members/profile.server";
import { seeOwnPageAs } from "~/domain/members/see-as.server";
import { findViewer } from "~/domain/members/viewer.server";
import { findCloseness } from "~/domain/members/visibility.server";
import { openWindow } from "~/domain/rooms/events.server";
import { postMessage } from "~/domain/rooms/messages.server";
import { getRoom } from "~/domain/rooms/rooms.server";
import { findPresence } from "~/realtime/io.server";
import * as home from "~/routes/_index/route";
import * as directory from "~/routes/members._index/route";
import * as profile from "~/routes/members.$handle/route";
import * as map from "~/routes/members.map/route";
import * as meet from "~/routes/members.meet/route";
import * as roster from "~/routes/rooms.$slug_.members";
import * as thread from "~/routes/threads.$threadId/route";
import { aMember, aStaffMember } from "../support/cast";
import { serverOf } from "../support/pages";
import { asMember, asVisitor } from "../support/requests";
import { aDraft, aRoom } from "../support/rooms";
import { aReply, aThread } from "../support/threads";
import "../support/realtime";

const answer = serverOf([
  { id: "routes/_index", path: "", index: true, module: home },
  { id: "routes/members._index", path: "members", index: true, module: directory },
  { id: "routes/members.map", path: "members/map", module: map },
  { id: "routes/members.meet", path: "members/meet", module: meet },
  { id: "routes/members.$handle", path: "members/:handle", module: profile },
  { id: "routes/threads.$threadId", path: "threads/:threadId", module: thread },
  { id: "routes/rooms.$slug_.members", path: "rooms/:slug/members", module: roster },
]);

// Every part of Vera's profile holds a word that stands nowhere else.
const CANARIES: Record<Exclude<Part, "listing">, string> = {
  photo: "kanarinac-slika-000001",
  city: "Kanaringrad",
  work: "KanarinskiMuzej",
  bio: "KanarinskaBiografija",
  lifePath: "KanarinskiPut",
  pairs: "Parovan",
  helps: "touring",
  seeks: "spaces",
  languages: "Māori",
  links: "canary-link.example.org",
  contact: "KanarinskiRed",
  email: "canary@example.org",
  phone: "+99900112233",
};
// A topic travels by its slug or by its name.
const NAMES: Partial<Record<Part, string>> = {
  helps: wordsIn("en").topics.get(CANARIES.helps),
  seeks: wordsIn("en").topics.get(CANARIES.seeks),
};
const SAID = Object.keys(CANARIES) as (keyof typeof CANARIES)[];

const vera = aMember(
  "Vera Žutić",
  {
    city: CANARIES.city,
    organisation: CANARIES.work,
    bioHtml: `<p>${CANARIES.bio}</p>`,
    lifePath: [{ year: 1999, text: CANARIES.lifePath }],
    languages: ["mi"],
    links: [{ label: "", url: `https://${CANARIES.links}/` }],
    capacity: CANARIES.contact,
    photoKey: CANARIES.photo,
    email: CANARIES.email,
    phone: CANARIES.phone,
  },
  { fields: ["music"], helps: [CANARIES.helps], seeks: [CANARIES.seeks] },
);
const other = aMember("Drugi Parovan", {}, { fields: ["film"] });
const newcomer = aMember("Fana Drugarić");
const room = aRoom("kanarinci", [vera, newcomer]);
const fellow = findViewer(newcomer.id)!;
const pair = aMember("Para Parić");
const blocker = aMember("Bela Bedem");
db.transaction((tx) => {
  addPair(tx, room.cycleId, other.id, vera.id);
  addPair(tx, room.cycleId, pair.id, vera.id);
});
db.update(members)
  .set({ audienceListing: AUDIENCE.public, audiencePairs: AUDIENCE.public })
  .where(eq(members.id, other.id))
  .run();

const talk = aThread(aMember("Tema Temić"));
aReply(vera, talk);
await postMessage(vera, getRoom(vera, room.slug), aDraft("Dobar dan"));
blockMember(blocker, vera.handle);

type Reader = { name: keyof typeof CLOSENESS; who: Member | null };
const READERS: Reader[] = [
  { name: "self", who: vera },
  { name: "staff", who: aStaffMember("Staja Timić") },
  { name: "pair", who: pair },
  { name: "cycle", who: fellow },
  { name: "member", who: aMember("Mila Članić") },
  { name: "visitor", who: null },
  { name: "nobody", who: blocker },
];

const request = (who: Member | null, path: string) =>
  who ? asMember(who, `${path}${path.includes("?") ? "&" : "?"}lang=en`) : asVisitor(`${path}?lang=en`);
const textOf = async (who: Member | null, path: string) => {
  const response = await answer(await request(who, path));
  return response.status < 300 ? response.text() : "";
};

const all = (audience: AudienceName): Audiences =>
  Object.fromEntries(
    PARTS.map((part) => [part, audiencesOf(part).includes(audience) ? audience : "members"]),
  ) as Audiences;

const q = encodeURIComponent(vera.name);
/** Every way by which something of Vera may come to a reader; a page is asked as a document and as data. */
const WAYS: Record<string, (reader: Member | null) => Promise<string> | string> = {
  page: (who) => textOf(who, `/members/${vera.handle}`),
  "page as data": (who) => textOf(who, `/members/${vera.handle}.data`),
  directory: (who) => textOf(who, `/members?q=${q}`),
  "directory as data": (who) => textOf(who, `/members.data?q=${q}`),
  thread: (who) => textOf(who, `/threads/${talk.id}`),
  "thread as data": (who) => textOf(who, `/threads/${talk.id}.data`),
  roster: (who) => textOf(who, `/rooms/${room.slug}/members.data`),
  home: (who) => textOf(who, "/_index.data"),
  map: (who) => textOf(who, "/members/map.data"),
  meet: (who) => textOf(who, "/members/meet.data"),
  "what a socket carries": (who) => {
    if (who !== vera && who !== fellow) return "";
    const own = getRoom(who, room.slug);
    return JSON.stringify([openWindow(who, own, {}), findPresence()!.whoIsHere(own, who)]);
  },
  "places to choose from": () =>
    AUDIENCE[getAudiences(vera).city] < AUDIENCE.members ? listKnownCities("en").join() : "",
  "people to be named": (who) => (who ? JSON.stringify(listPeopleOf(who, [vera.handle])) : ""),
};

/** What a reader got to know by some way and should not have, or did not get and should have. */
async function wrongsOf(
  audiences: Audiences,
  readers = READERS,
  ways = Object.keys(WAYS),
): Promise<string[]> {
  setAudiences(vera, audiences);
  // A photo has another name for every circle.
  CANARIES.photo = findViewer(vera.id)!.photo!;
  const wrongs: string[] = [];
  for (const { name, who } of readers) {
    const sees = (part: Part) =>
      reaches(AUDIENCE[audiences[part]], CLOSENESS[name]) &&
      (name !== "visitor" || audiences.listing === "public");
    for (const way of ways) {
      const told = await WAYS[way]!(who);
      for (const part of SAID) {
        const open = sees(part) && part !== "email" && part !== "phone";
        // Who is in the pair knows of it, and the other one's name is theirs to be found by.
        const isOwn =
          (part === "pairs" && (name === "self" || !way.startsWith("page"))) ||
          (part === "photo" && name === "self");
        const heard = told.includes(CANARIES[part]) || told.includes(NAMES[part] ?? CANARIES[part]);
        if (heard && !open && !isOwn) wrongs.push(`${name} hears ${part} (${audiences[part]}) by ${way}`);
        if (!heard && open && !isOwn && way.startsWith("page")) {
          wrongs.push(`${name} misses ${part} (${audiences[part]}) on the ${way}`);
        }
      }
    }
  }
  return wrongs;
}

test("the readers stand as near as the matrix says", () => {
  for (const { name, who } of READERS) expect(findCloseness(who ?? undefined, vera.id)).toBe(CLOSENESS[name]);
});

test("the safe choices are those that the database makes for somebody who has chosen nothing", () => {
  expect(getAudiences(aMember("Nova Novak"))).toEqual(SAFE_AUDIENCES);
});

test.each([...AUDIENCE_NAMES])(
  "all parts for “%s”: every reader gets by every way what reaches them, and not a word more",
  async (audience) => {
    expect(await wrongsOf(all(audience))).toEqual([]);
  },
);

test.each([...PARTS])("%s has a circle of its own, whatever the others have", async (part) => {
  const readers = READERS.filter(({ name }) => name !== "self");
  const ways = ["page as data", "directory as data", "thread as data"];
  const open = { ...all("public"), [part]: "me" as const };
  const shut = { ...all("me"), [part]: audiencesOf(part).at(-1)! };
  expect(await wrongsOf(open, readers, ways)).toEqual([]);
  expect(await wrongsOf(shut, readers, ways)).toEqual([]);
});

// How the directory is asked for each part, and the facet in which its value would be counted.
const FOUND_BY: Partial<Record<Part, { asked: string; facet?: string }>> = {
  listing: { asked: `q=${q}` },
  city: { asked: "city=kanaringrad", facet: "kanaringrad" },
  work: { asked: `q=${CANARIES.work}` },
  helps: { asked: "helps=touring", facet: "touring" },
  seeks: { asked: "seeks=spaces", facet: "spaces" },
  languages: { asked: "language=mi", facet: "mi" },
};

test.each(Object.keys(FOUND_BY) as Part[])(
  "nobody is found or counted in the directory by a hidden part: %s",
  (part) => {
    const { asked, facet } = FOUND_BY[part]!;
    const wrongs: string[] = [];
    for (const audience of AUDIENCE_NAMES) {
      setAudiences(vera, { ...all("members"), [part]: audience });
      for (const { name, who } of READERS) {
        if (!who) continue;
        const found = browseDirectory(who, new URLSearchParams(asked), "en");
        const isFound = found.people.some(({ person }) => person.id === vera.id);
        const ignored = facet !== undefined && !JSON.stringify(found.filter).includes(`"${facet}"`);
        const counted = Object.values(found.facets)
          .flat()
          .some(({ value, count }) => value === facet && count > 0);
        const may = reaches(AUDIENCE[audience], CLOSENESS[name]);
        if (may && !isFound) wrongs.push(`${name} does not find her by ${part} (${audience})`);
        if (!may && isFound && !ignored) wrongs.push(`${name} finds her by ${part} (${audience})`);
        if (!may && counted) wrongs.push(`${name} counts her by ${part} (${audience})`);
      }
    }
    expect(wrongs).toEqual([]);
  },
);

test.each([...AUDIENCE_NAMES])(
  "a card holds what its reader sees, and contact data only once revealed: %s",
  (audience) => {
    const wrongs: string[] = [];
    const audiences = all(audience);
    setAudiences(vera, audiences);
    for (const { name, who } of READERS) {
      if (!who || name === "nobody") continue;
      askForCard(who, vera.handle, { reason: "za adresar" });
      const check = (shown: readonly Part[], when: string) => {
        const card = makeCard(who, vera.handle, "en").replace(/\r\n /g, "");
        for (const part of ["city", "work", "links", "email", "phone"] as const) {
          const expected = shown.includes(part) && reaches(AUDIENCE[audiences[part]], CLOSENESS[name]);
          if (card.includes(CANARIES[part]) !== expected) wrongs.push(`${name} ${part} ${when}`);
        }
      };
      const open = ["city", "work", "links"] as const;
      const earlier = audience === "me" || name === "self";
      check(name === "self" ? [...open, "email", "phone"] : open, "before");
      if (earlier) continue;
      for (const kind of ["email", "phone"] as const) {
        if (reaches(AUDIENCE[audiences[kind]], CLOSENESS[name])) {
          expect(reveal(who, vera.handle, kind, { reason: "za adresar" })).toBe(CANARIES[kind]);
        }
      }
      check([...open, "email", "phone"], "after");
    }
    db.run("DELETE FROM reveals");
    expect(wrongs).toEqual([]);
  },
);

const mainOf = (html: string) =>
  html.match(/<main[^>]*>(.*)<\/main>/s)?.[1]?.replace(/<section class="seeing.*?<\/section>/s, "") ?? "";
// A visitor's words lead nowhere where a member's lead into the directory; the words are the same.
const wordsOf = (html: string) =>
  mainOf(html)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test.each([...AUDIENCE_NAMES])(
  "see as: one's page is what that reader really gets (%s)",
  async (audience) => {
    setAudiences(vera, { ...all(audience), listing: audience === "public" ? "public" : "members" });
    expect(seeOwnPageAs(vera, "visitor", "en").profile).toEqual(findPublicProfile(vera.handle, "en") ?? null);
    for (const { name, who } of READERS) {
      if (!who || name === "self" || name === "nobody") continue;
      const seen = seeOwnPageAs(vera, who.handle, "en").profile;
      expect(seen, name).toEqual(getProfile(who, vera.handle, "en"));
    }
    const stranger = getProfile(READERS.find(({ name }) => name === "member")!.who!, vera.handle, "en");
    expect(seeOwnPageAs(vera, "member", "en").profile).toEqual(stranger);
  },
);

const rowOf = (name: Reader["name"]) => READERS.find((reader) => reader.name === name)!.who!;

test.each([...AUDIENCE_NAMES])(
  "see as my cycle and as my pair puts on the eyes of a person who stands exactly there (%s)",
  (audience) => {
    setAudiences(vera, { ...all(audience), listing: audience === "public" ? "public" : "members" });
    for (const name of ["cycle", "pair"] as const) {
      const { as, circle, profile } = seeOwnPageAs(vera, name, "en");
      expect(as).toMatchObject({ name, person: { id: circle[0]!.id } });
      expect(circle.map(({ id }) => id)).toContain(rowOf(name).id);
      for (const { id } of circle) expect(findCloseness(findViewer(id), vera.id)).toBe(CLOSENESS[name]);
      expect(profile).toEqual(getProfile(findViewer(circle[0]!.id)!, vera.handle, "en"));
      // Chosen by name, each of them is the same reader with the same circle to choose from.
      const chosen = seeOwnPageAs(vera, rowOf(name).handle, "en");
      expect(chosen).toMatchObject({ as: { name, person: { id: rowOf(name).id } }, circle });
    }
  },
);

const BUTTONS = ["Ask a question", "Write", "Contact", "Take the card (vCard)", "Block", "· that is you"];
/** The words of a page without its buttons, which only the reader can press, and the contacts that one may ask for. */
function seenWords(html: string) {
  const asked =
    /May ask for: (E-mail address)?(?:, )?(Telephone)?|Show the (?:(e-mail) address|(telephone) number)/gi;
  const words = wordsOf(html);
  const contacts = [...words.matchAll(asked)].flatMap(([, ...kinds]) => kinds.flatMap((kind) => kind ?? []));
  const bare = BUTTONS.reduce((left, button) => left.replace(button, " "), words.replace(asked, " "));
  return {
    words: bare.replace(/\s+/g, " "),
    contacts: contacts.map((kind) => kind.split(" ")[0]!.toLowerCase()),
  };
}

test.each(["member", "cycle", "pair"] as const)(
  "see as a person is word for word the page that their own request returns: %s",
  async (name) => {
    setAudiences(vera, { ...all("public"), bio: "cycle", work: "pair", email: "cycle", phone: "pair" });
    const outside = await textOf(rowOf(name), `/members/${vera.handle}`);
    const inside = await textOf(vera, `/members/${vera.handle}?as=${rowOf(name).handle}`);
    expect(wordsOf(outside)).toContain(CANARIES.contact);
    expect(seenWords(inside)).toEqual(seenWords(outside));
  },
);

test("a circle names nobody who blocked her, is not listed for her, or stands nearer; empty, it is a reader in general", () => {
  const hidden = aMember("Skrivena Sanja", { audienceListing: AUDIENCE.me });
  const staff = findViewer(aStaffMember("Staja Ciklus").id)!;
  db.transaction((tx) => {
    for (const { id } of [hidden, staff, blocker, pair]) addParticipation(tx, id, room.cycleId, "mentee");
  });
  expect(seeOwnPageAs(vera, "cycle", "en").circle.map(({ id }) => id)).toEqual([fellow.id]);
  const [alone] = [aMember("Sama Samić")];
  expect(seeOwnPageAs(alone, "cycle", "en")).toMatchObject({ as: { name: "cycle" }, circle: [] });
  expect(seeOwnPageAs(alone, "pair", "en").profile).not.toBeNull();
  db.run(
    sql`DELETE FROM participations WHERE member_id IN (${hidden.id}, ${staff.id}, ${blocker.id}, ${pair.id})`,
  );
});

test("see as the public is what a request without a session returns, word for word", async () => {
  setAudiences(vera, { ...all("public"), bio: "members", email: "members", pairs: "cycle" });
  const outside = await textOf(null, `/members/${vera.handle}`);
  const inside = await textOf(vera, `/members/${vera.handle}?as=visitor`);
  const ends = /(This page|Part of this page)[^.]*\..*$/;
  expect(wordsOf(inside).replace(ends, "")).toBe(wordsOf(outside).replace(ends, ""));
  expect(wordsOf(outside)).toContain(CANARIES.work);
  expect(outside).not.toContain("<script");
});

test("of others one cannot see as anybody: the question is not even read", async () => {
  const mila = READERS.find(({ name }) => name === "member")!.who!;
  for (const who of [mila, aStaffMember("Druga Timić")]) {
    const plain = await textOf(who, `/members/${vera.handle}.data`);
    const asked = await textOf(who, `/members/${vera.handle}.data?as=visitor`);
    expect(asked.replace(/\d{4}-[^"]*Z/g, "")).toBe(plain.replace(/\d{4}-[^"]*Z/g, ""));
  }
});

test("see as finds nobody out: who blocked her is nobody that she could name", () => {
  expect(seeOwnPageAs(vera, blocker.handle, "en")).toMatchObject({
    as: { typed: blocker.handle },
    profile: null,
  });
  expect(seeOwnPageAs(vera, "nobody-at-all", "en")).toMatchObject({ profile: null });
});

test("a visitor gets the same answer for who keeps the page inside and for who does not exist", async () => {
  setAudiences(vera, all("members"));
  const answers = await Promise.all(
    [vera.handle, "nobody-at-all"].map(async (handle) => answer(asVisitor(`/members/${handle}`))),
  );
  const [hers, none] = answers.map(({ status, headers }) => [status, headers.get("location")] as const);
  expect(hers![0]).toBe(302);
  expect(hers![1]!.replace(vera.handle, "nobody-at-all")).toBe(none![1]);
});

test("only a page that its person opened to everybody asks to be found by search engines", async () => {
  setAudiences(vera, all("public"));
  const open = await answer(asVisitor(`/members/${vera.handle}`));
  expect(open.headers.get("x-robots-tag")).toBe("all");
  setAudiences(vera, all("members"));
  const inside = await answer(await asMember(fellow, `/members/${vera.handle}`));
  expect(inside.headers.get("x-robots-tag")).toBeNull();
});
