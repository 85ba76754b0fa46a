import { describe, expect, it } from 'vitest';
import {
  problemLine,
  readNounCategories,
  readSeriesChoices,
  readSourceRegister,
  tablesOf,
  unknownClaims,
} from '../src/index.ts';
import { HARBOUR } from './harbour.ts';

describe('A source register', () => {
  const registered = (lines: string) =>
    readSourceRegister('sources.csv', `speaker,grade,aliases,note\n${lines}`);

  it('grades speakers, and puts their names together', () => {
    const { register, problems } = registered(
      'Mayor Hall,B2,the mayor; His Worship,\nSailors,F,,\nNobody,,,\n',
    );
    expect(problems).toEqual([]);
    expect(register.nameOf('The Mayor')).toBe('Mayor Hall');
    expect(register.gradeOf('his worship')).toBe('B2');
    const { sources, summary } = tablesOf(HARBOUR, { register });
    expect(sources.rows.map(({ speaker, grade }) => [speaker, grade])).toEqual([
      ['Mayor Hall', 'B2'],
      ['Sailors', 'F'],
      ['The harbour master', null],
    ]);
    expect(new Set(summary.rows.map(({ speaker }) => speaker))).toContain('Mayor Hall');
  });

  it.each<[string, string, string]>([
    [
      'a grade out of range',
      'A,G2,,\n',
      'sources.csv:2: Cannot use the grade "G2": use a letter from A to F, and a digit from 1 to 6 if you like, as in B or B2',
    ],
    ['a digit out of range', 'A,B7,,\n', 'sources.csv:2: Cannot use the grade "B7": use a letter'],
    [
      'no name',
      ',B2,,\n',
      'sources.csv:2: Cannot register a source without a name: fill in the column "speaker"',
    ],
    ['a name twice', 'A,B,,\nB,,the a,\n', 'sources.csv:3: Cannot register "the a" twice: it is in line 2'],
  ])('with %s is one line', (_, lines, line) => {
    expect(registered(lines).problems.map(problemLine)).toEqual([expect.stringContaining(line)]);
  });
});

describe('A file of choices about series', () => {
  it('says which claims belong together or alone, and which names are one', () => {
    const yaml = `
- claim: c2
  series: the fire
- { claim: c6, series: the fire }
- { claim: c7, series: alone }
- place: Old Quay
  aliases: [the quay, Quay One]
- { side: North Korean, aliases: DPRK }
`;
    const { series, problems } = readSeriesChoices('series.yaml', yaml);
    expect(problems).toEqual([]);
    expect(series.choices).toEqual({ together: [{ name: 'the fire', claims: ['c2', 'c6'] }], alone: ['c7'] });
    expect(series.places).toEqual({ 'Old Quay': ['the quay', 'Quay One'] });
    expect(series.sides).toEqual({ 'North Korean': ['DPRK'] });
    const { series: found, seriesClaims } = tablesOf(HARBOUR, { series: series.choices });
    const fire = found.rows.find(({ about }) => about === 'the fire')!;
    const members = seriesClaims.rows.filter((row) => row.series === fire.series).map(({ claim }) => claim);
    expect(members).toEqual(expect.arrayContaining(['c2', 'c6']));
    expect(seriesClaims.rows.map(({ claim }) => claim)).not.toContain('c7');
  });

  it.each<[string, string, string]>([
    [
      'two subjects',
      'c1,x,Kursk,,\n',
      'series.csv:2: Cannot use an entry with claim and place: fill in one of claim, place, side',
    ],
    [
      'no subject',
      ',x,,,\n',
      'series.csv:2: Cannot use an entry with no subject: fill in one of claim, place, side',
    ],
    ['no series', 'c1,,,,\n', 'series.csv:2: Cannot use the claim "c1": fill in the column "series"'],
    ['no aliases', ',,Kursk,,\n', 'series.csv:2: Cannot use the place "Kursk": fill in the column "aliases"'],
    [
      'a claim twice',
      'c1,x,,,\nc1,y,,,\n',
      'series.csv:3: Cannot place the claim "c1" twice: it is in line 2',
    ],
  ])('with %s is one line', (_, lines, line) => {
    const { problems } = readSeriesChoices('series.csv', `claim,series,place,side,aliases\n${lines}`);
    expect(problems.map(problemLine)).toEqual([line]);
  });

  it('names claims that somebody makes', () => {
    const { series } = readSeriesChoices('s.csv', 'claim,series\nc1,a\nzz,a\n');
    expect(unknownClaims(series.claims, [{ claim: 'c1' }]).map(problemLine)).toEqual([
      's.csv:3: Cannot find the claim "zz": no report of this run makes it, use an id of claims.csv',
    ]);
  });
});

describe('A file of nouns', () => {
  const filed = (lines: string) => readNounCategories('nouns.csv', `noun,category\n${lines}`);

  it('files nouns under categories, upper case aside', () => {
    expect(filed('Cossack,troops\ncossacks,troops\n')).toEqual({
      categories: { cossack: 'troops', cossacks: 'troops' },
      problems: [],
    });
  });

  it.each<[string, string, string]>([
    ['no noun', ',troops\n', 'nouns.csv:2: Cannot file a noun that is not named'],
    ['two words', 'air crews,troops\n', 'nouns.csv:2: Cannot file the noun "air crews": use one word'],
    ['no category', 'cossacks,\n', 'nouns.csv:2: Cannot file "cossacks" without a category'],
    ['capitals', 'cossacks,Troops\n', 'nouns.csv:2: Cannot use the category "Troops"'],
    ['a noun twice', 'cossack,troops\nCossack,people\n', 'nouns.csv:3: Cannot file "cossack" twice'],
  ])('with %s is one line', (_, lines, line) => {
    expect(filed(lines).problems.map(problemLine)).toEqual([expect.stringContaining(line)]);
  });
});
