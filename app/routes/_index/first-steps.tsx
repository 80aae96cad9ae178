import { useT } from "~/i18n/use-t";
import { Link } from "~/ui/link";
import { useReader } from "~/ui/reader";
import { Stamp } from "~/ui/stamp";
import type { Home } from "./home.server";

/** Where somebody new may begin. */
export function FirstSteps({ rooms }: { rooms: NonNullable<Home["rooms"]> }) {
  const t = useT();
  const { viewer } = useReader();
  const room = rooms.find(({ isMember }) => isMember);
  const steps = [
    { name: "profile", to: `/members/${viewer?.handle}` },
    { name: "room", to: room ? `/rooms/${room.slug}` : "/rooms" },
    { name: "people", to: "/members" },
  ] as const;
  return (
    <section aria-labelledby="first-steps">
      <div className="head">
        <h2 id="first-steps">{t("home.first")}</h2>
      </div>
      <ol className="rows">
        {steps.map(({ name, to }, index) => (
          <li className="item" key={name}>
            <Stamp>{index + 1}</Stamp>
            <div>
              <h3>
                <Link to={to}>{t(`home.first.${name}`)}</Link>
              </h3>
              <p>{t(`home.first.${name}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
