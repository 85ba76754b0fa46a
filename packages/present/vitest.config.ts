import { defineConfig } from 'vitest/config';
import { muster } from '../../tests/setup/vitest.ts';

export default defineConfig(muster());
