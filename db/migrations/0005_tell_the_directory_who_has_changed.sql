-- Triggers and not the verbs say who has changed: whichever way a row is written, the directory hears of it.
CREATE TABLE `directory_changes` (
	`member_id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `directory_changes_number` ON `directory_changes` (`number`);
--> statement-breakpoint
CREATE TRIGGER directory_member_added AFTER INSERT ON members BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_changed AFTER UPDATE OF name, name_latin, name_cyrillic, also_known_as, sort_latin, sort_cyrillic, standing, city, city_slug,
  organisation, position, position_en, sector_slug, monthly_questions, paused_until, languages, audience_listing,
  audience_city, audience_work, audience_helps, audience_seeks, audience_languages, audience_contact, claimed_at,
  confirmed_at, suspended_at, left_at
ON members BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_deleted AFTER DELETE ON members BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (old.id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_fields_added AFTER INSERT ON member_fields BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_fields_deleted AFTER DELETE ON member_fields BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (old.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_specialisms_added AFTER INSERT ON member_specialisms BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_specialisms_deleted AFTER DELETE ON member_specialisms BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (old.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_kinds_of_work_added AFTER INSERT ON member_kinds_of_work BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_kinds_of_work_deleted AFTER DELETE ON member_kinds_of_work BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (old.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_topics_added AFTER INSERT ON member_topics BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_member_topics_deleted AFTER DELETE ON member_topics BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (old.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_participations_added AFTER INSERT ON participations BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_participations_deleted AFTER DELETE ON participations BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (old.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
--> statement-breakpoint
CREATE TRIGGER directory_participations_changed AFTER UPDATE ON participations BEGIN
  INSERT INTO directory_changes (member_id, number)
  VALUES (new.member_id, (SELECT coalesce(max(number), 0) + 1 FROM directory_changes))
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
