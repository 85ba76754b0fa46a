import { defineConfig } from 'vitest/config';
import { muster } from './setup/vitest.ts';

export default defineConfig(muster());
