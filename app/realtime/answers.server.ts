import { z } from "zod";
import { findMemberOfSession } from "~/auth/socket-session.server";
import { refusalOfDatabase } from "~/domain/database-trouble.server";
import type { Member } from "~/domain/members/person";
import { Refusal } from "~/domain/refusal";
import { logError, logSecurity } from "~/http/log.server";
import { hasMessage } from "~/i18n/translate";
import type { Answer, Problem, Question, Questions } from "./contract";
import { createPace } from "./pace.server";
import { SHAPES } from "./shapes.server";
import type { MemberSocket } from "./socket.server";

type Verb<Q extends Question> = (
  viewer: Member,
  asked: Questions[Q][0],
) => Questions[Q][1] | Promise<Questions[Q][1]>;
/** Answers a question of the socket with a verb. */
export type Answering = <Q extends Question>(question: Q, verb: Verb<Q>) => void;

/**
 * The one way in for everything a socket says: the pace is kept, the shape checked, the session looked up
 * anew, and whatever goes wrong comes back as the answer. Nothing that a client sends can throw past here;
 * events that nobody answers are not answered.
 */
export function answering(socket: MemberSocket): Answering {
  const pace = createPace();
  socket.use((packet, next) => {
    const pass = pace();
    if (pass === "go") return next();
    answerOf(packet.slice(1))({ ok: false, error: { key: "errors.429.wait", params: { seconds: 1 } } });
    if (pass === "stop") {
      logSecurity("socket.flood", { member: socket.data.memberId });
      socket.disconnect(true);
    }
  });
  return (question, verb) => {
    const answer = async (...words: unknown[]) => {
      const say = answerOf(words);
      try {
        const viewer = findMemberOfSession(socket.data.sessionId);
        if (!viewer) return sayGoodbye(socket, say);
        socket.data.hidden = viewer.hidesPresence;
        say({ ok: true, ...(await verb(viewer, SHAPES[question].parse(words[0]))) });
      } catch (error) {
        say({ ok: false, error: problemOf(error, question) });
      }
    };
    socket.on(question, answer as never);
  };
}

function sayGoodbye(socket: MemberSocket, say: (answer: Answer) => void): void {
  say({ ok: false, error: { key: "errors.401.text", params: {} } });
  socket.disconnect(true);
}

/** The acknowledgement, when the client asked for one: the last word, and only if it is a function. */
function answerOf(words: unknown[]): (answer: Answer) => void {
  const last = words.at(-1);
  return typeof last === "function" ? (answer) => last(answer) : () => {};
}

function problemOf(thrown: unknown, question: Question): Problem {
  if (thrown instanceof z.ZodError) return problemOfShape(thrown);
  const error = refusalOfDatabase(thrown);
  if (error instanceof Refusal) return { key: error.key, params: error.params };
  logError(error, { question });
  return { key: "errors.500.text", params: {} };
}

function problemOfShape({ issues: [issue] }: z.ZodError): Problem {
  if (!issue || !hasMessage(issue.message)) return { key: "errors.400.text", params: {} };
  return { key: issue.message, params: issue.code === "too_big" ? { max: Number(issue.maximum) } : {} };
}
