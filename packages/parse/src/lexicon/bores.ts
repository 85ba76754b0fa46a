/** Calibres in millimetres that guns, mortars and rockets are made in: common knowledge of the trade, kept by hand. */
export const bores: ReadonlySet<number> = new Set([
  4.6, 5.45, 5.56, 5.7, 5.8, 6.5, 6.8, 7.5, 7.62, 7.65, 7.92, 9, 12.7, 14.5, 20, 23, 25, 27, 30, 35, 37, 40,
  45, 50, 51, 57, 60, 64, 66, 68, 70, 73, 75, 76, 76.2, 80, 81, 82, 83, 84, 85, 88, 89, 90, 94, 98, 100, 105,
  106, 107, 110, 114, 115, 120, 122, 125, 127, 128, 130, 132, 135, 140, 150, 152, 155, 160, 170, 175, 180,
  200, 203, 210, 220, 227, 230, 240, 250, 254, 262, 280, 300, 302, 305, 310, 315, 320, 333, 356, 370, 380,
  400, 406, 500, 540, 600,
]);

/** Bores of small arms, which news writes without their unit as well: "7.62 rounds", "5.56 NATO". */
export const bareBores: ReadonlySet<string> = new Set(['5.45', '5.56', '6.8', '7.62', '12.7', '14.5']);

/** Hundredths of an inch that small arms are called by: "50-calibre machine gun"; "39-calibre" is a barrel's length. */
export const calibreNumbers: ReadonlySet<string> = new Set(
  '22 25 30 32 38 40 44 45 50 0.22 0.30 0.38 0.45 0.50'.split(' '),
);

/** Bore in millimetres by gauge: "12-gauge shotgun" (C.I.P. nominal diameters). */
export const gauges: ReadonlyMap<string, number> = new Map([
  ['10', 19.7],
  ['12', 18.5],
  ['16', 16.8],
  ['20', 15.6],
  ['28', 14],
]);

/** Names that follow the bore of a cartridge: "7.62 NATO", ".338 Lapua Magnum", "9mm Parabellum". */
export const cartridgeNames: ReadonlyMap<string, true> = new Map(
  'nato parabellum luger makarov tokarev winchester lapua magnum bmg acp browning remington mauser creedmoor'
    .split(' ')
    .map((name) => [name, true]),
);
