import type { Occupation } from "./occupation";

export const DIGITAL_CULTURE: readonly Occupation[] = [
  {
    position: "umetnik novih medija|umetnica novih medija|umetnost novih medija",
    english: "new media artist",
    specialisms: ["media-art"],
    kinds: ["creation", "technical-digital"],
    at: ["lab", "collective"],
    also: ["visual-arts", "music"],
    openings: [
      [
        "Programiram skulpture koje reaguju na vazduh u prostoriji. Najčešće im zasmeta uvodni govor.",
        "I program sculptures that react to the air in the room. What upsets them most is opening speeches.",
      ],
      ["Pravim generativne slike od podataka koje gradovi ionako bacaju."],
    ],
  },
  {
    position: "dizajner igara|dizajnerka igara|dizajn igara",
    english: "game designer",
    specialisms: ["video-games"],
    kinds: ["creation", "entrepreneurship"],
    at: ["games"],
    also: ["literature", "film"],
    openings: [
      [
        "Smišljam igre u kojima se ne puca: poslednja je o popravci radio-aparata.",
        "I design games without shooting; the latest is about repairing radios.",
      ],
      ["Vodim mali tim koji pravi igru o poplavi, po sećanjima ljudi iz {from}."],
      ["Pravim društvene igre za muzeje i digitalne za one koji u muzej još ne idu."],
    ],
  },
  {
    position: "producent igara|producentkinja igara|produkcija igara",
    english: "game producer",
    specialisms: ["video-games"],
    kinds: ["production", "management"],
    at: ["games"],
    openings: [
      [
        "Čuvam rokove i živce u studiju od jedanaest ljudi i dve mačke.",
        "I guard deadlines and nerves in a studio of eleven people and two cats.",
      ],
      ["Pregovaram sa izdavačima, vodim raspored i igram svaku verziju do kraja, pa i onu koja ne radi."],
    ],
  },
  {
    position: "autor VR iskustava|autorka VR iskustava|rad u virtuelnoj stvarnosti",
    english: "VR author",
    specialisms: ["immersive", "media-art"],
    kinds: ["creation", "technical-digital"],
    at: ["lab"],
    also: ["film", "performing-arts"],
    openings: [
      [
        "Snimam dokumentarne radove za VR naočare i učim publiku da sme da okrene glavu.",
        "I make documentary works for headsets and teach audiences that they may turn their heads.",
      ],
      ["Oživljavam srušene bioskope u proširenoj stvarnosti, sedište po sedište."],
    ],
  },
  {
    position: "urednik digitalnih sadržaja|urednica digitalnih sadržaja|digitalni sadržaji",
    english: "digital content editor",
    specialisms: ["media-art", "immersive"],
    kinds: ["communication-marketing", "technical-digital"],
    at: ["museum", "centre", "lab"],
    also: ["museums-heritage", "media-criticism"],
    openings: [
      [
        "Pravim da sajt ustanove odgovori na pitanje radi li danas, pa tek onda na sva ostala.",
        "I make sure that an institution’s website first answers whether it is open today.",
      ],
      ["Prevodim izložbe na jezik telefona, a da pritom ostanu izložbe."],
    ],
  },
  {
    position: "organizator majstorskih radionica|organizatorka majstorskih radionica|majstorske radionice",
    english: "maker space organiser",
    specialisms: ["media-art"],
    kinds: ["education", "technical-digital"],
    at: ["lab", "association"],
    also: ["education-community"],
    openings: [
      [
        "Učim decu da leme i odrasle da se ne plaše šrafcigera.",
        "I teach children to solder and adults not to fear a screwdriver.",
      ],
      ["Otvaram radionicu svima koji žele da poprave nešto pre nego što kupe novo."],
    ],
  },
];
