import { countSky } from "~/domain/members/sky.server";

/** The community without names, for the picture beside the door. */
export function skyOfGate() {
  const { people, pairs } = countSky();
  return { people, pairs };
}
