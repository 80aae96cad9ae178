import { expect, test } from "vitest";
import { hashPassword } from "~/auth/passwords.server";
import { aMember } from "../support/cast";
import { aDormant, aKeyOf } from "../support/joining";
import { asVisitor, routeArgs } from "../support/requests";

const login = await import("~/routes/login/route");
const letter = await import("~/routes/login_.letter/route");
const reset = await import("~/routes/login_.reset/route");
const claimAgain = await import("~/routes/claim.$token_.again");

// Each flow is asked 200 times for each kind of address, the kinds in turns and each first as often as the others,
// so that whatever else the machine does falls on all of them alike. Nothing is compared but medians of one run.

type Action = (args: never) => unknown;
type Kind = "member" | "dormant" | "paused" | "unknown";
const ALL: Kind[] = ["member", "dormant", "paused", "unknown"];
const TIMES = 200;

const password = await hashPassword("tri obične reči");
let named = 0;
/** A new address of that kind: a mailbox is sent five letters an hour, and only those are asked here that are sent. */
function anAddress(kind: Kind): string {
  const email = `${kind}-${named++}@example.org`;
  if (kind === "dormant") aDormant(`${kind} ${named}`, email);
  if (kind === "member" || kind === "paused") {
    const suspendedAt = kind === "paused" ? new Date() : null;
    aMember(`${kind} ${named}`, { email, passwordHash: password, suspendedAt });
  }
  return email;
}

/** Nobody asks often enough from one place to be held up. */
const aPlace = () => `place ${Math.floor(named / 8)}`;

/** How long one answer takes, in ms, and what it was. */
async function timed(
  action: Action,
  form: Record<string, string>,
  { place, ...params }: { place: string } & Record<string, string>,
): Promise<{ took: number; answer: string }> {
  const headers = { "x-client": place };
  const request = asVisitor("/x", { form, headers });
  const began = performance.now();
  const given = (await action(routeArgs(request, params))) as Response & { init?: { status: number } };
  const took = performance.now() - began;
  const status = given.init?.status ?? given.status;
  return { took, answer: `${status} ${given instanceof Response ? given.headers.get("location") : ""}` };
}

type Flow = {
  kinds?: Kind[];
  /** How many are asked side by side: what waits a fixed time can stand in a row, hashing takes the machine. */
  together: number;
  ask: (kind: Kind) => () => ReturnType<typeof timed>;
};

async function run({ kinds = ALL, together, ask }: Flow) {
  const took = new Map(kinds.map((kind) => [kind, [] as number[]]));
  const answers = new Set<string>();
  const turns = Array.from({ length: TIMES }, (_, turn) =>
    kinds.map((_kind, place) => kinds[(turn + place) % kinds.length]!),
  ).flat();
  const asked = turns.map((kind) => ({ kind, go: ask(kind) }));
  for (let at = 0; at < asked.length; at += together) {
    await Promise.all(
      asked.slice(at, at + together).map(async ({ kind, go }) => {
        const one = await go();
        took.get(kind)!.push(one.took);
        answers.add(one.answer);
      }),
    );
  }
  return { took, answers };
}

const median = (times: number[]) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!;

/** The medians of all kinds beside that of an unknown address. */
function expectAlike(took: Map<Kind, number[]>, most: number): void {
  for (const [kind, times] of took) {
    expect(times).toHaveLength(TIMES);
    const ratio = median(times) / median(took.get("unknown")!);
    expect(ratio, kind).toBeGreaterThan(1 / most);
    expect(ratio, kind).toBeLessThan(most);
  }
}

test("a wrong password is answered in the same time for a member and for an unknown address", async () => {
  const ask = (kind: Kind) => {
    const [email, place] = [anAddress(kind), aPlace()];
    return () => timed(login.action, { email, password: "pogrešna lozinka" }, { place });
  };
  const { took, answers } = await run({ kinds: ["member", "unknown"], together: 1, ask });
  expect(answers.size).toBe(1);
  expectAlike(took, 1.5);
});

test.each([
  ["a code", letter.action],
  ["a new password", reset.action],
])(
  "asking for %s takes the same time, and the same answer, for every kind of address",
  async (_what, action) => {
    const ask = (kind: Kind) => {
      const [email, place] = [anAddress(kind), aPlace()];
      return () => timed(action, { email }, { place });
    };
    const { took, answers } = await run({ together: 40, ask });
    expect(answers.size).toBe(1);
    expectAlike(took, 1.25);
  },
);

test("asking anew by a dead invitation takes the same time for a living address and for an invented link", async () => {
  const ask = (kind: Kind) => {
    const place = aPlace();
    if (kind === "unknown") {
      const token = `nothing-${named++}`;
      return () => timed(claimAgain.action, {}, { place, token });
    }
    const person =
      kind === "dormant"
        ? aDormant(`again ${named}`, `again-${named++}@example.org`)
        : aMember(`again ${named}`, {
            email: `again-${named++}@example.org`,
            suspendedAt: kind === "paused" ? new Date() : null,
          });
    const { token } = aKeyOf(person, "claim");
    return () => timed(claimAgain.action, {}, { place, token });
  };
  const { took, answers } = await run({ together: 40, ask });
  expect(answers.size).toBe(1);
  expectAlike(took, 1.25);
});
