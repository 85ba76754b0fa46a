/** The style sheet of a notebook's HTML: one column, code quiet, what is shown in front. */
export const NOTEBOOK_STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#fff, #14181d); color: light-dark(#1b1f24, #eef1f4); font: 1rem/1.6 system-ui, "Segoe UI", "DejaVu Sans", Verdana, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem clamp(0.75rem, 3vw, 2rem) 4rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
a { color: light-dark(#0b5f95, #6cbdf0); }
pre { overflow-x: auto; padding: 0.6rem 0.9rem; border-left: 3px solid light-dark(#d8dce1, #363f4a); background: light-dark(#f6f7f9, #1c2229); font-size: 0.8125rem; line-height: 1.5; }
code { color: light-dark(#3d4650, #c5ced7); }
figure { margin: 1rem 0; overflow-x: auto; }
figure img { display: block; max-width: 100%; height: auto; background: #fff; border-radius: 0.4rem; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
th, td { padding: 0.3rem 0.7rem; border-bottom: 1px solid light-dark(#d8dce1, #363f4a); text-align: left; vertical-align: top; }
td[align="right"] { text-align: right; }
.failure { padding: 0.6rem 0.9rem; border-left: 3px solid light-dark(#b3261e, #ff8a80); background: light-dark(#fdecea, #3a1f1d); font-family: monospace; }
:focus-visible { outline: 2px solid light-dark(#0b5f95, #6cbdf0); outline-offset: 2px; }
@media print { pre { white-space: pre-wrap; } section { break-inside: avoid-page; } }
`;
