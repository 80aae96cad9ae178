import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { nameDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveName } from "~/domain/members/editing/save.server";
import { NAME_LIMIT, OTHER_NAMES_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { Choice, Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { NamePreview, useNames } from "./name-preview";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.name");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { name, nameLatin, nameCyrillic, nameLocked, alsoKnownAs, vocative, address } = getOwnProfile(member);
  return { name, nameLatin, nameCyrillic, nameLocked, alsoKnownAs, vocative, address };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, nameDraft, async (draft) => {
    await writing.take(member.id);
    saveName(member, draft);
    return redirect(savedAt("name"));
  });
}

/** How one is called, in every script, and how one is spoken to. */
export default function NamePart() {
  const t = useT();
  const stored = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const typed = answer?.typed;
  const textOf = (name: "name" | "nameLatin" | "nameCyrillic" | "alsoKnownAs" | "vocative") =>
    typed ? typedText(typed, name) : (stored[name] ?? "");
  const first = {
    name: textOf("name"),
    nameLatin: textOf("nameLatin"),
    nameCyrillic: textOf("nameCyrillic"),
    nameLocked: typed ? typed.nameLocked === "yes" : stored.nameLocked,
    address: (typed ? typedText(typed, "address") : stored.address) as typeof stored.address,
  };
  const { names, read } = useNames(first);
  return (
    <PartForm title={t("profile.part.name")} errors={errors} back={{ to: PROFILE, name: t("profile.back") }}>
      <div className="stack" onInput={(event) => read(event.currentTarget.closest("form"))}>
        <Field
          name="name"
          label={t("profile.name.name")}
          hint={t("profile.name.nameHint")}
          error={errors.name}
          defaultValue={first.name}
          maxLength={NAME_LIMIT}
          autoComplete="name"
          required
        />
        <NamePreview names={names} />
        <Field
          name="nameLatin"
          label={t("profile.name.latin")}
          hint={t("profile.name.formHint")}
          error={errors.nameLatin}
          defaultValue={first.nameLatin}
          maxLength={NAME_LIMIT}
          lang="sr-Latn"
          optional
        />
        <Field
          name="nameCyrillic"
          label={t("profile.name.cyrillic")}
          hint={t("profile.name.formHint")}
          error={errors.nameCyrillic}
          defaultValue={first.nameCyrillic}
          maxLength={NAME_LIMIT}
          lang="sr-Cyrl"
          optional
        />
        <Choice
          name="nameLocked"
          value="yes"
          defaultChecked={first.nameLocked}
          label={t("profile.name.locked")}
          note={t("profile.name.lockedNote")}
        />
        <Field
          name="alsoKnownAs"
          label={t("profile.name.other")}
          hint={t("profile.name.otherHint")}
          error={errors.alsoKnownAs}
          defaultValue={textOf("alsoKnownAs")}
          maxLength={OTHER_NAMES_LIMIT}
          optional
        />
        <Choices
          name="address"
          legend={t("profile.name.address")}
          hint={t("profile.name.addressHint")}
          error={errors.address}
        >
          {(["f", "m", "avoid"] as const).map((form) => (
            <Choice
              key={form}
              type="radio"
              name="address"
              value={form}
              defaultChecked={first.address === form}
              label={t(`profile.name.address.${form}`)}
            />
          ))}
        </Choices>
        <Field
          name="vocative"
          label={t("profile.name.vocative")}
          hint={
            names.vocative
              ? `${t("profile.name.vocativeHint")} ${t("profile.name.vocativeGuess", { name: names.vocative })}`
              : t("profile.name.vocativeHint")
          }
          error={errors.vocative}
          defaultValue={textOf("vocative")}
          maxLength={NAME_LIMIT}
          lang="sr"
          optional
        />
      </div>
    </PartForm>
  );
}
