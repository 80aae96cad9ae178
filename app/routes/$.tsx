import { Refusal } from "~/domain/refusal";

/** Any address that is no page: 404, inside the community's frame and in the reader's language. */
export function loader(): never {
  throw new Refusal(404, "errors.404.text");
}

export function action(): never {
  throw new Refusal(404, "errors.404.text");
}

export default function Nowhere() {
  return null;
}
