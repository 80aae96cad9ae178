CREATE TABLE `message_mentions` (
	`message_id` text NOT NULL,
	`member_id` text NOT NULL,
	`room_id` text NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`message_id`, `member_id`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `message_mentions_member` ON `message_mentions` (`member_id`,`room_id`,`number`);--> statement-breakpoint
CREATE TABLE `message_reactions` (
	`message_id` text NOT NULL,
	`member_id` text NOT NULL,
	`word` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`message_id`, `word`, `member_id`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `message_reactions_member` ON `message_reactions` (`member_id`);--> statement-breakpoint
CREATE TABLE `message_revisions` (
	`message_id` text NOT NULL,
	`revision` integer NOT NULL,
	`body` text NOT NULL,
	`body_html` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`message_id`, `revision`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `room_files` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`message_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`uploader_id` text NOT NULL,
	`client_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`media_type` text NOT NULL,
	`bytes` integer NOT NULL,
	`width` integer,
	`height` integer,
	`key` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`uploader_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `room_files_key_unique` ON `room_files` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `room_files_once` ON `room_files` (`room_id`,`uploader_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `room_files_message` ON `room_files` (`message_id`);--> statement-breakpoint
CREATE INDEX `room_files_room` ON `room_files` (`room_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `messages` ADD `reply_to_id` text REFERENCES messages(id);--> statement-breakpoint
ALTER TABLE `messages` ADD `revision` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `edited_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `deleted_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `pinned_at` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `changed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_reply_to` ON `messages` (`reply_to_id`);--> statement-breakpoint
CREATE INDEX `messages_pinned` ON `messages` (`room_id`,`pinned_at`) WHERE "messages"."pinned_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_deleted` ON `messages` (`deleted_at`) WHERE "messages"."deleted_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE `room_events` ADD `word` text;--> statement-breakpoint
ALTER TABLE `room_members` ADD `level` text;--> statement-breakpoint
ALTER TABLE `room_members` ADD `muted_until` integer;--> statement-breakpoint
ALTER TABLE `rooms` ADD `field_slug` text REFERENCES fields(slug);--> statement-breakpoint
ALTER TABLE `rooms` ADD `name` text;--> statement-breakpoint
ALTER TABLE `rooms` ADD `pair_key` text;--> statement-breakpoint
ALTER TABLE `rooms` ADD `life` text DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE `rooms` ADD `reunion_from` integer;--> statement-breakpoint
ALTER TABLE `rooms` ADD `reunion_until` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `rooms_pair_key_unique` ON `rooms` (`pair_key`);--> statement-breakpoint
UPDATE `messages` SET `changed` = `number`;
