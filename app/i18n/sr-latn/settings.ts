export default {
  "settings.title": "Podešavanja",
  "settings.language": "Jezik",
  "settings.theme": "Izgled",
  "settings.presence": "Prisustvo",
  "settings.presence.shown": "U sobama drugi vide kada ste tu.",
  "settings.presence.hidden": "Niko ne vidi kada ste tu.",
  "settings.presence.hide": "Sakrij",
  "settings.presence.show": "Prikaži",
  "settings.devices": "Uređaji",
  "settings.devices.count":
    "{count, plural, one {Prijavljeni ste na # uređaju.} few {Prijavljeni ste na # uređaja.} other {Prijavljeni ste na # uređaja.}}",
  "settings.devices.signOut": "Odjavi me svuda",
  "settings.group.profile": "Profil",
  "settings.group.visibility": "Ko šta vidi",
  "settings.group.access": "Prijava i uređaji",
  "settings.group.letters": "Pisma",
  "settings.group.data": "Moji podaci",
} as const;
