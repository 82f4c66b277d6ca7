import { DefaultLogger } from '@temporalio/worker';
import {
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleWorkflows } from './workflow-bundle.ts';

let root: string;
let made: number;

beforeEach(() => {
  made = 0;
  root = mkdtempSync(join(tmpdir(), 'infratographer-bundle-'));
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'));
  write('index.ts', `export { greet } from './greet.ts';`);
  write('greet.ts', `export async function greet(): Promise<string> { return 'first words'; }`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** As if written a while ago: what changes while it is bundled is not kept. */
function write(name: string, text: string): void {
  const file = join(root, name);
  writeFileSync(file, text);
  utimesSync(file, new Date(), new Date(Date.now() - 60_000));
}

async function bundle(folder = join(root, 'kept')): Promise<string> {
  const logger = new DefaultLogger('INFO', ({ message }) => {
    if (message === 'Workflow bundle created') made += 1;
  });
  const answer = await bundleWorkflows({ workflowsPath: join(root, 'index.ts'), folder, logger });
  if (!('code' in answer)) throw new Error('no code');
  return answer.code;
}

test('a bundle is made once, and again when something that it imports has changed', async () => {
  const first = await bundle();
  expect(first).toContain('first words');
  expect(await bundle()).toBe(first);
  expect(made).toBe(1);
  write('greet.ts', `export async function greet(): Promise<string> { return 'other words'; }`);
  expect(await bundle()).toContain('other words');
  expect(made).toBe(2);
});

test('half a bundle is none', async () => {
  const first = await bundle();
  const kept = readdirSync(join(root, 'kept')).find((name) => name.endsWith('.js'));
  truncateSync(join(root, 'kept', kept ?? ''), 1_000);
  expect(await bundle()).toBe(first);
  expect(made).toBe(2);
});

test('what changes while it is bundled is not kept', async () => {
  utimesSync(join(root, 'greet.ts'), new Date(), new Date(Date.now() + 60_000));
  await bundle();
  await bundle();
  expect(made).toBe(2);
});

test('a folder that cannot be written keeps none, and a worker starts all the same', async () => {
  writeFileSync(join(root, 'file'), '');
  expect(await bundle(join(root, 'file', 'kept'))).toContain('first words');
});
