import { Database, type SqliteDatabase } from "db/driver.server";
import { seededRandom } from "db/seeds/random";
import { searchKey } from "~/text/search-key";
import { slug } from "~/text/slug";
import { sortKey } from "~/text/sort-key";

const GIVEN =
  "Ana Milica Jelena Marija Ivana Dragana Vesna Jovana Katarina Nevena Sanja Tamara Đurđa Ljiljana Željka Čarna Nikola Marko Stefan Đorđe Aleksandar Miloš Luka Petar Dušan Bogdan Željko Čedomir Uroš Vuk Љубица Ђорђе Његош Жарко Sofija Teodora Lena Mina Hana Ognjen".split(
    " ",
  );
const ROOTS =
  "Jovan Petr Nikol Mark Đor Pavl Stojan Milan Živan Čol Ćir Šar Bogdan Rad Vas Kost Luk Mil Sim Tod Vuk Žik Dragan Stank Iv Obrad Mijail Teodor Gavril Njeg Ljub Džin Arsen Blag Cvet Dam Filip Grub Hristod Isaj Jakš Krst Lazar Maksim Nenad Oluj Prodan Relj Sav Trif Ugren Vidak Zor".split(
    " ",
  );
const ENDINGS = ["ović", "ić", "ević", "ačić", "in", "ski", "ac", "inović", "ulj", "eković"];
// Every third person has a surname of three of these: so many people have tens of thousands of surnames.
const SYLLABLES =
  "ba be bo bra vo vu ga gu da de do dra ži zo ka ko kra la le lju ma me mo na nje no pa pe po pra ra ri ro sa se so sta ta te to tra fi ha ce ča šu".split(
    " ",
  );
const TOWNS =
  "Beograd|Novi Sad|Niš|Kragujevac|Subotica|Zrenjanin|Pančevo|Čačak|Kraljevo|Novi Pazar|Leskovac|Užice|Smederevo|Valjevo|Kruševac|Vranje|Šabac|Sombor|Požarevac|Pirot|Zaječar|Kikinda|Sremska Mitrovica|Jagodina|Vršac|Bor|Prokuplje|Loznica|Aranđelovac|Kosjerić|Mokrin|Bečej|Ruma|Knjaževac|Negotin|Beč|Berlin|London|Pariz|Ljubljana|Zagreb|Sarajevo|Podgorica|Skoplje|Budimpešta|Tirana|Mostar|Banja Luka|Amsterdam|Stokholm".split(
    "|",
  );
const HOUSES = [
  "Dom kulture",
  "Gradska galerija",
  "Kulturni centar",
  "Zavičajni muzej",
  "Studio",
  "Udruženje",
];
const POSTS = ["producent", "kustos", "urednica", "rediteljka", "dizajner", "menadžer projekata", "profesor"];

/**
 * Fills a demo up to `total` people who are made up as a community would be: a few towns, fields and topics hold
 * most of them, a tenth hide something, a twentieth have not come. The numbers are the same in every run. Also
 * makes `bench_search`, a full-text table of the same words, for those who ask SQLite alone.
 */
export function addThousands(path: string, total: number): void {
  const sqlite = new Database(path);
  sqlite.pragma("synchronous = OFF");
  const people = peopleMaker(sqlite);
  sqlite.transaction(() => {
    const there = sqlite.prepare("SELECT count(*) FROM members").pluck().get() as number;
    for (let number = there; number < total; number++) people(number);
    sqlite.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS bench_search USING fts5(words, tokenize = "unicode61", prefix = '2 3')`,
    );
    const add = sqlite.prepare("INSERT INTO bench_search (rowid, words) VALUES (?, ?)");
    for (const { id, words } of sqlite
      .prepare(
        `SELECT rowid AS id, concat_ws(' ', name, organisation, position, city) AS words FROM members
         WHERE rowid > (SELECT coalesce(max(rowid), 0) FROM bench_search)`,
      )
      .all() as { id: number; words: string }[]) {
      add.run(id, searchKey(words));
    }
  })();
  // Looked at in part, as `PRAGMA optimize` does when the product stops. A whole look keeps samples of each index, and
  // SQLite then plans every join anew for every value that is bound to it.
  sqlite.exec("PRAGMA analysis_limit = 400; ANALYZE");
  sqlite.close();
}

function peopleMaker(sqlite: SqliteDatabase): (number: number) => void {
  const next = seededRandom(20_240);
  const all = (table: string) =>
    sqlite.prepare(`SELECT slug FROM ${table} ORDER BY slug`).pluck().all() as string[];
  const cycles = sqlite.prepare("SELECT id FROM cycles ORDER BY position").pluck().all() as string[];
  const [fields, specialisms, kinds, sectors, topics] = [
    all("fields"),
    all("specialisms"),
    all("kinds_of_work"),
    all("sectors"),
    all("topics"),
  ];
  const codes = new Map(
    (sqlite.prepare("SELECT slug, code FROM fields").all() as { slug: string; code: string }[]).map(
      (field) => [field.slug, field.code],
    ),
  );
  const whole = (below: number) => Math.floor(next() * below);
  const even = <T>(list: T[]) => list[whole(list.length)]!;
  // The square brings the first of a list four times as often as its middle: towns and topics are like that.
  const common = <T>(list: T[]) => list[Math.floor(next() ** 2 * list.length)]!;
  const some = <T>(list: T[], most: number) => [
    ...new Set(Array.from({ length: whole(most + 1) }, () => common(list))),
  ];
  const reach = (hidden: number) => (next() < hidden ? whole(4) : 4);

  const insert = (table: string, columns: string) =>
    sqlite.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/[^,]+/g, "?")})`);
  const member = insert(
    "members",
    "id,handle,name,sort_latin,sort_cyrillic,standing,city,city_slug,organisation,position,sector_slug,monthly_questions,languages,face_fields,face_shape,audience_listing,audience_city,audience_work,audience_helps,created_at,claimed_at,confirmed_at",
  );
  const field = insert("member_fields", "member_id,field_slug,position");
  const specialism = insert("member_specialisms", "member_id,specialism_slug");
  const kind = insert("member_kinds_of_work", "member_id,kind_slug");
  const topic = insert("member_topics", "member_id,topic_slug,relation,position");
  const part = insert("participations", "id,member_id,cycle_id,role");

  return (number) => {
    const id = `mem_bench${String(number).padStart(7, "0")}`;
    const rare = `${even(SYLLABLES)}${even(SYLLABLES)}${even(SYLLABLES)}${even(ENDINGS)}`;
    const surname =
      next() < 0.3 ? rare[0]!.toUpperCase() + rare.slice(1) : `${common(ROOTS)}${even(ENDINGS)}`;
    const name = `${even(GIVEN)} ${surname}`;
    const own = [...new Set([common(fields), ...some(fields, 2)])];
    const [town, role] = [common(TOWNS), next() < 0.5 ? "mentee" : "mentor"];
    const when = Date.UTC(2024, 0, 1) + number * 60_000;
    member.run(
      ...[id, `b${number}`, name, sortKey(name), sortKey(name, "sr-Cyrl"), "member", town, slug(town)],
      ...[`${even(HOUSES)} ${town}`, common(POSTS), common(sectors), whole(4)],
      JSON.stringify([...new Set(["sr", common(["en", "de", "fr", "it", "hu", "es", "ru", "sq"])])]),
      JSON.stringify(own.slice(0, 2).map((each) => codes.get(each))),
      ...[role, reach(0.01), reach(0.08), reach(0.05), reach(0.05), when],
      next() < 0.95 ? when : null,
      next() < 0.6 ? when + whole(1e9) : null,
    );
    own.forEach((each, place) => {
      field.run(id, each, place);
    });
    for (const each of some(specialisms, 3)) specialism.run(id, each);
    for (const each of some(kinds, 2)) kind.run(id, each);
    for (const relation of ["helps", "seeks"]) {
      some(topics, relation === "helps" ? 5 : 3).forEach((each, place) => {
        topic.run(id, each, relation, place);
      });
    }
    part.run(`par_bench${number}`, id, even(cycles), role);
  };
}
