/** Pet ljudi koje bi trebalo upoznati. */
export default {
  "meet.title": "Pet ljudi koje bi trebalo da upoznate",
  "meet.lead": "Iz drugih ciklusa, svako s razlogom. Ponedeljkom su ovde drugi.",
  "meet.view": "Upoznaj",
  "meet.home": "Upoznajte",
  "meet.home.all": "Svih pet",
  "meet.why.helps": "Vi ovo tražite, a tu je neko ko pomaže:",
  "meet.why.seeks": "Ovo traži, a vi možete da pomognete:",
  "meet.why.field": "Ista oblast, drugi ciklus:",
  "meet.why.city": "Isto mesto:",
  "meet.none": "Još nema koga da predložimo",
  "meet.none.text": "Ljude nalazimo po vašoj oblasti, mestu i po tome šta možete ili tražite.",
  "meet.none.link": "Recite više o sebi",
} as const;
