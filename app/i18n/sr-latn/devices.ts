export default {
  "devices.title": "Uređaji",
  "devices.line": "Gde ste prijavljeni i kako se to završava.",
  "devices.lead": "Ovde ste prijavljeni. Ono što ne prepoznajete, završite; potom promenite lozinku.",
  "devices.name":
    "{system, select, android {{browser} na Androidu} iphone {{browser} na iPhone-u} ipad {{browser} na iPad-u} mac {{browser} na Mac-u} windows {{browser} na Windows-u} linux {{browser} na Linux-u} chromeos {{browser} na ChromeOS-u} other {{browser}}}",
  "devices.unknown": "Nepoznat uređaj",
  "devices.here": "Ovaj uređaj",
  "devices.since": "Prijava: {since}",
  "devices.used": "Poslednja upotreba: {used}",
  "devices.end": "Završi: {device}",
  "devices.endShort": "Završi",
  "devices.endOthers": "Odjavi me na svim drugim uređajima",
  "devices.endAll": "Odjavi me svuda, i ovde",
  "devices.only": "Niste prijavljeni nigde drugde.",
} as const;
