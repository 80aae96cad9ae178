import type { ReactionWord } from "~/domain/rooms/rules";

/**
 * What became of some of the messages of the running edition; each is found by how it begins. What is older than two
 * days was marked then, so that nothing but messages waits for who was here last.
 */
export type Marks = {
  replies: { says: string; to: string }[];
  reactions: { to: string; word: ReactionWord; count: number }[];
  edits: { says: string; before: string }[];
  pins: string[];
};

export const marks: Marks = {
  replies: [
    { says: "Daj jedan primer.", to: "Pišem opise slika" },
    { says: "Stavi prst na naslovnu.", to: "„Ćup, zemlja" },
    { says: "Dvorište, ali odluka najkasnije", to: "Pomoć: dvorište" },
    { says: "Ima dva. Neka se javi", to: "Ima li još mesta u kombiju?" },
  ],
  reactions: [
    { to: "„Ćup, zemlja", word: "bravo", count: 7 },
    { to: "Kombi za javni razgovor u Kosjeriću", word: "coming", count: 5 },
    { to: "buducnost je vodoravna", word: "ha", count: 6 },
    { to: "Biblioteka daje projektor!", word: "thanks", count: 4 },
    { to: "Ja imam jedan viška", word: "ha", count: 3 },
    { to: "Predlažem da svi pišemo vreme", word: "true", count: 4 },
  ],
  edits: [
    {
      says: "Deset mesta još. Polazak je",
      before: "Deset mesta još. Polazak je od garaže.",
    },
  ],
  pins: ["Kombi za javni razgovor u Kosjeriću"],
};
