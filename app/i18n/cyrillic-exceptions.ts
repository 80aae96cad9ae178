import type { CyrillicExceptions } from "./cyrillic";

/** Where the Cyrillic interface does not follow letter by letter from the Latin one. */
export const CYRILLIC_EXCEPTIONS: CyrillicExceptions = {
  /** Whole messages. */
  keys: {
    // Each language is called by its own name in its own script, whoever reads the switch.
    "shell.language.latinName": "Latinica",
    "shell.language.latinShort": "Lat",
    "shell.language.englishName": "English",
    "shell.language.englishShort": "En",
    // Another alphabet, another order.
    "members.sort.name": "По азбуци, А–Ш",
    // The letters of a code are Latin ones.
    "auth.typeCode.hint": "O и 0, или I и 1: исправно је обоје. Размаци нису важни.",
  },
  /** Single words, exactly as written in the Latin catalogue. A word given as itself stays in Latin. */
  words: {
    Markdown: "Markdown",
    English: "English",
    Enter: "Enter",
    Shift: "Shift",
    Ctrl: "Ctrl",
    Esc: "Esc",
    Tab: "Tab",
    JSON: "JSON",
    ZIP: "ZIP",
    JPEG: "JPEG",
    PNG: "PNG",
    MB: "MB",
    KB: "KB",
    kB: "kB",
    SMTP: "SMTP",
    SMTP_URL: "SMTP_URL",
    vCard: "vCard",
    iCal: "iCal",
    JavaScript: "JavaScript",
    localhost: "localhost",
    QR: "QR",
    iPhone: "iPhone",
    iPad: "iPad",
    Mac: "Mac",
    Windows: "Windows",
    Linux: "Linux",
    ChromeOS: "ChromeOS",
    Unesko: "Унеско",
  },
};
