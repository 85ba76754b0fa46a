/** A part of a chart that is a JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** One mark of a chart with everything that reaches it from the levels above. */
export interface Unit {
  /** Where it stands: "layer 3", "panel 2, layer 1". */
  readonly where: string;
  readonly mark: Json;
  readonly encoding: Json;
  readonly filters: readonly unknown[];
  /** Other transforms than filters: they may make columns that the data does not have. */
  readonly transforms: readonly Json[];
  /** The rows that it reads before filtering; null where the chart does not carry them. */
  readonly rows: readonly Json[] | null;
  readonly params: readonly Json[];
}

/** Whether a value is a JSON object, no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list of JSON objects: anything else in it is left out. */
export function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function rowsOf(data: unknown, datasets: Json): readonly Json[] | null {
  if (!isObject(data)) return null;
  const named = typeof data['name'] === 'string' ? datasets[data['name']] : undefined;
  const rows = data['values'] ?? named;
  return Array.isArray(rows) ? rows.filter(isObject) : null;
}

/** What a level hands down to the levels in it. */
type Inherited = Pick<Unit, 'where' | 'encoding' | 'filters' | 'transforms' | 'rows'>;

const CHILDREN = { layer: 'layer', vconcat: 'panel', hconcat: 'panel', concat: 'panel' } as const;

function walk(spec: Json, above: Inherited, datasets: Json): Unit[] {
  const steps = objects(spec['transform']);
  const here: Inherited = {
    where: above.where,
    encoding: { ...above.encoding, ...(isObject(spec['encoding']) ? spec['encoding'] : {}) },
    filters: [...above.filters, ...steps.flatMap((step) => ('filter' in step ? [step['filter']] : []))],
    transforms: [...above.transforms, ...steps.filter((step) => !('filter' in step))],
    rows: spec['data'] === undefined ? above.rows : rowsOf(spec['data'], datasets),
  };
  if ('mark' in spec) {
    const mark = isObject(spec['mark']) ? spec['mark'] : { type: spec['mark'] };
    return [{ ...here, mark, params: objects(spec['params']) }];
  }
  const inner = isObject(spec['spec']) ? walk(spec['spec'], here, datasets) : [];
  const parts = Object.entries(CHILDREN).flatMap(([key, name]) =>
    objects(spec[key]).flatMap((child, index) => {
      const where = [here.where, `${name} ${index + 1}`].filter((part) => part !== '').join(', ');
      return walk(child, { ...here, where }, datasets);
    }),
  );
  return [...inner, ...parts];
}

/** The marks of a chart, at whatever depth of layers, panels and facets they stand. */
export function unitsOf(spec: Json): Unit[] {
  const datasets = isObject(spec['datasets']) ? spec['datasets'] : {};
  return walk(spec, { where: '', encoding: {}, filters: [], transforms: [], rows: null }, datasets);
}
