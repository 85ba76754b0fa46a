import { defineConfig } from 'vitest/config';
import { musterInZones } from '../../tests/setup/vitest.ts';

export default defineConfig(musterInZones());
