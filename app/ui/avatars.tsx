import { Avatar } from "./avatar";
import type { PersonRef } from "./person-ref";

type AvatarsProps = { people: PersonRef[]; size?: number; more?: number };

/** A few faces in a stack and how many more there are. Silent: the sentence beside it says who. */
export function Avatars({ people, size = 28, more = 0 }: AvatarsProps) {
  return (
    <span className="avatars" aria-hidden="true">
      {people.map((person) => (
        <Avatar key={person.id} person={person} size={size} />
      ))}
      {more > 0 && <small>+{more}</small>}
    </span>
  );
}
