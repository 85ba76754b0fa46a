import { openNotebook } from '../../src/notebook/open-notebook.ts';

const { show } = openNotebook(import.meta.url, { title: 'Breaks off' });

// %% One
show('before');

// %% Two
async function later(): Promise<never> {
  await Promise.resolve();
  throw new RangeError('No such port');
}
show('on the way');
await later();

// %% Three
show('after');
