import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { runsWorkflowCode } from './workflow-calls.ts';

const scope = {};
const waiting = (conditions: number): object => ({
  __TEMPORAL_BAG_HOLDER__: scope,
  __TEMPORAL_ACTIVATOR__: {
    blockedConditions: new Map(Array.from({ length: conditions }, (_, n) => [n, n])),
  },
});

test.each<[string, object, boolean]>([
  ['an activation', { ...waiting(0), __temporal_args: [scope, 'activate', []] }, true],
  ['its conclusion', { ...waiting(1), __temporal_args: [scope, 'concludeActivation', []] }, false],
  ['a look at no conditions', { ...waiting(0), __temporal_args: [scope, 'tryUnblockConditions', []] }, false],
  ['a look at one', { ...waiting(1), __temporal_args: [scope, 'tryUnblockConditions', []] }, true],
  [
    'a look at those of another workflow',
    { ...waiting(0), __temporal_args: [{}, 'tryUnblockConditions', []] },
    true,
  ],
  ['what is not known', {}, true],
])('%s', (_, sandbox, runs) => {
  expect(runsWorkflowCode(sandbox)).toBe(runs);
});

test('the SDK shows its calls as they are read here; if not, calls are as slow as without', () => {
  const worker = createRequire(import.meta.url).resolve('@temporalio/worker');
  const sdk = (file: string): string => readFileSync(new URL(file, `file://${worker}`), 'utf8');
  expect(sdk('./workflow/reusable-vm.js')).toContain('context.__temporal_args = [holder, fn, args]');
  expect(sdk('./workflow/reusable-vm.js')).toContain('globalThis.__TEMPORAL_BAG_HOLDER__ = holder');
  expect(sdk('./workflow/vm-shared.js')).toContain('this.workflowModule.tryUnblockConditions()');
  expect(sdk('./workflow/vm-shared.js')).toContain('this.workflowModule.concludeActivation()');
});

/** Runs in a thread whose process preloads the module: tries the hook, and an endless call of each kind. */
const THREAD = `
  const { isMainThread, Worker } = require('node:worker_threads');
  const v8 = require('node:v8');
  const vm = require('node:vm');
  if (isMainThread) new Worker(__filename);
  else {
    const attempt = (work) => { try { return work(); } catch (error) { return error.code ?? error.message; } };
    const call = (name) => {
      const context = vm.createContext({ __temporal_args: [{}, name, []] });
      return attempt(() => new vm.Script('for (const end = Date.now() + 300; Date.now() < end;); "ended"')
        .runInContext(context, { timeout: 50 }));
    };
    console.log(JSON.stringify([attempt(() => v8.promiseHooks.createHook({})), call('activate'), call('concludeActivation')]));
  }
`;

test('in threads there is no hook for call stacks, and code of workflows is still stopped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-threads-'));
  await writeFile(`${folder}/thread.cjs`, THREAD);
  const preload = fileURLToPath(new URL('./workflow-threads.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    preload,
    `${folder}/thread.cjs`,
  ]);
  await rm(folder, { recursive: true });
  expect(JSON.parse(stdout)).toEqual([
    'call stacks of workflows are not recorded',
    'ERR_SCRIPT_EXECUTION_TIMEOUT',
    'ended',
  ]);
});
