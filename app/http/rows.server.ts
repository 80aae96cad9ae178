import { data } from "@remix-run/node";
import type { FormAnswer } from "./form.server";

/**
 * The answer to the buttons "add a row" and "remove row n" of a form with repeating fields, which work
 * without the script: everything typed, with one row more or less. Undefined when another button was pressed;
 * the request stays readable either way. `names` are the fields that make a row.
 */
export async function answerRows(request: Request, names: string[]) {
  const form = await request.clone().formData();
  const removed = form.get("remove");
  if (!form.has("more") && removed === null) return undefined;
  const typed: FormAnswer["typed"] = {};
  for (const name of new Set(form.keys())) {
    if (name === "more" || name === "remove") continue;
    const values = form.getAll(name).filter((value): value is string => typeof value === "string");
    const isRow = names.includes(name);
    const row = Number(removed ?? -1);
    if (isRow) typed[name] = removed === null ? [...values, ""] : values.filter((_, at) => at !== row);
    else typed[name] = values.length === 1 ? values[0]! : values;
  }
  return data<FormAnswer>({ errors: {}, typed });
}
