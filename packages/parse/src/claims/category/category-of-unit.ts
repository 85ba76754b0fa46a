import type { Figure } from '@muster/model';

const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    distance: 'metre kilometre centimetre millimetre mile foot yard inch nautical mile',
    area: 'hectare acre square_metre square_kilometre square_mile square_foot',
    weight: 'tonne ton kilogram gram milligram pound ounce kiloton megaton metric_ton',
    volume: 'litre barrel gallon cubic_metre',
    duration: 'second minute hour day week month year decade century',
    temperature: 'degree degree_Celsius degree_Fahrenheit',
  }).flatMap(([category, units]) => units.split(' ').map((unit) => [unit.replaceAll('_', ' '), category])),
);

/** The category of a figure that its kind or unit alone decides: money, a distance, a weight, an age. */
export function categoryOfUnit(figure: Figure): string | null {
  switch (figure.kind) {
    case 'money':
      return 'money';
    case 'measure':
      if (figure.unit === 'year' && /old/i.test(figure.surface)) return 'age';
      return DIMENSIONS.get(figure.unit ?? '') ?? null;
    case 'count':
    case 'calibre':
    case 'percent':
    case 'ratio':
    case 'rate':
    case 'ordinal':
      return null;
  }
}
