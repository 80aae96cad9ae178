export default {
  "prose.tooLong":
    "Tekst je duži od {limit, number} znakova. Skratite ga ili ostatak napišite u drugom tekstu.",
  "prose.tooDeep":
    "Liste i citati su jedni u drugima na više od {limit, number} nivoa. Počnite novu listu od ivice.",
  "prose.tooManyLines":
    "U listama i citatima je previše kratkih redova. Spojite neke od njih ili ostatak napišite u drugom tekstu.",
  "prose.tableTooLarge":
    "Tabela ovde može da ima najviše {columns, number} kolona i {cells, number} polja. Podelite je ili je dodajte kao fajl.",
  "prose.tooTangled":
    "U jednom pasusu je otvoreno previše znakova * _ ~ ` [ <. Podelite pasus ili takav tekst stavite između redova ```.",
  "prose.tooMuch":
    "Sa svim linkovima i znakovima ovo postaje preveliko za prikaz. Skratite tekst ili ostatak napišite u drugom tekstu.",
} as const;
