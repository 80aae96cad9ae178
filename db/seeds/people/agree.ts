import type { City } from "./cities";
import type { Address } from "./person-seed";

const FORMS = /\[([^\]|]*)\|([^\]|]*)(?:\|([^\]|]*))?\]/g;

/** False for a text that has a form for him and for her only, and the person wants neither. */
export function canAgree(text: string, address: Address): boolean {
  return address !== "avoid" || [...text.matchAll(FORMS)].every(([, , , neutral]) => neutral !== undefined);
}

/** The text with the forms that agree with the person: `[umoran|umorna|bez snage]`. */
export function agree(text: string, address: Address): string {
  return text.replace(FORMS, (_, his: string, hers: string, neutral: string | undefined) =>
    address === "m" ? his : address === "f" ? hers : (neutral ?? ""),
  );
}

/** "kustos|kustoskinja|kustoski rad" as the person is called. */
export function position(forms: string, address: Address): string {
  const [his = "", hers = "", neutral = ""] = forms.split("|");
  return address === "m" ? his : address === "f" ? hers : neutral;
}

/** Puts the city into a Serbian text: `{city}`, `{from}` the genitive, `{at}` the locative. */
export function inCity(text: string, city: City): string {
  return text.replaceAll("{city}", city.name).replaceAll("{from}", city.from).replaceAll("{at}", city.at);
}
