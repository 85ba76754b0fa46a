import type { ClaimRow } from '@muster/model';
import { joinedKey } from '../group-by.ts';

/** The number alone, whatever bounds it: "600" and "about 600" are one, "10 to 12" is another than "10". */
export function numberOf({ value, low, high }: Pick<ClaimRow, 'value' | 'low' | 'high'>): string {
  return value === null ? joinedKey([low, high]) : joinedKey([value]);
}
