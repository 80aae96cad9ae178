import cyrillic from "virtual:catalogue/sr-Cyrl";
import english from "./en";
import latin from "./sr-latn";
import { registerCatalogue } from "./translate";

// The server answers every reader in turn, so it holds all three languages from its first line.
registerCatalogue("en", english);
registerCatalogue("sr-Latn", latin);
registerCatalogue("sr-Cyrl", cyrillic);
