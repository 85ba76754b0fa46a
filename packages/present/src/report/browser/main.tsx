import { render } from 'preact';
import { unpackClaims } from '../claim-rows.ts';
import type { PageData } from '../page-data.ts';
import { drawCharts } from './draw-charts.ts';
import { Explorer } from './explorer.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const data = JSON.parse(document.getElementById('data')!.textContent) as PageData;
const explorer = document.getElementById('explorer')!;
const theme = document.getElementById('theme')!;

explorer.replaceChildren();
render(<Explorer claims={unpackClaims(data)} reports={data.reports} />, explorer);
render(<ThemeSwitch />, theme);
drawCharts(data);
