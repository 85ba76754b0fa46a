import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { claims } from '../corpus/claims.ts';
import { counts } from '../corpus/counts.ts';
import { extendTaxonomy, parseReport, taxonomy } from '../src/index.ts';

const read = (text: string, id = 'corpus') => parseReport({ id, text, published: '2024-11-21' });

/** The claim on the figure with these words, and what it is tied to, by the other figure's words. */
function claimOn(text: string, surface: string) {
  const { figures, claims: found } = read(text);
  const claim = found.find(({ figure }) => figures[figure]?.surface === surface);
  const words = new Map(found.map(({ id, figure }) => [id, figures[figure]?.surface]));
  return { claim, ties: claim?.ties.map(({ kind, claim: other }) => `${kind} ${words.get(other)}`) };
}

describe('the columns of a claim', () => {
  for (const { text, figure, when, saidBy, quoted, ...columns } of claims) {
    test(`${figure} in: ${text}`, () => {
      const { claim } = claimOn(text, figure);
      expect(claim).toMatchObject(columns);
      const said = claim!.attribution;
      const days = claim!.when;
      if (when !== undefined) expect(days === null ? null : `${days.from}/${days.to}`).toBe(when);
      if (saidBy !== undefined) expect(said && [said.source, ...said.via].join(' < ')).toBe(saidBy);
      if (quoted !== undefined) expect(said?.kind).toBe(quoted);
    });
  }
});

describe('ties', () => {
  test('what is included is a subset of what includes it', () => {
    const text = 'The blast killed 92 people, including 13 policemen.';
    expect(claimOn(text, '13').ties).toEqual(['subset 92']);
    expect(claimOn(text, '92').ties).toEqual(['total 13']);
  });

  test('a number of a number is a subset of it', () => {
    expect(claimOn('About 4,000 of the 11,000 soldiers were sent back.', '4,000').ties).toEqual([
      'subset 11,000',
    ]);
  });

  test('some of them are a subset, all of them together are parts', () => {
    const some = 'Some 900 sailors are in Norway, Lund said on Monday, at least 40 of them in Bergen.';
    expect(claimOn(some, '40').ties).toEqual(['subset 900']);
    const all = 'Seven ships sailed. Of these, four were ferries and three were trawlers.';
    expect(claimOn(all, 'four').ties).toEqual(['part Seven']);
    expect(claimOn(all, 'three').ties).toEqual(['part Seven']);
  });

  test('numbers that the report adds up are parts of the sum', () => {
    const text = 'Some 300 dead and 2,700 wounded make 3,000 casualties.';
    expect(claimOn(text, '300').ties).toEqual(['part 3,000']);
    expect(claimOn(text, '2,700').ties).toEqual(['part 3,000']);
  });

  test('a number said of what stands behind "out of" is a subset of it', () => {
    const text = 'The office counts 700 casualties in all, out of some 5,000 soldiers sent.';
    expect(claimOn(text, '700').ties).toEqual(['subset 5,000']);
  });

  test('what another sentence tells in all, or of what is to come, holds what is there already', () => {
    const all =
      'About 800 soldiers are in the valley, Lund said. Lund put the soldiers in Norway at 1,000 in all.';
    expect(claimOn(all, '800').ties).toEqual(['subset 1,000']);
    const come = 'The army expects 5,000 soldiers to come. The army put the number already there at 2,000.';
    expect(claimOn(come, '2,000').ties).toEqual(['subset 5,000']);
    expect(claimOn(come.replace(' already', ''), '2,000').ties).toEqual([]);
  });

  test('a number inside another is a subset of it', () => {
    const text = 'A flood killed 40 people and hurt 12. The 12 are among the 40.';
    const { claims: found } = read(text);
    expect(found.at(-2)?.ties).toContainEqual({ kind: 'subset', claim: found.at(-1)!.id });
  });

  test('a number in a period is no rival of a running total', () => {
    const text = 'Some 40 sailors died in the past week, Lund said. The ministry counted 300 dead.';
    expect(claimOn(text, '300').ties).toEqual([]);
    expect(claimOn(text.replace(' in the past week', ''), '300').ties).toEqual(['alternative 40']);
  });

  test('a name for short is the speaker of the full name', () => {
    const text =
      'Some 300 soldiers came, Norway\'s Joint Staff of Defence said. "About 300," the Joint Staff said.';
    const { claims: found } = read(text);
    expect(found[1]?.ties.map(({ kind }) => kind)).toEqual(['same']);
  });

  test('numbers of two speakers are alternatives to each other, unless they name two places', () => {
    const text = 'Norway lost 40 soldiers, Lund said. The Harbour Office counted 55 dead soldiers.';
    const apart =
      'About 40 troops are in Norway, Lund said. The Harbour Office put the troops in Sweden at 55.';
    expect(claimOn('Some 40 sailors died, Lund said. The ministry counted 55 dead.', '55').ties).toEqual([
      'alternative 40',
    ]);
    expect(claimOn(apart, '55').ties).toEqual([]);
    expect(claimOn(text, '40').claim).toBeDefined();
  });

  test('a later number of the same speaker revises an earlier one where the report says so', () => {
    const text =
      'The office now counts 40 dead sailors. In March 2024 the office had counted 12 dead sailors.';
    expect(claimOn(`${text} The new number replaces it.`, '40').ties).toEqual(['revision 12']);
    expect(claimOn(`${text} It rained.`, '40').ties).toEqual([]);
  });

  test('numbers of other sources are alternatives to each other', () => {
    const text = 'The raid killed 18 people; other reports range from 8 to 15.';
    expect(claimOn(text, '8 to 15').ties).toEqual(['alternative 18']);
    expect(claimOn(text, '8 to 15').claim?.category).toBe('killed');
  });

  test('a corrected number is a revision of the old one', () => {
    expect(claimOn('The ministry put the toll at 14, up from 9.', '14').ties).toEqual(['revision 9']);
  });

  test('a number told first is revised by the one that the same speaker tells', () => {
    const text = 'Some 14 soldiers died, the defence ministry said. The ministry initially said 11 had died.';
    expect(claimOn(text, '14').ties).toEqual(['revision 11']);
    expect(claimOn(text.replace(' initially', ''), '14').ties).not.toEqual(['revision 11']);
  });

  test('some of the dead are a subset of the dead', () => {
    expect(claimOn('Some 14 sailors died. Nine of the dead were recruits.', 'Nine').ties).toEqual([
      'subset 14',
    ]);
  });

  test('people are no part of the places that were named before them', () => {
    const text = 'Police held 46 people across three provinces, including two judges.';
    expect(claimOn(text, 'two').ties).toEqual(['subset 46']);
  });

  test('a share of money is a subset of the money', () => {
    const text = 'It needs help for 900 people. It asked for $45 million, of which 12 percent came.';
    expect(claimOn(text, '12 percent').ties).toEqual(['subset $45 million']);
  });

  test('neither forecasts nor the attackers are rivals of the dead', () => {
    const toll = 'Some 93 people died, the agency said. Officials said the toll could exceed 100.';
    expect(claimOn(toll, '93').ties).toEqual([]);
    const raid = 'Some 14 soldiers died, the governor said. The army said it had killed 19 attackers.';
    expect(claimOn(raid, '14').ties).toEqual([]);
    expect(claimOn(raid.replace('attackers', 'soldiers'), '14').ties).toEqual(['alternative 19']);
  });

  test('a number that is said again is tied to its first mention', () => {
    const { claims: found } = read(
      'A flood killed 61 people. It rained for days. The 61 people were killed in their sleep.',
    );
    expect(found.at(-1)?.ties).toEqual([{ kind: 'same', claim: found[0]?.id }]);
  });

  test('different numbers of the same thing are not tied', () => {
    expect(claimOn('A flood killed 61 people. A fire killed 12 people.', '12').ties).toEqual([]);
  });
});

describe('a claim', () => {
  test('has an id that depends on the report, the span and the kind alone', () => {
    const id = (text: string, report: string) => read(text, report).claims[0]?.id;
    expect(id('Nine people died.', 'a')).toBe(id('Nine ships sank.', 'a'));
    expect(id('Nine people died.', 'a')).not.toBe(id('Nine people died.', 'b'));
    expect(id('Nine people died.', 'a')).not.toBe(id('All nine people died.', 'a'));
  });

  test('is not made for a number of numbers, nor for two who were named', () => {
    expect(read('Both counts start from one number.').claims).toEqual([]);
    expect(read('Lund and Dahl met. The two did not agree.').claims).toEqual([]);
    expect(read('Lund and Dahl met. The two were arrested.').claims).toHaveLength(1);
  });

  test('is made for every figure but ordinals', () => {
    const { figures, claims: found } = read('The third raid killed nine people and cost $5 million.');
    expect(found.map(({ figure }) => figures[figure]?.surface)).toEqual(['nine', '$5 million']);
  });

  test('is filed by a taxonomy that the caller may extend', () => {
    const report = { id: 'x', text: 'The region sent 40 cossacks.', published: null };
    const category = (own?: Record<string, string>) =>
      parseReport(report, own ? { taxonomy: extendTaxonomy(taxonomy, own) } : {}).claims[0]?.category;
    expect(category()).toBeNull();
    expect(category({ cossacks: 'troops' })).toBe('troops');
  });

  test('changes nothing before it when sentences without figures follow', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...counts.flatMap(({ phrases }) => phrases)),
        fc.constantFrom('It rained.', 'Officials met in Geneva.', 'No more is known.'),
        (phrase, tail) => {
          const alone = read(phrase);
          const longer = read(`${phrase}\n\n${tail}`);
          expect(longer.claims.slice(0, alone.claims.length)).toEqual(alone.claims);
          expect(longer.counts.filter(({ end }) => end <= phrase.length)).toEqual(alone.counts);
        },
      ),
    );
  });

  test('never throws, whatever the text', () => {
    const word = fc.constantFrom(
      'killed',
      'and',
      '12',
      'people',
      ',',
      'were',
      'of',
      '(',
      ')',
      '—',
      '"',
      'including',
      'the',
      'toll',
      'to',
      'T-62',
      'who',
      '.',
      '\n\n',
      'among',
      'them',
      'one',
      'no',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const { counts: found, claims: made, weapons } = read(words.join(' '));
        const text = words.join(' ');
        for (const { start, end } of [...found, ...weapons])
          expect(start < end && end <= text.length).toBe(true);
        for (const claim of made)
          for (const { claim: other } of claim.ties) expect(made.some(({ id }) => id === other)).toBe(true);
      }),
    );
  });
});
