import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The font that comes along, so that a picture is the same on every machine: DejaVu Sans, with its bold. */
export const DEJAVU = {
  family: 'DejaVu Sans',
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
} as const;
