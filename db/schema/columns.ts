import { integer, text } from "drizzle-orm/sqlite-core";

/** A moment, stored as milliseconds since 1970 UTC. */
export const moment = (name: string) => integer(name, { mode: "timestamp_ms" });
/** Yes or no. */
export const flag = (name: string) => integer(name, { mode: "boolean" });
/** The language a text was written in. */
export const language = (name = "language") => text(name, { enum: ["sr-Latn", "sr-Cyrl", "en"] });
/** How far a part of a profile reaches: a number of `domain/members/audience.ts`, from me (0) to everybody (5). */
export const audience = (name: string, reach: number) => integer(name).notNull().default(reach);
