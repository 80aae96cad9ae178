import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { linksDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveLinks } from "~/domain/members/editing/save.server";
import { SPOKEN_LANGUAGES } from "~/domain/members/languages";
import { LANGUAGE_LIMIT, LINK_LABEL_LIMIT, LINK_LIMIT, URL_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { answerRows } from "~/http/rows.server";
import { useT } from "~/i18n/use-t";
import { ChipChoice } from "~/routes/settings.profile._index/chip-choice";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { Repeat } from "~/routes/settings.profile._index/repeat";
import { languageName } from "~/text/language-name";
import { Choices } from "~/ui/choice";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedList } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

const BLANKS = 2; // rows that wait to be filled

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.links");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { languages, links } = getOwnProfile(member);
  const reader = await readerLanguage(request, member);
  // Those one has stand first, in one's own order, and stay in it.
  const codes = [...new Set([...languages, ...SPOKEN_LANGUAGES])];
  return {
    languages,
    links,
    known: codes.map((code) => ({ value: code, label: languageName(code, reader) })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const rows = await answerRows(request, ["linkUrl", "linkLabel"]);
  if (rows) return rows;
  return submitForm(request, linksDraft, async (draft) => {
    await writing.take(member.id);
    saveLinks(member, draft);
    return redirect(savedAt("links"));
  });
}

/** Languages one can work in, and where else one is found. */
export default function LinksPart() {
  const t = useT();
  const { languages, links, known } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const rows = answer ? typedRows(answer) : [...links, ...blanks(links.length)];
  return (
    <PartForm title={t("profile.part.links")} errors={errors} back={{ to: PROFILE, name: t("profile.back") }}>
      <ChipChoice
        name="languages"
        legend={t("profile.links.languages")}
        error={errors.languages}
        options={known}
        chosen={answer ? typedList(answer.typed, "languages") : languages}
        max={LANGUAGE_LIMIT}
      />
      <Choices
        name="links"
        legend={t("profile.links.links", { max: LINK_LIMIT })}
        hint={t("profile.rows.hint")}
        error={errors.links}
      >
        <Repeat rows={rows} blank={BLANK} max={LINK_LIMIT} columns="1.4fr 1fr">
          {(row, place) => (
            <>
              <div>
                <label htmlFor={`url-${place}`}>{t("profile.links.url")}</label>
                <input
                  id={`url-${place}`}
                  className="input"
                  name="linkUrl"
                  type="text"
                  inputMode="url"
                  placeholder="https://"
                  autoComplete="off"
                  maxLength={URL_LIMIT}
                  defaultValue={row.url}
                />
              </div>
              <div>
                <label htmlFor={`label-${place}`}>{t("profile.links.label")}</label>
                <input
                  id={`label-${place}`}
                  className="input"
                  name="linkLabel"
                  maxLength={LINK_LABEL_LIMIT}
                  defaultValue={row.label}
                />
              </div>
            </>
          )}
        </Repeat>
      </Choices>
    </PartForm>
  );
}

const BLANK = { url: "", label: "" };
const blanks = (filled: number) => Array.from({ length: Math.min(BLANKS, LINK_LIMIT - filled) }, () => BLANK);

function typedRows({ typed }: FormAnswer) {
  const labels = typedList(typed, "linkLabel");
  return typedList(typed, "linkUrl").map((url, row) => ({ url, label: labels[row] ?? "" }));
}
