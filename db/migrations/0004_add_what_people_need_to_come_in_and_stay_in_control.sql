CREATE TABLE `blocks` (
	`member_id` text NOT NULL,
	`blocked_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `blocked_id`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`blocked_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `blocks_blocked` ON `blocks` (`blocked_id`);--> statement-breakpoint
CREATE TABLE `reveals` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`viewer_id` text,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`viewer_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `reveals_owner` ON `reveals` (`owner_id`,`at`);--> statement-breakpoint
CREATE INDEX `reveals_viewer` ON `reveals` (`viewer_id`,`at`);--> statement-breakpoint
CREATE TABLE `help_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`reach_at` text NOT NULL,
	`body` text NOT NULL,
	`language` text NOT NULL,
	`created_at` integer NOT NULL,
	`handled_at` integer,
	`handled_by_id` text,
	FOREIGN KEY (`handled_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `help_requests_open` ON `help_requests` (`handled_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `join_codes` (
	`code` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`role` text NOT NULL,
	`seats` integer NOT NULL,
	`taken_seats` integer DEFAULT 0 NOT NULL,
	`created_by_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `join_codes_cycle` ON `join_codes` (`cycle_id`);--> statement-breakpoint
CREATE TABLE `join_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`cycle_id` text,
	`role` text NOT NULL,
	`knows` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`language` text NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`member_id` text,
	`decided_by_id` text,
	`created_at` integer NOT NULL,
	`decided_at` integer,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `join_requests_status` ON `join_requests` (`status`,`created_at`);--> statement-breakpoint
CREATE TABLE `one_time_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`member_id` text,
	`address` text,
	`token_hash` text NOT NULL,
	`code_hash` text,
	`data` text DEFAULT '{}' NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`withdrawn_at` integer,
	`wrong_tries` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_time_keys_token_hash_unique` ON `one_time_keys` (`token_hash`);--> statement-breakpoint
CREATE INDEX `one_time_keys_member` ON `one_time_keys` (`member_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `one_time_keys_address` ON `one_time_keys` (`address`,`purpose`);--> statement-breakpoint
CREATE INDEX `one_time_keys_expiry` ON `one_time_keys` (`expires_at`);--> statement-breakpoint
CREATE TABLE `letters` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`member_id` text,
	`to_address` text NOT NULL,
	`language` text NOT NULL,
	`params` text DEFAULT '{}' NOT NULL,
	`priority` integer NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`problem` text,
	`subject` text,
	`text` text,
	`html` text,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `letters_waiting` ON `letters` (`status`,`priority`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `letters_member` ON `letters` (`member_id`,`kind`);--> statement-breakpoint
CREATE TABLE `unsubscriptions` (
	`member_id` text NOT NULL,
	`list` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `list`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`version` integer NOT NULL,
	`given` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `consents_member` ON `consents` (`member_id`,`kind`,`at`);--> statement-breakpoint
CREATE TABLE `leavings` (
	`member_id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`asked_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `saved_view_people` (
	`view_id` text NOT NULL,
	`member_id` text NOT NULL,
	`told_at` integer,
	PRIMARY KEY(`view_id`, `member_id`),
	FOREIGN KEY (`view_id`) REFERENCES `saved_views`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`tells` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_views_member` ON `saved_views` (`member_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `known_devices` (
	`member_id` text NOT NULL,
	`device_hash` text NOT NULL,
	`last_seen_at` integer NOT NULL,
	PRIMARY KEY(`member_id`, `device_hash`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text DEFAULT '[]' NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkeys_member` ON `passkeys` (`member_id`);--> statement-breakpoint
CREATE TABLE `recovery_codes` (
	`member_id` text NOT NULL,
	`code_hash` text NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`member_id`, `code_hash`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `second_factors` (
	`member_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `members` ADD `also_known_as` text;--> statement-breakpoint
ALTER TABLE `members` ADD `email_trouble` text;--> statement-breakpoint
ALTER TABLE `members` ADD `email_trouble_at` integer;--> statement-breakpoint
ALTER TABLE `members` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `members` ADD `monthly_questions` integer;--> statement-breakpoint
ALTER TABLE `members` ADD `contact_days` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `paused_until` integer;--> statement-breakpoint
ALTER TABLE `members` ADD `links` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `photo_key` text;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_listing` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_photo` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_city` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_work` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_bio` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_life_path` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_pairs` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_helps` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_seeks` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_languages` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_links` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_contact` integer DEFAULT 4 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_email` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `audience_phone` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `members` ADD `welcomed_at` integer;--> statement-breakpoint
ALTER TABLE `members` ADD `left_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `last_seen_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `proven_at` integer;--> statement-breakpoint
ALTER TABLE `sessions` ADD `second_factor_at` integer;