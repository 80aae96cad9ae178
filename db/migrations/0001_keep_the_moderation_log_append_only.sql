CREATE TRIGGER moderation_log_is_never_changed BEFORE UPDATE ON moderation_log
BEGIN SELECT RAISE(ABORT, 'the moderation log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER moderation_log_is_never_shortened BEFORE DELETE ON moderation_log
BEGIN SELECT RAISE(ABORT, 'the moderation log is append-only'); END;
