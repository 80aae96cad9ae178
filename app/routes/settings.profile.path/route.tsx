import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listParticipations } from "~/domain/cycles/cycles.server";
import { pathDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { savePath } from "~/domain/members/editing/save.server";
import { LIFE_PATH_LIMIT, TURN_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { answerRows } from "~/http/rows.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { Repeat } from "~/routes/settings.profile._index/repeat";
import { cycleName } from "~/text/cycle-name";
import { Choices } from "~/ui/choice";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { typedList } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

const BLANKS = 2; // rows that wait to be filled

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.path");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { lifePath, address } = getOwnProfile(member);
  return { lifePath, address, parts: listParticipations(member.id) };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const rows = await answerRows(request, ["year", "turn"]);
  if (rows) return rows;
  return submitForm(request, pathDraft, async (draft) => {
    await writing.take(member.id);
    savePath(member, draft);
    return redirect(savedAt("path"));
  });
}

/** The turns of one's life; the years of the programme stand beside them and cannot be changed here. */
export default function PathPart() {
  const t = useT();
  const { lifePath } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const rows = answer
    ? typedRows(answer)
    : [...lifePath.map(({ year, text }) => ({ year: String(year), turn: text })), ...blanks(BLANKS)];
  return (
    <PartForm
      title={t("profile.part.path")}
      lead={t("profile.path.lead")}
      errors={errors}
      back={{ to: PROFILE, name: t("profile.back") }}
      beside={<KrugYears />}
    >
      <Choices name="path" legend={t("profile.path.own")} hint={t("profile.rows.hint")} error={errors.path}>
        <Repeat rows={rows} blank={BLANK} max={LIFE_PATH_LIMIT} columns="5.5rem 1fr">
          {(row, place) => (
            <>
              <div>
                <label htmlFor={`year-${place}`}>{t("profile.path.year")}</label>
                <input
                  id={`year-${place}`}
                  className="input num"
                  name="year"
                  inputMode="numeric"
                  maxLength={5}
                  defaultValue={row.year}
                />
              </div>
              <div>
                <label htmlFor={`turn-${place}`}>{t("profile.path.turn")}</label>
                <input
                  id={`turn-${place}`}
                  className="input"
                  name="turn"
                  maxLength={TURN_LIMIT}
                  defaultValue={row.turn}
                />
              </div>
            </>
          )}
        </Repeat>
      </Choices>
    </PartForm>
  );
}

const BLANK = { year: "", turn: "" };
const blanks = (count: number) => Array.from({ length: count }, () => BLANK);

function typedRows({ typed }: FormAnswer) {
  const years = typedList(typed, "year");
  return typedList(typed, "turn").map((turn, row) => ({ year: years[row] ?? "", turn }));
}

/** What the programme knows and puts on the path by itself. */
function KrugYears() {
  const t = useT();
  const { language } = useReader();
  const { parts, address } = useLoaderData<typeof loader>();
  if (parts.length === 0) return null;
  return (
    <section>
      <h2 className="head">{t("profile.path.krug")}</h2>
      <p className="small muted">{t("profile.path.krugNote")}</p>
      <ul className="rows small">
        {parts.map((part) => (
          <li className="krug-year" key={`${part.slug} ${part.role}`}>
            <span className="num">{part.years}</span>{" "}
            {t(part.role === "mentor" ? "members.as.Mentor" : "members.as.Mentee", { address })},{" "}
            {cycleName(part, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
