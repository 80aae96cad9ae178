import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { members } from "./members";

/** A member's report of a reply, a thread or a message; one a person and thing. */
export const reports = sqliteTable(
  "reports",
  {
    id: text("id").primaryKey(),
    reporterId: text("reporter_id")
      .notNull()
      .references(() => members.id),
    targetType: text("target_type", { enum: ["reply", "thread", "message"] }).notNull(),
    targetId: text("target_id").notNull(),
    reason: text("reason", {
      enum: ["confidential", "privacy", "rude", "spam", "wrong", "other"],
    }).notNull(),
    note: text("note").notNull().default(""),
    createdAt: moment("created_at").notNull(),
    decidedAt: moment("decided_at"),
    decidedById: text("decided_by_id").references(() => members.id),
    decision: text("decision", { enum: ["hidden", "kept", "removed"] }),
  },
  (table) => [
    uniqueIndex("reports_once").on(table.reporterId, table.targetType, table.targetId),
    index("reports_open").on(table.decidedAt, table.createdAt),
  ],
);

/**
 * The room that a removal is about; when the hidden reply had been accepted (ms since 1970 UTC); how many were
 * added or invited at once; what of a dormant person was corrected (never the name or the address itself); how a
 * room lives from then on, and the days of its reunion (2026-12-12).
 */
export type LogDetail = {
  roomId?: string;
  acceptedAt?: number;
  count?: number;
  what?: "name" | "address" | "nameAndAddress" | "cycles" | "mentor";
  life?: "active" | "slow" | "archive";
  from?: string;
  until?: string;
};

/** What was reported, decided and undone. Only ever added to: triggers refuse changes. */
export const moderationLog = sqliteTable(
  "moderation_log",
  {
    number: integer("number").primaryKey({ autoIncrement: true }),
    actorId: text("actor_id")
      .notNull()
      .references(() => members.id),
    action: text("action", {
      enum: [
        "report.made",
        "report.kept",
        "report.removed",
        "report.reopened",
        "reply.hidden",
        "reply.restored",
        "thread.hidden",
        "thread.restored",
        "room.removed",
        "room.added",
        "room.life",
        "member.suspended",
        "member.restored",
        "page.changed",
        "people.added",
        "people.undone",
        "member.corrected",
        "member.invited",
        "member.uninvited",
        "member.merged",
        "member.confirmed",
        "cycle.invited",
        "cycle.opened",
        "code.made",
        "code.withdrawn",
        "request.accepted",
        "request.declined",
        "help.handled",
      ],
    }).notNull(),
    targetType: text("target_type", {
      enum: ["reply", "thread", "message", "member", "page", "cycle", "request", "room"],
    }).notNull(),
    targetId: text("target_id").notNull(),
    reason: text("reason").notNull().default(""),
    /** What an undo needs, or what the target alone does not tell. */
    detail: text("detail", { mode: "json" }).$type<LogDetail>(),
    at: moment("at").notNull(),
  },
  (table) => [index("moderation_log_target").on(table.targetType, table.targetId)],
);
