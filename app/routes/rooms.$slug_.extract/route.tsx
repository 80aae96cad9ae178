import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { listChoices } from "~/domain/extracts/choosing.server";
import { extractDraft, makeExtract } from "~/domain/extracts/making.server";
import { canExtract, silenceMeansYes } from "~/domain/extracts/rules";
import { allow } from "~/domain/refusal";
import { getRoom } from "~/domain/rooms/rooms.server";
import { submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { readerLanguage } from "~/http/preferences.server";
import { answerPreview, type PreviewedForm } from "~/http/preview.server";
import { useT } from "~/i18n/use-t";
import { threadFormData } from "~/routes/threads.new/form-data.server";
import { ThreadForm } from "~/routes/threads.new/thread-form";
import { roomTitle } from "~/text/room-title";
import { Link } from "~/ui/link";
import { pageTitle } from "~/ui/page-title";
import { sentencesOf } from "~/ui/sentences";
import { Shell } from "~/ui/shell";
import { typedList } from "~/ui/typed";
import { useAnswer } from "~/ui/use-answer";
import { Choosing } from "./choosing";
import { stretchOf } from "./stretch";
import "./extract.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "extracts.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const room = getRoom(viewer, params.slug!);
  allow(canExtract(viewer, room), "rooms.problem.closed");
  const language = await readerLanguage(request, viewer);
  const stretch = stretchOf(new URL(request.url).searchParams, room.lastNumber);
  return {
    ...threadFormData(viewer, request, language),
    slug: room.slug,
    last: room.lastNumber,
    title: roomTitle(room, language),
    stretch,
    chosen: "ids" in stretch ? stretch.ids : [],
    choices: listChoices(viewer, room, stretch).map(({ body: _, ...choice }) => choice),
    silence: silenceMeansYes(room.kind),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const room = getRoom(member, params.slug!);
  const preview = await answerPreview(request);
  if (preview) return preview;
  const language = await readerLanguage(request, member);
  return submitForm(request, extractDraft, async (draft) => {
    await writing.take(member.id);
    const { id, threadId } = makeExtract(member, room, draft, language);
    return redirect(threadId ? `/threads/${threadId}` : `/extracts/${id}`);
  });
}

/** Messages of a room, the title and the introduction of the thread that they are to become. */
export default function NewExtract() {
  const t = useT();
  const form = useLoaderData<typeof loader>();
  const answer = useAnswer<PreviewedForm>();
  const chosen = answer ? typedList(answer.typed, "messages") : form.chosen;
  return (
    <Shell>
      <div className="extract-new">
        <ThreadForm
          {...form}
          answer={answer}
          draftKey={`extracts/${form.slug}`}
          words={{
            title: t("extracts.titleLabel"),
            body: t("extracts.intro"),
            bodyPlaceholder: t("extracts.introPlaceholder"),
            send: t("extracts.send"),
          }}
        >
          <header>
            <p className="small">
              <Link to={`/rooms/${form.slug}`}>{form.title}</Link>
            </p>
            <h1>{t("extracts.title")}</h1>
            <p className="thread-form-lead">{t("extracts.lead")}</p>
            <p className="small">{t(form.silence ? "extracts.silenceYes" : "extracts.silenceNo")}</p>
          </header>
          <Choosing {...form} chosen={chosen} error={sentencesOf(answer?.errors, t).messages} />
        </ThreadForm>
      </div>
    </Shell>
  );
}
