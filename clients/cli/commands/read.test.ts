import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';
import { EXIT } from '../exit-code.ts';
import { runInfra } from '../main.ts';
import { captureIo } from '../testing/captured-io.ts';

const rack = (name: string): object => ({ nodes: [{ name }] });

let graph: MockGraph;
let home: string;
let reads = 0;
beforeAll(async () => {
  const never = new Promise(() => undefined);
  // The second reading gets no answer.
  graph = await startMockGraph({ racks: () => [rack('r1'), never, rack('r2')][Math.min(reads++, 2)] });
  home = await mkdtemp(join(tmpdir(), 'infra-read-'));
});
afterAll(async () => {
  await graph?.stop();
  await rm(home, { recursive: true, force: true });
});

test('a list that is watched is shown again once it has changed, also over a lost connection, until Ctrl-C', async () => {
  const env = { INFRA_URL: graph.url, INFRA_TOKEN: 'x', HOME: home, INFRA_KEYRING: 'off' };
  // Reads the schema, which may take longer than an answer.
  await runInfra(captureIo({ env, cwd: home }).io, ['types']);
  const captured = captureIo({ env, cwd: home });
  const watching = ['list', 'racks', '--columns', 'name', '--watch', '--timeout', '1s'];
  const ended = runInfra(captured.io, watching);
  await expect.poll(captured.stdout, { timeout: 30_000 }).toBe('NAME\nr1\nNAME\nr2\n');
  expect(captured.stderr()).toBe('The connection is lost; trying again.\n');
  captured.interrupt();
  expect(await ended).toBe(EXIT.INTERRUPTED);
});
