import type { FirstName } from "./first-names";
import type { Surname } from "./surnames";

/** Names of one community of the region; `locked` ones are never transliterated. */
export type RegionalNames = {
  women: readonly FirstName[];
  men: readonly FirstName[];
  surnames: readonly Surname[];
  locked: boolean;
  /** The language spoken beside Serbian, if it has a code of two letters. */
  language: string | null;
};

/** A Hungarian or Slovak name stands as it is in both scripts. */
const asItIs = (name: string) => [name, name] as const;
const greeted = (name: string) => [name, name, name] as const;

export const HUNGARIAN: RegionalNames = {
  women: ["Réka", "Csilla", "Boglárka", "Ildikó", "Zsófia", "Tünde"].map(greeted),
  men: ["Zoltán", "Gergő", "Áron", "Tibor", "Szabolcs"].map(greeted),
  surnames: ["Törteli", "Bakos-Nagy", "Vargyas", "Csépe", "Gyömörei", "Kelebi", "Ürmös", "Zsoldos"].map(
    asItIs,
  ),
  locked: true,
  language: "hu",
};

export const SLOVAK: RegionalNames = {
  women: ["Anička", "Katarína", "Ľudmila", "Vieroslava"].map(greeted),
  men: ["Pavol", "Miroslav", "Juraj"].map(greeted),
  surnames: ["Čiernik", "Zorňan", "Lačok", "Tordaji"].map(asItIs),
  locked: true,
  language: "sk",
};

export const ALBANIAN: RegionalNames = {
  women: [
    ["Shpresa", "Шпреса", "Shpresa"],
    ["Arta", "Арта", "Arta"],
    ["Blerina", "Блерина", "Blerina"],
    ["Teuta", "Теута", "Teuta"],
    ["Vjosa", "Вјоса", "Vjosa"],
  ],
  men: [
    ["Agron", "Агрон", "Agrone"],
    ["Driton", "Дритон", "Dritone"],
    ["Ilir", "Илир", "Ilire"],
  ],
  surnames: [
    ["Gashaj", "Гашај"],
    ["Lumani", "Лумани"],
    ["Bajraliu", "Бајралију"],
    ["Zekolli", "Зеколи"],
    ["Hoxhaj", "Хоџај"],
    ["Prelaj", "Прелај"],
  ],
  locked: false,
  language: "sq",
};

export const BOSNIAN: RegionalNames = {
  women: [
    ["Amra", "Амра", "Amra"],
    ["Lejla", "Лејла", "Lejla"],
    ["Džana", "Џана", "Džana"],
    ["Merima", "Мерима", "Merima"],
    ["Selma", "Селма", "Selma"],
    ["Emina", "Емина", "Emina"],
  ],
  men: [
    ["Adnan", "Аднан", "Adnane"],
    ["Harun", "Харун", "Harune"],
    ["Mirza", "Мирза", "Mirza"],
    ["Tarik", "Тарик", "Tariče"],
  ],
  surnames: [
    ["Alihodžin", "Алихоџин"],
    ["Begzadić", "Бегзадић"],
    ["Čaušević", "Чаушевић"],
    ["Džinalija", "Џиналија"],
    ["Kapidžija", "Капиџија"],
    ["Muftarević", "Муфтаревић"],
    ["Rizvanbeg", "Ризванбег"],
    ["Šabotić", "Шаботић"],
  ],
  locked: false,
  language: "bs",
};

export const CROATIAN: RegionalNames = {
  women: [
    ["Dora", "Дора", "Dora"],
    ["Iva", "Ива", "Iva"],
    ["Lucija", "Луција", "Lucija"],
    ["Tihana", "Тихана", "Tihana"],
  ],
  men: [
    ["Hrvoje", "Хрвоје", "Hrvoje"],
    ["Krešimir", "Крешимир", "Krešimire"],
    ["Vedran", "Ведран", "Vedrane"],
  ],
  surnames: [
    ["Bukvinac", "Буквинац"],
    ["Črnčec", "Чрнчец"],
    ["Fučkala", "Фучкала"],
    ["Kvaternjak", "Кватерњак"],
    ["Šimetin", "Шиметин"],
  ],
  locked: false,
  language: "hr",
};

export const MONTENEGRIN: RegionalNames = {
  women: [
    ["Draginja", "Драгиња", "Draginja"],
    ["Milena", "Милена", "Milena"],
    ["Vasilija", "Василија", "Vasilija"],
    ["Zorka", "Зорка", "Zorka"],
  ],
  men: [
    ["Blažo", "Блажо", "Blažo"],
    ["Danilo", "Данило", "Danilo"],
    ["Vasko", "Васко", "Vasko"],
  ],
  surnames: [
    ["Adžović", "Аџовић"],
    ["Burzanin", "Бурзанин"],
    ["Džakula", "Џакула"],
    ["Krstajin", "Крстајин"],
    ["Lješnjak", "Љешњак"],
    ["Žugić", "Жугић"],
  ],
  locked: false,
  language: null,
};

export const MACEDONIAN: RegionalNames = {
  women: [
    ["Biljana", "Биљана", "Biljana"],
    ["Elica", "Елица", "Elice"],
    ["Vesela", "Весела", "Vesela"],
  ],
  men: [
    ["Goce", "Гоце", "Goce"],
    ["Kiril", "Кирил", "Kirile"],
    ["Stojan", "Стојан", "Stojane"],
  ],
  surnames: [
    ["Karadža", "Караџа"],
    ["Lozan", "Лозан"],
    ["Mišajle", "Мишајле"],
    ["Šapkar", "Шапкар"],
    ["Tatarče", "Татарче"],
  ],
  locked: false,
  language: "mk",
};

export const BULGARIAN: RegionalNames = {
  women: [["Svetla", "Светла", "Svetla"]],
  men: [["Asen", "Асен", "Asene"]],
  surnames: [
    ["Stanulov", "Станулов"],
    ["Kirilov", "Кирилов"],
  ],
  locked: false,
  language: "bg",
};

export const FOREIGN: RegionalNames = {
  women: ["Ingrid", "Fiona", "Lieselotte", "Amparo", "Saoirse"].map(greeted),
  men: ["Anders", "Rhys", "Gottfried", "Wouter"].map(greeted),
  surnames: [
    "Lindqvall",
    "Abernethy-Roe",
    "Wiesengrün",
    "van Oostrom",
    "Pryderick",
    "Bergwall",
    "Quillfeather",
  ].map(asItIs),
  locked: true,
  language: "en",
};
