import { Runtime } from '@temporalio/worker';
import { expect, test, vi } from 'vitest';

test('any number of suites of a process ask for the runtime, and all get the first one', async () => {
  const first = await import('./quiet-runtime.ts');
  first.quietRuntime();
  const runtime = Runtime.instance();
  vi.resetModules();
  const second = await import('./quiet-runtime.ts');
  expect(second, 'another copy of the module').not.toBe(first);
  second.quietRuntime();
  expect(Runtime.instance()).toBe(runtime);
});
