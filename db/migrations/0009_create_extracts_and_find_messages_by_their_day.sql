CREATE TABLE `extract_quotes` (
	`extract_id` text NOT NULL,
	`message_id` text NOT NULL,
	`number` integer NOT NULL,
	`author_id` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`words` text,
	PRIMARY KEY(`extract_id`, `message_id`),
	FOREIGN KEY (`extract_id`) REFERENCES `extracts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `extract_quotes_author` ON `extract_quotes` (`author_id`);--> statement-breakpoint
CREATE INDEX `extract_quotes_message` ON `extract_quotes` (`message_id`);--> statement-breakpoint
CREATE TABLE `extracts` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`maker_id` text NOT NULL,
	`client_id` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`language` text NOT NULL,
	`field_slug` text,
	`cycle_id` text,
	`topics` text DEFAULT '[]' NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`settled_at` integer,
	`thread_id` text,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`maker_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`field_slug`) REFERENCES `fields`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `extracts_once` ON `extracts` (`maker_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `extracts_due` ON `extracts` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `extracts_thread` ON `extracts` (`thread_id`);--> statement-breakpoint
CREATE INDEX `messages_day` ON `messages` (`room_id`,`created_at`);