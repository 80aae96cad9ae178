import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { requireMember } from "~/auth/require-member.server";
import { contactDraft } from "~/domain/members/editing/drafts.server";
import { getOwnProfile } from "~/domain/members/editing/own-profile.server";
import { saveContact } from "~/domain/members/editing/save.server";
import { CONTACT_NOTE_LIMIT, MONTHLY_LIMIT, PAUSE_DAYS, PHONE_LIMIT } from "~/domain/members/rules";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import type { MessageKey } from "~/i18n/translate";
import { useT } from "~/i18n/use-t";
import { PartForm } from "~/routes/settings.profile._index/part-form";
import { PROFILE, savedAt } from "~/routes/settings.profile._index/parts";
import { capacitySentence } from "~/text/capacity";
import { dayAfter, dayOf } from "~/text/days";
import { Choices } from "~/ui/choice";
import { Field } from "~/ui/field";
import { pageTitle } from "~/ui/page-title";
import { useReader } from "~/ui/reader";
import { sentencesOf } from "~/ui/sentences";
import { typedList, typedText } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "profile.part.contact");

export async function loader({ request }: LoaderFunctionArgs) {
  const member = await requireMember(request);
  const { monthlyQuestions, contactDays, capacity, contactStyle, phone, pausedUntil } = getOwnProfile(member);
  const now = new Date();
  const paused = pausedUntil && pausedUntil > now ? dayOf(pausedUntil) : "";
  return {
    stored: {
      monthlyQuestions: monthlyQuestions === null ? "" : String(monthlyQuestions),
      contactDays: contactDays.map(String),
      capacity: capacity ?? "",
      contactStyle: contactStyle ?? "",
      phone: phone ?? "",
      pausedUntil: paused,
    },
    pause: { min: dayAfter(dayOf(now)), max: dayAfter(dayOf(now), PAUSE_DAYS - 1) },
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const member = await requireMember(request);
  return submitForm(request, contactDraft, async (draft) => {
    await writing.take(member.id);
    saveContact(member, draft);
    return redirect(savedAt("contact"));
  });
}

const DAYS = ["1", "2", "3", "4", "5", "6", "7"];

/** How much one can take on, on which days, and how one likes to be reached. */
export default function ContactPart() {
  const t = useT();
  const { stored, pause } = useLoaderData<typeof loader>();
  const answer = useAnswer<FormAnswer>();
  const errors = sentencesOf(answer?.errors, t);
  const textOf = (name: Exclude<keyof typeof stored, "contactDays">) =>
    answer ? typedText(answer.typed, name) : stored[name];
  const days = answer ? typedList(answer.typed, "contactDays") : stored.contactDays;
  const [said, setSaid] = useState({ count: textOf("monthlyQuestions"), days });
  const read = (form: HTMLFormElement | null) => {
    if (!form) return;
    const typed = new FormData(form);
    setSaid({ count: String(typed.get("monthlyQuestions")), days: typed.getAll("contactDays").map(String) });
  };
  return (
    <PartForm
      title={t("profile.part.contact")}
      errors={errors}
      back={{ to: PROFILE, name: t("profile.back") }}
    >
      <div className="stack" onInput={(event) => read(event.currentTarget.closest("form"))}>
        <Field
          name="monthlyQuestions"
          label={t("profile.contact.monthly")}
          hint={t("profile.contact.monthlyHint", { max: MONTHLY_LIMIT })}
          error={errors.monthlyQuestions}
          defaultValue={textOf("monthlyQuestions")}
          type="number"
          min={0}
          max={MONTHLY_LIMIT}
          className="input-short"
          optional
        />
        <Choices name="contactDays" legend={t("profile.contact.days")} error={errors.contactDays}>
          <div className="row chips">
            {DAYS.map((day) => (
              <label className="chip" key={day}>
                <input type="checkbox" name="contactDays" value={day} defaultChecked={days.includes(day)} />
                {t(`profile.day.${day}` as MessageKey)}
              </label>
            ))}
          </div>
        </Choices>
        <Sentence {...said} />
        <Field
          name="capacity"
          label={t("profile.contact.capacity")}
          error={errors.capacity}
          defaultValue={textOf("capacity")}
          maxLength={CONTACT_NOTE_LIMIT}
          optional
        />
        <Field
          name="contactStyle"
          label={t("profile.contact.style")}
          error={errors.contactStyle}
          defaultValue={textOf("contactStyle")}
          maxLength={CONTACT_NOTE_LIMIT}
          optional
        />
        <Field
          name="pausedUntil"
          label={t("profile.contact.pause")}
          hint={t("profile.contact.pauseHint")}
          error={errors.pausedUntil}
          defaultValue={textOf("pausedUntil")}
          type="date"
          {...pause}
          className="input-short"
          optional
        />
        <Field
          name="phone"
          label={t("profile.contact.phone")}
          hint={t("profile.contact.phoneHint")}
          error={errors.phone}
          defaultValue={textOf("phone")}
          type="tel"
          maxLength={PHONE_LIMIT}
          autoComplete="tel"
          optional
        />
      </div>
    </PartForm>
  );
}

/** What others will read, made while one types. */
function Sentence({ count, days }: { count: string; days: string[] }) {
  const t = useT();
  const { language } = useReader();
  const monthlyQuestions = /^\d{1,2}$/.test(count) ? Number(count) : null;
  const sentence = capacitySentence({ monthlyQuestions, contactDays: days.map(Number).sort() }, t, language);
  if (!sentence) return null;
  return (
    <p className="small ink2">
      {t("profile.contact.sentence")}: <b>{sentence}</b>
    </p>
  );
}
