import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { Sequence } from './test/run/sequence.ts';

// Projects are not isolated: loading the packages again for each of hundreds of files takes longer than most of them,
// and no suite leaves anything behind in its modules.

/** Suites start real servers, which is slow on a busy machine; a test that hangs ends all the same. */
const patient = { testTimeout: 60_000, hookTimeout: 180_000 };

/** Suites of whole stacks ask the graph, whose processes need the processors more. */
const unhurried = { poll: { interval: 250 } };

/** One more than there are processors, as suites wait for timers too; with more, the servers that they start wait for each other. */
const maxWorkers = Math.min(4, availableParallelism() + 1);

/** One copy of graphql for all: vitest would load another one for our sources than for the packages, and `instanceof` fails. */
const resolve = {
  alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
};

/** Elsewhere than on a desk a test that fails is tried once more, and reported as such: shared machines stall. */
const retry = process.env['CI'] === undefined ? 0 : 1;

/** Scenarios of virtual machines that boot. */
const REAL_MACHINES = ['test/e2e/netboot/**/*.test.ts', 'test/e2e/proxy-dhcp/**/*.test.ts'];

/** Suites that replay or run workflows; the dispatcher beside them is a process like others. */
const WORKFLOWS = ['workflows/*.test.ts', 'workflows/!(dispatcher)/**/*.test.ts'];

const NOT_OURS = ['node_modules/**', '.local/**', '.cache/**'];

// oxlint-disable-next-line import/no-default-export -- vitest reads the default export
export default defineConfig({
  test: {
    sequence: { sequencer: Sequence },
    projects: [
      {
        resolve,
        test: {
          retry,
          name: 'machines',
          expect: unhurried,
          globalSetup: 'test/run/shared-installer.ts',
          isolate: false,
          include: REAL_MACHINES,
          // Before all others and not beside them: emulated machines need the processors.
          sequence: { groupOrder: 0 },
          maxWorkers: 3,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        test: {
          retry,
          name: 'units',
          // After the suites of whole stacks. Most of these wait for a timer rather than for a processor.
          sequence: { groupOrder: 2 },
          globalSetup: 'test/servers/shared-postgres.ts',
          setupFiles: 'test/servers/provide.ts',
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...NOT_OURS, ...WORKFLOWS, 'test/e2e/**', 'test/sagas/**'],
          maxWorkers: maxWorkers + 1,
          ...patient,
        },
      },
      {
        resolve,
        test: {
          retry,
          name: 'workflows',
          sequence: { groupOrder: 1 },
          isolate: false,
          include: WORKFLOWS,
          maxWorkers,
          ...patient,
        },
      },
      {
        resolve,
        test: {
          retry,
          name: 'sagas',
          expect: unhurried,
          sequence: { groupOrder: 1 },
          isolate: false,
          include: ['test/sagas/**/*.test.ts'],
          maxWorkers,
          testTimeout: 300_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        test: {
          retry,
          name: 'e2e',
          expect: unhurried,
          sequence: { groupOrder: 1 },
          isolate: false,
          include: ['test/e2e/**/*.test.ts'],
          exclude: [...NOT_OURS, ...REAL_MACHINES],
          maxWorkers,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
