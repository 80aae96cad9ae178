CREATE TABLE `announcement_reads` (
	`announcement_id` text NOT NULL,
	`member_id` text NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`announcement_id`, `member_id`),
	FOREIGN KEY (`announcement_id`) REFERENCES `announcements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `announcements` (
	`id` text PRIMARY KEY NOT NULL,
	`author_id` text NOT NULL,
	`client_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`prose_version` integer NOT NULL,
	`excerpt` text NOT NULL,
	`language` text NOT NULL,
	`audience` text DEFAULT 'everyone' NOT NULL,
	`cycle_id` text,
	`pinned` integer DEFAULT false NOT NULL,
	`published_at` integer NOT NULL,
	`edited_at` integer,
	`withdrawn_at` integer,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `announcements_client_id_unique` ON `announcements` (`client_id`);--> statement-breakpoint
CREATE INDEX `announcements_recent` ON `announcements` (`published_at`);--> statement-breakpoint
CREATE TABLE `cycles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`number` integer,
	`name_en` text NOT NULL,
	`name_sr_latn` text NOT NULL,
	`years` text NOT NULL,
	`countries` text NOT NULL,
	`starts_on` integer NOT NULL,
	`ends_on` integer,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cycles_slug_unique` ON `cycles` (`slug`);--> statement-breakpoint
CREATE TABLE `pairs` (
	`cycle_id` text NOT NULL,
	`mentor_id` text NOT NULL,
	`mentee_id` text NOT NULL,
	PRIMARY KEY(`cycle_id`, `mentor_id`, `mentee_id`),
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mentor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`mentee_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `pairs_mentee` ON `pairs` (`mentee_id`);--> statement-breakpoint
CREATE INDEX `pairs_mentor` ON `pairs` (`mentor_id`);--> statement-breakpoint
CREATE TABLE `participations` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`cycle_id` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `participations_once` ON `participations` (`member_id`,`cycle_id`,`role`);--> statement-breakpoint
CREATE INDEX `participations_cycle` ON `participations` (`cycle_id`,`role`,`member_id`);--> statement-breakpoint
CREATE TABLE `fields` (
	`slug` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`position` integer NOT NULL,
	`name_en` text NOT NULL,
	`name_sr_latn` text NOT NULL,
	`name_sr_cyrl` text NOT NULL,
	`genitive_sr_latn` text NOT NULL,
	`genitive_sr_cyrl` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fields_code_unique` ON `fields` (`code`);--> statement-breakpoint
CREATE TABLE `kinds_of_work` (
	`slug` text PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_sr_latn` text NOT NULL,
	`name_sr_cyrl` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sectors` (
	`slug` text PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_sr_latn` text NOT NULL,
	`name_sr_cyrl` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `specialisms` (
	`slug` text PRIMARY KEY NOT NULL,
	`field_slug` text NOT NULL,
	`name_en` text NOT NULL,
	`name_sr_latn` text NOT NULL,
	`name_sr_cyrl` text NOT NULL,
	FOREIGN KEY (`field_slug`) REFERENCES `fields`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`slug` text PRIMARY KEY NOT NULL,
	`name_en` text NOT NULL,
	`name_sr_latn` text NOT NULL,
	`name_sr_cyrl` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `member_fields` (
	`member_id` text NOT NULL,
	`field_slug` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`member_id`, `field_slug`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`field_slug`) REFERENCES `fields`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_fields_field` ON `member_fields` (`field_slug`,`member_id`);--> statement-breakpoint
CREATE TABLE `member_kinds_of_work` (
	`member_id` text NOT NULL,
	`kind_slug` text NOT NULL,
	PRIMARY KEY(`member_id`, `kind_slug`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kind_slug`) REFERENCES `kinds_of_work`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `member_specialisms` (
	`member_id` text NOT NULL,
	`specialism_slug` text NOT NULL,
	PRIMARY KEY(`member_id`, `specialism_slug`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`specialism_slug`) REFERENCES `specialisms`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `member_topics` (
	`member_id` text NOT NULL,
	`topic_slug` text NOT NULL,
	`relation` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`member_id`, `relation`, `topic_slug`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_slug`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `member_topics_topic` ON `member_topics` (`relation`,`topic_slug`,`member_id`);--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`handle` text NOT NULL,
	`name` text NOT NULL,
	`name_latin` text,
	`name_cyrillic` text,
	`name_locked` integer DEFAULT false NOT NULL,
	`vocative` text,
	`address` text DEFAULT 'avoid' NOT NULL,
	`sort_latin` text NOT NULL,
	`sort_cyrillic` text NOT NULL,
	`email` text,
	`password_hash` text,
	`standing` text DEFAULT 'member' NOT NULL,
	`city` text,
	`city_slug` text,
	`organisation` text,
	`position` text,
	`position_en` text,
	`sector_slug` text,
	`bio_sr` text,
	`bio_sr_html` text,
	`bio_en` text,
	`bio_en_html` text,
	`capacity` text,
	`contact_style` text,
	`languages` text DEFAULT '[]' NOT NULL,
	`life_path` text DEFAULT '[]' NOT NULL,
	`face_fields` text DEFAULT '[]' NOT NULL,
	`face_shape` text DEFAULT 'mentee' NOT NULL,
	`hides_presence` integer DEFAULT false NOT NULL,
	`language` text,
	`theme` text,
	`time_zone` text DEFAULT 'Europe/Belgrade' NOT NULL,
	`created_at` integer NOT NULL,
	`claimed_at` integer,
	`confirmed_at` integer,
	`suspended_at` integer,
	FOREIGN KEY (`sector_slug`) REFERENCES `sectors`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_handle_unique` ON `members` (`handle`);--> statement-breakpoint
CREATE UNIQUE INDEX `members_email` ON `members` (`email`);--> statement-breakpoint
CREATE INDEX `members_sort_latin` ON `members` (`sort_latin`,`id`);--> statement-breakpoint
CREATE INDEX `members_sort_cyrillic` ON `members` (`sort_cyrillic`,`id`);--> statement-breakpoint
CREATE INDEX `members_city` ON `members` (`city_slug`);--> statement-breakpoint
CREATE TABLE `moderation_log` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`actor_id` text NOT NULL,
	`action` text NOT NULL,
	`target_type` text NOT NULL,
	`target_id` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `moderation_log_target` ON `moderation_log` (`target_type`,`target_id`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`reporter_id` text NOT NULL,
	`target_type` text NOT NULL,
	`target_id` text NOT NULL,
	`reason` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	`decided_by_id` text,
	`decision` text,
	FOREIGN KEY (`reporter_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_once` ON `reports` (`reporter_id`,`target_type`,`target_id`);--> statement-breakpoint
CREATE INDEX `reports_open` ON `reports` (`decided_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `pages` (
	`slug` text NOT NULL,
	`language` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`prose_version` integer NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by_id` text NOT NULL,
	PRIMARY KEY(`slug`, `language`),
	FOREIGN KEY (`changed_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`number` integer NOT NULL,
	`author_id` text NOT NULL,
	`client_id` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`prose_version` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_number` ON `messages` (`room_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `messages_once` ON `messages` (`room_id`,`author_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `room_events` (
	`room_id` text NOT NULL,
	`number` integer NOT NULL,
	`type` text NOT NULL,
	`actor_id` text NOT NULL,
	`subject_id` text,
	`message_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`room_id`, `number`),
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `room_members` (
	`room_id` text NOT NULL,
	`member_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`room_id`, `member_id`),
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `room_members_member` ON `room_members` (`member_id`);--> statement-breakpoint
CREATE TABLE `room_reads` (
	`room_id` text NOT NULL,
	`member_id` text NOT NULL,
	`last_number` integer NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`room_id`, `member_id`),
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `rooms` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`cycle_id` text,
	`last_number` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rooms_slug_unique` ON `rooms` (`slug`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`user_agent` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_member` ON `sessions` (`member_id`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `setup_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `replies` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`number` integer NOT NULL,
	`author_id` text NOT NULL,
	`client_id` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`prose_version` integer NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`edited_at` integer,
	`hidden_at` integer,
	`hidden_by_id` text,
	`hidden_reason` text,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hidden_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `replies_number` ON `replies` (`thread_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `replies_once` ON `replies` (`author_id`,`client_id`);--> statement-breakpoint
CREATE TABLE `thread_reads` (
	`member_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`last_number` integer NOT NULL,
	`read_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `thread_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `thread_topics` (
	`thread_id` text NOT NULL,
	`topic_slug` text NOT NULL,
	PRIMARY KEY(`thread_id`, `topic_slug`),
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_slug`) REFERENCES `topics`(`slug`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`author_id` text NOT NULL,
	`client_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`prose_version` integer NOT NULL,
	`excerpt` text NOT NULL,
	`language` text NOT NULL,
	`field_slug` text,
	`cycle_id` text,
	`created_at` integer NOT NULL,
	`last_number` integer DEFAULT 0 NOT NULL,
	`reply_count` integer DEFAULT 0 NOT NULL,
	`last_post_at` integer NOT NULL,
	`last_author_id` text NOT NULL,
	`accepted_reply_id` text,
	`accepted_at` integer,
	`closed_at` integer,
	`hidden_at` integer,
	`hidden_reason` text,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`field_slug`) REFERENCES `fields`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`last_author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `threads_once` ON `threads` (`author_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `threads_recent` ON `threads` (`last_post_at`,`id`);--> statement-breakpoint
CREATE INDEX `threads_field` ON `threads` (`field_slug`,`last_post_at`);--> statement-breakpoint
CREATE INDEX `threads_waiting` ON `threads` (`created_at`,`id`) WHERE kind = 'question' and accepted_reply_id is null;