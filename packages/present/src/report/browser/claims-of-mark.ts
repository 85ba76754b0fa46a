/** What a mark of a chart stands for: one row of its data, or a summary of several. */
export type Datum = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** The rows that a chart's datasets hold. */
export function rowsOf(spec: object): Datum[] {
  const { datasets, data } = spec as {
    readonly datasets?: Readonly<Record<string, unknown>>;
    readonly data?: { readonly values?: unknown };
  };
  const lists = [...Object.values(datasets ?? {}), data?.values];
  return lists.flatMap((list) => (Array.isArray(list) ? (list as Datum[]) : []));
}

/** Names of claims in a row: one in `claim`, or several in `claims`. */
function named({ claim, claims }: Datum): string[] {
  if (Array.isArray(claims)) return claims.filter((one) => typeof one === 'string');
  if (typeof claims === 'string') return claims.split(/[;\s]+/);
  return typeof claim === 'string' ? [claim] : [];
}

/**
 * The ids of the claims that a mark stands for.
 *
 * A mark that names its claim stands for that one. Any other stands for every row that agrees with it in all the fields
 * that both have: a cell "the agency, killed" for the agency's claims of killed.
 */
export function claimsOfMark(datum: Datum, rows: readonly Datum[]): string[] {
  const own = named(datum);
  if (own.length > 0) return own;
  const fields = Object.keys(datum).filter((field) => isPlain(datum[field]));
  const alike = rows.filter((row) => {
    const shared = fields.filter((field) => field in row);
    return shared.length > 0 && shared.every((field) => row[field] === datum[field]);
  });
  return [...new Set(alike.flatMap(named))];
}
