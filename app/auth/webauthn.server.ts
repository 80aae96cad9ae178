import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { db } from "db/client.server";
import { members, passkeys } from "db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { findKey, mintKey, spendKey } from "~/domain/keys/keys.server";
import type { Member, Standing } from "~/domain/members/person";
import { isSuspended } from "~/domain/members/rules";
import { readEnvironment } from "~/environment.server";
import { assertRoomForPasskey, listPasskeys, type NewPasskey } from "./passkeys.server";

/** The site that passkeys belong to: its host, and the origin that the browser signs. */
export type Party = { id: string; origin: string };

/**
 * The site as passkeys know it: PUBLIC_URL; in the demo localhost, since browsers give no passkeys to bare
 * numbers. Undefined where there can be none. Only for what is posted: the Origin was held to ours in front.
 */
export function partyOf(request: Request): Party | undefined {
  const { publicUrl } = readEnvironment();
  if (publicUrl) return { id: publicUrl.hostname, origin: publicUrl.origin };
  const origin = request.headers.get("origin");
  if (!origin || !URL.canParse(origin)) return undefined;
  const { hostname } = new URL(origin);
  return hostname === "localhost" ? { id: hostname, origin } : undefined;
}

/** What the browser needs to make a passkey for the member: the challenge is theirs, for five minutes and one use. */
export function offerRegistration(party: Party, member: Pick<Member, "id" | "name" | "email">) {
  assertRoomForPasskey(member.id);
  return generateRegistrationOptions({
    rpName: "Krug",
    rpID: party.id,
    userID: new TextEncoder().encode(member.id),
    userName: member.email ?? member.name,
    userDisplayName: member.name,
    challenge: newChallenge(member.id),
    excludeCredentials: listPasskeys(member.id),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** The passkey in the browser's answer, still without a name; undefined when anything about it is wrong. */
export async function readRegistration(
  party: Party,
  memberId: string,
  answer: string,
): Promise<Omit<NewPasskey, "name"> | undefined> {
  const response = parse(answer, answerShape) as RegistrationResponseJSON | undefined;
  const challenge = response && spendChallenge(response.response.clientDataJSON, memberId);
  if (!challenge) return undefined;
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      ...expected(party, challenge),
    });
    if (!registrationInfo) return undefined;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
  } catch {
    return undefined; // what the library throws at is no passkey of ours
  }
}

/** What the browser needs to sign in with whichever passkey the person chooses. */
export function offerAuthentication(party: Party) {
  return generateAuthenticationOptions({
    rpID: party.id,
    challenge: newChallenge(),
    userVerification: "required",
  });
}

/**
 * Whose passkey answered: undefined for an unknown one, a used or late challenge, another origin, a person
 * not checked by their device, a counter that went back, a suspended or dormant person.
 */
export async function findByPasskey(
  party: Party,
  answer: string,
  now = new Date(),
): Promise<{ id: string; standing: Standing } | undefined> {
  const response = parse(answer, answerShape) as AuthenticationResponseJSON | undefined;
  const challenge = response && spendChallenge(response.response.clientDataJSON, null);
  const owner = challenge && findOwner(response.id);
  if (!owner) return undefined;
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      ...expected(party, challenge),
      credential: {
        id: owner.passkey.id,
        publicKey: new Uint8Array(Buffer.from(owner.passkey.publicKey, "base64url")),
        counter: owner.passkey.counter,
      },
    });
    if (!verified || !authenticationInfo.userVerified) return undefined;
    const used = { counter: authenticationInfo.newCounter, lastUsedAt: now };
    db.update(passkeys).set(used).where(eq(passkeys.id, owner.passkey.id)).run();
    return owner.member;
  } catch {
    return undefined;
  }
}

function findOwner(id: string) {
  const row = db
    .select({
      passkey: { id: passkeys.id, publicKey: passkeys.publicKey, counter: passkeys.counter },
      member: { id: members.id, standing: members.standing },
      suspendedAt: members.suspendedAt,
      claimedAt: members.claimedAt,
      leftAt: members.leftAt,
    })
    .from(passkeys)
    .innerJoin(members, eq(members.id, passkeys.memberId))
    .where(eq(passkeys.id, id))
    .get();
  return row?.claimedAt && !row.leftAt && !isSuspended(row) ? row : undefined;
}

const expected = (party: Party, challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: party.origin,
  expectedRPID: party.id,
  requireUserVerification: true,
});

// A challenge is a one-time key: kept hashed, five minutes, one use, bound to the member where there is one.
function newChallenge(memberId?: string): string {
  return db.transaction((tx) => mintKey(tx, { purpose: "passkey", memberId })).token;
}

/** Uses up the challenge that the browser signed, before anything else is looked at; its signed form. */
function spendChallenge(clientDataJson: string, memberId: string | null): string | undefined {
  const signed = parse(Buffer.from(clientDataJson, "base64url").toString(), signedShape)?.challenge;
  if (signed === undefined) return undefined;
  const key = findKey("passkey", Buffer.from(signed, "base64url").toString());
  if (key?.state !== "alive" || key.memberId !== memberId) return undefined;
  return db.transaction((tx) => spendKey(tx, key.id)) ? signed : undefined;
}

const answerShape = z.looseObject({
  id: z.string(),
  response: z.looseObject({ clientDataJSON: z.string() }),
});
const signedShape = z.looseObject({ challenge: z.string() });

/** JSON of a shape, or undefined; what else is in it the library looks at. */
function parse<T>(json: string, shape: z.ZodType<T>): T | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}
