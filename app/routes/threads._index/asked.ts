import type { ThreadFilter } from "~/domain/threads/listing.server";

export type Asked = { filter: ThreadFilter; fields: string[] };

/** The address of the list for what is asked of it; what is left at its usual value is left out. */
export function addressOf({ filter, fields }: Asked, page = 1): string {
  const query = new URLSearchParams();
  if (filter !== "all") query.set("filter", filter);
  for (const field of fields) query.append("field", field);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `/threads?${query}` : "/threads";
}

/** The fields with one put in or taken out. */
export function toggled(fields: string[], field: string): string[] {
  return fields.includes(field) ? fields.filter((each) => each !== field) : [...fields, field];
}
