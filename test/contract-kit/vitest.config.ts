import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { contractTarget } from './target.ts';

/** A test asks many times, one after another and at once. */
const REQUESTS_OF_A_TEST = 4;
const requestMs = (contractTarget()?.requestSeconds ?? 30) * 1_000;

// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  resolve: {
    // One copy of graphql for all, as in the project's own runs.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    isolate: false,
    // One after another: they share the implementation, and count what they find there.
    fileParallelism: false,
    testTimeout: Math.max(60_000, REQUESTS_OF_A_TEST * requestMs),
    hookTimeout: Math.max(120_000, REQUESTS_OF_A_TEST * requestMs),
  },
});
