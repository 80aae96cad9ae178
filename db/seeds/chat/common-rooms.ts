import { any, type ChatSnippet, f, m, mentor, staff } from "./chat-seed";
import { talk } from "./talk";

/** What mentors say to each other, and what is said where everybody is. */
export const mentorsRoom: ChatSnippet[] = [
  talk(
    "prvi-susret-bez-agende",
    41.4,
    { a: mentor(f), b: mentor(m), c: mentor(any) },
    `
    a f: Da li nekome prvi susret prođe bez dnevnog reda? Ja sam svoj pisala tri večeri i nismo ga otvorile.
    b+9: Kod mene dnevni red služi da se vidi šta nećemo stići.
    c+14: Jedno pitanje na papiru. Ostalo pita tišina.
    a+3: To s tišinom uzimam.
    `,
  ),
  talk(
    "koliko-je-previse",
    16.5,
    { a: mentor(any), b: mentor(f), c: mentor(m), d: staff(any) },
    `
    a: Koliko poruka nedeljno vam je u redu između susreta?
    b+22: Dve. Treća znači da je trebalo da se čujemo.
    c+6: Kod mene dogovor na prvom susretu: piše se sredom, odgovara se do petka.
    d+31: Ovo s danima je lepo. Možemo li da ga upišemo u priručnik, bez imena?
    c+4: Naravno.
    `,
  ),
  talk(
    "kad-zapne",
    1.6,
    { a: mentor(f), b: mentor(any), c: mentor(m) },
    `
    a: Pitanje za ovu sobu: šta radite kad par zapne na istom mestu treći put?
    b+17: Promenim mesto. Bukvalno. U šetnji se ne zapinje tako lako.
    c+8 m: Jednom sam predložio zamenu mentora na mesec dana. Oboje smo se vratili pametniji.
    a+5: Zamena na mesec! @ksenija-obucina, da probamo to u sedmom?
    `,
  ),
];

export const everybodyRoom: ChatSnippet[] = [
  talk(
    "dobro-dosli-svi",
    60.6,
    { a: staff(f), b: any, c: any },
    `
    a f: Otvorila sam sobu u kojoj smo svi: sedam ciklusa, jedno mesto. Za buku postoje ostale sobe.
    b+40: Prvi utisak: tiho je kao u čitaonici.
    c+12: U čitaonici se bar čuje da neko jede jabuku.
    `,
  ),
  talk(
    "ko-ide-u-nis",
    9.4,
    { a: f, b: m, c: any, d: any },
    `
    a: Ko je krajem meseca u Nišu? Imam jedno veče i nijedan plan.
    b+19: Ja! Kod nas je tog četvrtka otvaranje u pasažu, ulaz kroz pekaru.
    c+7: Galerija s najboljim mirisom u zemlji.
    d+26 en: Is the bakery part of the programme or the programme part of the bakery?
    b+3: Oba, zavisi od doba dana.
    `,
  ),
  talk(
    "knjiga-koja-luta",
    1.2,
    { a: any, b: any, c: f },
    `
    a: Kod mene je i dalje knjiga o javnom prostoru sa posvetom „za onog ko je bude čitao u vozu”. Čija je?
    b+34: Ničija, zato i luta. Pošalji je dalje sa sledećim vozom.
    c+11: Ja je primam i nosim u Suboticu.
    `,
  ),
];
