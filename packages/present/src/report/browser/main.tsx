import { render } from 'preact';
import { drawCharts } from './draw-charts.ts';
import { Explorer } from './explorer.tsx';
import { readPageData } from './read-page-data.ts';
import { ThemeSwitch } from './theme-switch.tsx';

const explorer = document.getElementById('explorer')!;

function say(words: string): void {
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = words;
  explorer.replaceChildren(note);
}

async function start(): Promise<void> {
  say('Opening the claims…');
  render(<ThemeSwitch />, document.getElementById('theme')!);
  const data = await readPageData(document.querySelector<HTMLScriptElement>('script#data')!);
  explorer.replaceChildren();
  render(<Explorer {...data} />, explorer);
  drawCharts(data);
}

start().catch((error: unknown) => {
  say(`The claims cannot be opened in this browser (${String(error)}). They stand in claims.csv.`);
});
