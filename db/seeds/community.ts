import { db } from "db/client.server";
import { hashPassword } from "~/auth/passwords.server";
import { DEMO_PASSWORD } from "~/domain/members/people-to-try.server";
import { stampDatabase } from "~/domain/settings/settings.server";
import { chatByEdition } from "./chat/chat-by-edition";
import { Company } from "./company";
import { enrolTeam } from "./enrol-team";
import { fillAnnouncements } from "./fill-announcements";
import { fillContacts } from "./fill-contacts";
import { drawFiles, fillFiles } from "./fill-files";
import { fillJoining } from "./fill-joining";
import { fillKinds } from "./fill-kinds";
import { fillLives } from "./fill-lives";
import { fillModeration } from "./fill-moderation";
import { fillPeople } from "./fill-people";
import { fillReading } from "./fill-reading";
import { fillRooms } from "./fill-rooms";
import { fillTalks } from "./fill-talks";
import { fillThreads } from "./fill-threads";
import { CAST, MODERATORS } from "./people/cast";
import { castPairs } from "./people/cast-pairs";
import { castPeople } from "./people/cast-people";
import { editions } from "./people/editions";
import type { PairSeed, PersonSeed } from "./people/person-seed";
import { seededRandom } from "./random";

/** The same chance on every machine, so that pictures and tests repeat. */
const SEED = 2012;

/**
 * Fills an empty database with the invented community, its times counted back from `now`, and stamps it a
 * demo. All of it or nothing: it is one transaction. Only the people to try have a password.
 */
export async function fillWithDemo(now = new Date()): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const files = await drawFiles();
  const random = seededRandom(SEED);
  const people = castPeople(random, now);
  const seeds = { editions: editions(now), people, pairs: castPairs(random, people), chat: chatByEdition };
  const toTry = new Set<string>(Object.values(CAST));

  db.transaction((tx) => {
    const ids = fillPeople(tx, seeds, now, (person) => (toTry.has(person.key) ? passwordHash : null));
    fillContacts(tx, ids, now);
    enrolTeam(tx, ids, now);
    const company = new Company(random, people, ids);
    fillRooms(tx, seeds, company, ids, now);
    fillLives(tx, company.id(CAST.staff), now);
    fillFiles(tx, files, "7-ciklus");
    fillThreads({ tx, random, company, ids, now });
    fillModeration(tx, moderationPeople(company), now);
    fillReading(
      tx,
      Object.values(CAST).map((key) => company.id(key)),
      now,
    );
    fillAnnouncements(tx, company.id(CAST.staff), ids, now);
    fillJoining(tx, company.id(CAST.staff), somebodyDormant(seeds), ids, now);
    // Drawn last, so that everybody else stays who they were.
    fillKinds(tx, people, company, ids, now);
    fillTalks(tx, ids, now);
    stampDatabase("demo", tx);
  });
}

/** A mentee on the lists who has not come, and the name of their mentor: whoever asks to come in is compared with them. */
function somebodyDormant({ people, pairs }: { people: PersonSeed[]; pairs: PairSeed[] }) {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const pair = pairs.find(({ mentee, mentor }) => !byKey.get(mentee)!.claimed && byKey.get(mentor)!.claimed)!;
  return {
    name: byKey.get(pair.mentee)!.name,
    cycle: pair.edition,
    mentor: byKey.get(pair.mentor)!.name,
  };
}

function moderationPeople(company: Company) {
  const authors = ["f", "m", "m", "f"].map((form) =>
    company.id(company.draw({ form: form as "f" | "m" }).key),
  );
  return { authors, reporter: company.id(CAST.alumna), moderator: company.id(MODERATORS[0]) };
}
