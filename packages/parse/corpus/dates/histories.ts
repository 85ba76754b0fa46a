import { day, type DateCase } from './date-case.ts';

const told = (value: Pick<DateCase, 'value' | 'days'>, phrases: readonly string[]): DateCase => ({
  ...value,
  published: null,
  phrases,
});

const reference = (value: string | null, phrases: readonly string[]): DateCase => ({
  value,
  days: null,
  published: null,
  phrases,
});

/** Where history is told: a year named in passing is not the one that the telling goes on with. */
export const histories: readonly DateCase[] = [
  told(day('1792-09-09'), [
    'In July 1792 the army, the first raised since 1788, set out. It came to the river on [9 September].',
    'In July 1792 the army (planned in 1788) set out. It came to the river on [9 September].',
    'In July 1792 the army set out, as in 1788. It came to the river on [9 September].',
    'In July 1792 men who had come in 1788 set out. They came to the river on [9 September].',
    'In July 1792 the heirs of the August 1788 revolt set out. They came to the river on [9 September].',
    'In July 1792 a war broke out that lasted until the peace of 1796. They met on [9 September].',
    'In July 1792 more set out than in the previous year. They came to the river on [9 September].',
  ]),
  told(day('1796-09-09'), [
    'In July 1792 a war broke out. By 1796, the men had fled. They came back on [9 September].',
  ]),
  told({ value: '1944-10', days: ['1944-10-01', '1944-10-31'] }, [
    'The town fell in March 1945. In the south they had fought from [October] to February.',
  ]),
  told({ value: '1789', days: ['1789-01-01', '1789-12-31'] }, ["In 1791 they founded the club of ['89]."]),
  told({ value: '1918-SP', days: ['1918-03-01', '1918-05-31'] }, ['The [Spring] Offensive of 1918 failed.']),
  told({ value: '1918-SU', days: ['1918-06-01', '1918-08-31'] }, ['Their [1918 summer] offensives failed.']),
  told({ value: '1918-H2', days: ['1918-07-01', '1918-12-31'] }, ['They fell in [the latter half of 1918].']),
  reference('P1Y', ['They fell in [the first year of the war].']),
  reference('PXY', ['They fell in [the early years of the siege].']),
  reference(null, [
    'They dug in for [the duration of the war].',
    'They fell on [the first day of the battle].',
    'They fell on [the day after] the attack.',
    'They held it for [a short time].',
    'They held it for [some time].',
  ]),
  reference('XXXX-XX-XXTDT', ['They moved in [daytime].']),
  reference('PRESENT_REF', ['It stands to [this day].']),
];
