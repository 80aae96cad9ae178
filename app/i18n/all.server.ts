import cyrillic from "virtual:catalogue/sr-Cyrl";
import { compileCatalogue } from "./compile";
import english from "./en";
import latin from "./sr-latn";
import { registerSentences } from "./translate";

// The server answers every reader in turn, so it holds all three languages from its first line.
registerSentences("en", compileCatalogue(english));
registerSentences("sr-Latn", compileCatalogue(latin));
registerSentences("sr-Cyrl", compileCatalogue(cyrillic));
