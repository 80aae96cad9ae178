import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/auth/require-member.server";
import { answerQuotes, answersDraft } from "~/domain/extracts/answering.server";
import { getExtract } from "~/domain/extracts/extracts.server";
import { silenceMeansYes } from "~/domain/extracts/rules";
import { renderChat, renderProse } from "~/domain/prose/render.server";
import { problemIn } from "~/http/deed.server";
import { type FormAnswer, submitForm } from "~/http/form.server";
import { writing } from "~/http/limits.server";
import { useT } from "~/i18n/use-t";
import { pageTitle } from "~/ui/page-title";
import { Shell } from "~/ui/shell";
import { useAnswer } from "~/ui/use-answer";
import { AuthorView } from "./author-view";
import { MakerView } from "./maker-view";
import "../rooms.$slug_.extract/extract.css";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "extracts.title");

const PROBLEMS = ["extracts.problem.settled", "extracts.problem.tooLong"] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(request);
  const { room, quotes, body, ...extract } = getExtract(viewer, params.extractId!);
  return {
    extract,
    introduction: renderProse(body),
    slug: room?.slug ?? null,
    silence: silenceMeansYes(extract.kind),
    quotes: quotes.map((quote) => ({ ...quote, html: renderChat(quote.words) })),
    saved: new URL(request.url).searchParams.has("saved"),
    problem: problemIn(request, PROBLEMS),
  };
}

export type ExtractView = Awaited<ReturnType<typeof loader>>;

/** What somebody says about being quoted. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request);
  const extract = getExtract(member, params.extractId!);
  const shape = answersDraft(extract.quotes.map(({ messageId }) => messageId));
  return submitForm(request, shape, async (given) => {
    await writing.take(member.id);
    answerQuotes(member, extract, given);
    return redirect(`/extracts/${extract.id}?saved`);
  });
}

/** A thread that waits for consent: as its maker sees it, or as somebody who is quoted. */
export default function ExtractScreen() {
  const t = useT();
  const view = useLoaderData<typeof loader>() as ExtractView;
  const answer = useAnswer<FormAnswer>();
  return (
    <Shell>
      <div className="stack extract">
        {view.problem && (
          <p className="say-problem" role="alert">
            {t(view.problem)}
          </p>
        )}
        {view.extract.role === "maker" ? (
          <MakerView view={view} />
        ) : (
          <AuthorView view={view} answer={answer} />
        )}
      </div>
    </Shell>
  );
}
