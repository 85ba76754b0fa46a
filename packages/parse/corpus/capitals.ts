import type { FigureCase } from './figure-case.ts';

const wire = (figure: FigureCase['figure'], phrases: readonly string[]): FigureCase => ({ figure, phrases });

/** Sentences all in capitals, as old wires and headlines have them: a capital behind a number makes no name of it. */
export const capitals: readonly FigureCase[] = [
  wire({ value: 12, counted: null }, [
    'THE ARMY REPORTED THAT [12] WERE KILLED NEAR THE BRIDGE.',
    'THE REBELS KILLED [12] IN THE NORTH.',
    'THE ARMY SAID THAT [12] OF THEM DIED.',
  ]),
  wire({ value: 12, counted: 'HOUSES' }, [
    'SOME 40 HOUSES WERE DAMAGED, [12] OF THEM BADLY.',
    'GUNMEN BURNED [12] HOUSES ON THE ROAD.',
  ]),
  wire({ value: 12, counted: 'ELECTRICITY TOWERS' }, [
    'REBELS BLEW UP [12] ELECTRICITY TOWERS NEAR THE BORDER.',
  ]),
  wire({ value: 12, counted: 'M-16 RIFLES' }, ['POLICE OFFICERS SEIZED [12] M-16 RIFLES.']),
  wire({ value: 12, counted: 'CIVILIANS', bound: 'atLeast' }, [
    'THE BLAST KILLED AT LEAST [12] CIVILIANS YESTERDAY.',
  ]),
  wire({ value: 12, unit: 'kilogram' }, [
    'POLICE FOUND [12 KG] OF EXPLOSIVES.',
    'A [12-KG] BOMB WENT OFF THERE.',
  ]),
  wire({ value: 12, unit: 'kilometre' }, ['THE TOWN LIES [12 KM] EAST OF THE CAPITAL.']),
  wire({ low: 40, high: 50, bound: 'range' }, ['POLICE SAID BETWEEN [40 AND 50] MEN TOOK PART.']),
];
