import type { Statement } from "better-sqlite3";
import { Column, is, Param, Placeholder, SQL, Subquery, sql } from "drizzle-orm";

// For every value of every row Drizzle asks anew of which class its column is, and walks the path to its name:
// on a page of twenty posts that takes longer than SQLite takes to find them. A prepared query has it worked out
// once. It leans on what the pinned Drizzle keeps in a prepared query (docs/decisions/0013).

type Values = Record<string, unknown>;
type Decode = (value: unknown) => unknown;
type Field = { path: string[]; field: unknown };

/** What Drizzle keeps in a prepared query; nobody else needs to know. */
type Prepared = {
  stmt: Statement<unknown[], unknown[]>;
  query: { params: unknown[] };
  fields?: Field[];
  customResultMapper?: unknown;
  all: (values?: Values) => unknown[];
  get: (values?: Values) => unknown;
};

/**
 * Makes a prepared query of Drizzle, or each of a record of them, read its rows quickly, and returns it. The rows
 * are those that Drizzle itself would make; a query with rows inside its rows is left as it is.
 */
export function readQuickly<T>(prepared: T): T {
  if (isPrepared(prepared)) quicken(prepared);
  else if (prepared && typeof prepared === "object") {
    for (const each of Object.values(prepared)) if (isPrepared(each)) quicken(each);
  }
  return prepared;
}

function isPrepared(value: unknown): value is Prepared {
  return value !== null && typeof value === "object" && "stmt" in value && "query" in value;
}

function quicken(prepared: Prepared): void {
  const { stmt, query, fields, customResultMapper } = prepared;
  if (!fields || customResultMapper || fields.some(({ path }) => path.length > 1)) return;
  const [rowOf, paramsOf] = [rowReader(fields), paramsReader(query.params)];
  prepared.all = (values) =>
    stmt
      .raw()
      .all(...paramsOf(values))
      .map(rowOf);
  prepared.get = (values) => {
    const row = stmt.raw().get(...paramsOf(values));
    return row && rowOf(row);
  };
}

function rowReader(fields: Field[]): (values: unknown[]) => Record<string, unknown> {
  const columns = fields.map(({ path, field }) => ({ name: path[0]!, decode: decoderOf(field) }));
  return (values) => {
    const row: Record<string, unknown> = {};
    for (let at = 0; at < columns.length; at++) {
      const { name, decode } = columns[at]!;
      const value = values[at];
      row[name] = decode && value !== null ? decode(value) : value;
    }
    return row;
  };
}

type Decoder = { mapFromDriverValue: Decode };
type WithDecoder = { decoder: Decoder };

/** What turns the driver's value into ours; undefined where they are the same. */
function decoderOf(field: unknown): Decode | undefined {
  const decoder = is(field, Column) ? (field as Decoder) : (sqlOf(field) as unknown as WithDecoder).decoder;
  if (AS_IT_IS.has(decoder.mapFromDriverValue)) return undefined;
  return (value) => decoder.mapFromDriverValue(value);
}

function sqlOf(field: unknown): SQL {
  if (is(field, SQL)) return field;
  if (is(field, Subquery)) return field._.sql;
  return (field as SQL.Aliased).sql;
}

const AS_IT_IS = new Set<Decode>([
  Column.prototype.mapFromDriverValue,
  (sql`` as unknown as WithDecoder).decoder.mapFromDriverValue,
]);

function paramsReader(params: unknown[]): (values?: Values) => unknown[] {
  const readers = params.map(paramReader);
  return (values = {}) => readers.map((read) => read(values));
}

function paramReader(param: unknown): (values: Values) => unknown {
  const [held, encoder] = is(param, Param) ? [param.value, param.encoder] : [param, undefined];
  if (!is(held, Placeholder)) return () => param;
  const { name } = held;
  return (values) => {
    if (!(name in values)) throw new Error(`No value for placeholder "${name}" was provided`);
    return encoder ? encoder.mapToDriverValue(values[name]) : values[name];
  };
}
