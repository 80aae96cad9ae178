/** 116 strings that break those who hand a query on to a full-text index or to SQL as it is. */
export function hostileQueries(): string[] {
  const signs = ['"', "'", "*", "^", "(", ")", "{", "}", ":", "-", "+", "\\", "%", "_", "/", "\u0000", ";", "`", "|", "&", "~", "="];
  const words = ["ana", "AND", "OR", "NOT", "NEAR"];
  return [
    ...signs,
    ...signs.map((sign) => `ana${sign}`),
    ...signs.map((sign) => `${sign}ana${sign}${sign}`),
    ...words.slice(1).flatMap((word) => [word, `ana ${word}`, `${word} ana`]),
    ...['"ana', 'ana" OR "', '""ana""', 'name:ana', "member_id:*", "{name topics}:ana", "- {name}: ana", "^ana*", "ana + kos"],
    ...["NEAR(ana kos)", "NEAR(ana kos, 99999999999)", "NEAR(", "((((((((((ana", `${"(".repeat(2_000)}ana`, "ana)".repeat(500)],
    ...["ana' OR '1'='1", "ana; DROP TABLE members --", "ana' UNION SELECT password_hash FROM members --", "' || (SELECT 1) || '", "/**/ana/**/"],
    ...[Array(2_000).fill("ana").join(" OR "), "x".repeat(10_240), '"'.repeat(10_240), "ž".repeat(10_240), "a ".repeat(5_000)],
    ...["\ud800", "ana\udfff", "a\u0300\u0301\u0302".repeat(200), "ﷺ", "\u202eana", "ﬁlm", "🎭", "ⅷ", "İstanbul", "ß", "ǆ"],
    ...["ana\nkos", "__proto__"],
  ];
}
