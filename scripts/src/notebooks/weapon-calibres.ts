// %% [markdown]
// # Which weapons were named, with which calibre
//
// A calibre shared by a list ("122mm and 152mm shells") is a claim for each of its members.
import { calibres } from '@muster/chart';
import { openNotebook } from '@muster/present';
import { readCorpus } from './corpus.ts';

const { show, save } = openNotebook(import.meta.url, { title: 'Weapon calibres' });
const { claims, weapons } = await readCorpus();

// %% Calibres in their words
const stated = claims.filter(({ kind }) => kind === 'calibre');
show(
  stated.map(({ published, surface, value, weapon, speaker, quote }) => ({
    published,
    surface,
    value,
    weapon,
    speaker,
    quote,
  })),
);

// %% On one axis in millimetres
const chart = calibres(claims);
if (chart !== null) {
  show(chart);
  save('calibres', chart);
}

// %% Every weapon, platform and vehicle that the reports name
show(
  weapons.map(({ published, surface, label, millimetres }) => ({ published, surface, label, millimetres })),
);
