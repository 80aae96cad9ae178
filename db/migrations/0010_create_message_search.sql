-- What each message is found by, folded by searchKey() before it comes in; empty for what was taken back. The
-- numbers grow with the numbers of a room, so the index gives its newest message first without sorting.
CREATE TABLE message_words (
  id INTEGER PRIMARY KEY,
  message_id TEXT NOT NULL UNIQUE REFERENCES messages(id) ON DELETE CASCADE,
  words TEXT NOT NULL,
  about TEXT NOT NULL
);
--> statement-breakpoint
CREATE VIRTUAL TABLE message_search USING fts5(
  words, about, content = 'message_words', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
--> statement-breakpoint
-- What is forgotten leaves the index at once, not when its pieces are merged one day.
INSERT INTO message_search(message_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER message_words_come AFTER INSERT ON message_words BEGIN
  INSERT INTO message_search(rowid, words, about) VALUES (new.id, new.words, new.about);
END;
--> statement-breakpoint
CREATE TRIGGER message_words_go AFTER DELETE ON message_words BEGIN
  INSERT INTO message_search(message_search, rowid, words, about) VALUES ('delete', old.id, old.words, old.about);
END;
--> statement-breakpoint
CREATE TRIGGER message_words_change AFTER UPDATE ON message_words BEGIN
  INSERT INTO message_search(message_search, rowid, words, about) VALUES ('delete', old.id, old.words, old.about);
  INSERT INTO message_search(rowid, words, about) VALUES (new.id, new.words, new.about);
END;
--> statement-breakpoint
-- A message that brought a file is marked with a letter of its own (U+E002), whenever the file is put to it.
CREATE TRIGGER room_files_come AFTER INSERT ON room_files WHEN new.message_id IS NOT NULL BEGIN
  UPDATE message_words SET about = about || ' ' || char(57346)
    WHERE message_id = new.message_id AND instr(about, char(57346)) = 0;
END;
--> statement-breakpoint
CREATE TRIGGER room_files_join AFTER UPDATE OF message_id ON room_files WHEN new.message_id IS NOT NULL BEGIN
  UPDATE message_words SET about = about || ' ' || char(57346)
    WHERE message_id = new.message_id AND instr(about, char(57346)) = 0;
END;
