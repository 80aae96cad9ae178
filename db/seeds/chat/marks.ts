import type { ReactionWord } from "~/domain/rooms/rules";

/** What became of some of the messages of the running edition; each is found by how it begins. */
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
    { to: "Imenovana komisija od jednog člana!", word: "ha", count: 6 },
    { to: "Projektor proban.", word: "thanks", count: 3 },
    { to: "Projektor proban.", word: "ha", count: 2 },
    { to: "Prenosim. Pita je očigledno", word: "ha", count: 4 },
    { to: "I unapred napisana poruka", word: "true", count: 3 },
  ],
  edits: [
    {
      says: "Deset mesta još. Polazak je",
      before: "Deset mesta još. Polazak je od garaže.",
    },
  ],
  pins: ["Kombi za javni razgovor u Kosjeriću"],
};
