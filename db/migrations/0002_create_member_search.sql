-- Folded by searchKey() before it comes in, so both alphabets and missing diacritics meet here.
CREATE VIRTUAL TABLE member_search USING fts5(
  member_id UNINDEXED, name, organisation, topics,
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
