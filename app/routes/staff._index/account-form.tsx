import type { getAccount } from "~/domain/moderation/suspension.server";
import type { FormAnswer } from "~/http/form.server";
import { useT } from "~/i18n/use-t";
import { nameIn } from "~/text/person-name";
import { Link } from "~/ui/link";
import { By } from "~/ui/person";
import { useReader } from "~/ui/reader";
import { Shell } from "~/ui/shell";
import { ReasonForm } from "./reason-form";
import "./staff.css";

type AccountFormProps = {
  account: ReturnType<typeof getAccount>;
  verb: "pause" | "restore";
  answer: FormAnswer | undefined;
};

/** An account, how it stands, and the form that changes that; where it stands so already, the way to the other. */
export function AccountForm({ account: { person, suspendedAt }, verb, answer }: AccountFormProps) {
  const t = useT();
  const { language } = useReader();
  const paused = suspendedAt !== null;
  const other = paused ? "restore" : "pause";
  return (
    <Shell>
      <div className="stack team">
        <h1>{t("moderation.member.title", { name: nameIn(person, language) })}</h1>
        <By person={person} note={t(paused ? "moderation.member.paused" : "moderation.member.open")} />
        {verb === other ? (
          <>
            {verb === "pause" && <p className="ink2">{t("moderation.member.pauseNote")}</p>}
            <ReasonForm
              label={t("moderation.why")}
              button={t(`moderation.member.${verb}`)}
              back={`/members/${person.handle}`}
              kind={verb === "pause" ? "bad" : "primary"}
              answer={answer}
            />
          </>
        ) : (
          <p>
            <Link to={`/staff/members/${person.handle}/${other}`}>{t(`moderation.member.${other}`)}</Link>
          </p>
        )}
      </div>
    </Shell>
  );
}
