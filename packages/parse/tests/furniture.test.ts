import { describe, expect, test } from 'vitest';
import { articleLines, furnitureLines } from '../corpus/furniture.ts';
import { parseReport } from '../src/index.ts';

const BEFORE = 'Nine boats left on 4 May 2024.\n\n';
const read = (line: string) =>
  parseReport({ id: 'furniture', text: `${BEFORE}${line}\n\nTwo came back.`, published: '2024-05-06' });

describe('a line of page furniture', () => {
  test.for(furnitureLines)('holds no figure and no date: %s', (line) => {
    const { figures, dates } = read(line);
    expect(figures.map(({ surface }) => surface)).toEqual(['Nine', 'Two']);
    expect(dates.map(({ surface }) => surface)).toEqual(['4 May 2024']);
  });

  test.for(articleLines)('is not any line that opens like one: %s', ([line, surface]) => {
    expect(read(line).figures.map((figure) => figure.surface)).toEqual(['Nine', surface, 'Two']);
  });
});
