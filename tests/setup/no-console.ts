/* eslint-disable no-console, @typescript-eslint/unbound-method -- this file is about the console */
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A call of the console in a test fails it: what the product prints goes through its own streams. */
const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of METHODS) {
    const calls = vi.isMockFunction(console[method]) ? vi.mocked(console[method]).mock.calls : [];
    expect(calls, `console.${method} was called`).toEqual([]);
  }
  vi.restoreAllMocks();
});
