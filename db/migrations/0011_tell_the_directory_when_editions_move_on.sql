-- An edition that is put between others moves the later ones on, and with them what is the newest of somebody.
CREATE TRIGGER directory_cycles_moved AFTER UPDATE OF position ON cycles BEGIN
  INSERT INTO directory_changes (member_id, number)
  SELECT member_id, (SELECT coalesce(max(number), 0) FROM directory_changes) + row_number() OVER (ORDER BY member_id)
  FROM (SELECT DISTINCT member_id FROM participations WHERE cycle_id = new.id) WHERE true
  ON CONFLICT (member_id) DO UPDATE SET number = excluded.number;
END;
