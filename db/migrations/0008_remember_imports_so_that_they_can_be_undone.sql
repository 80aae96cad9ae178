CREATE TABLE `imported_people` (
	`import_id` text NOT NULL,
	`member_id` text NOT NULL,
	`gave_profile` integer NOT NULL,
	`gave_address` integer NOT NULL,
	PRIMARY KEY(`import_id`, `member_id`),
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `imported_people_member` ON `imported_people` (`member_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`cycle_id` text NOT NULL,
	`role` text NOT NULL,
	`count` integer NOT NULL,
	`taken_back` integer DEFAULT 0 NOT NULL,
	`added_by_id` text,
	`added_at` integer NOT NULL,
	`undone_by_id` text,
	`undone_at` integer,
	FOREIGN KEY (`cycle_id`) REFERENCES `cycles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`added_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`undone_by_id`) REFERENCES `members`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `imports_added` ON `imports` (`added_at`);