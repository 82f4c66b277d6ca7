import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';
import { EXIT } from '../exit-code.ts';
import { runInfra } from '../main.ts';
import { captureIo } from '../testing/captured-io.ts';

let graph: MockGraph;
let home: string;
beforeAll(async () => {
  graph = await startMockGraph();
  home = await mkdtemp(join(tmpdir(), 'infra-dry-run-'));
});
afterAll(async () => {
  await graph?.stop();
  await rm(home, { recursive: true, force: true });
});

const ID = 'srvrsrv-01m83r9f8seb4aqdfr84f23100';

test.each([
  ['shows the plan', ['server', 'erase', ID], 'serverErase', /^plan /m],
  [
    'starts an operation that compares only',
    ['load-balancer', 'apply', 'web'],
    'loadBalancerApply',
    /^apply load-balancer /,
  ],
  ['shows what would be sent', ['rack', 'delete', 'r1'], null, /"rackDelete": \{/],
])('--dry-run %s: %j', async (_, words, mutation, shown) => {
  const before = graph.asked.length;
  const env = { INFRA_URL: graph.url, INFRA_TOKEN: 'x', HOME: home, INFRA_KEYRING: 'off' };
  const captured = captureIo({ env, cwd: home });
  expect(await runInfra(captured.io, [...words, '--dry-run'])).toBe(EXIT.DONE);
  expect(captured.stdout()).toMatch(shown);
  const changes = graph.asked.slice(before).filter(({ args }) => 'input' in args);
  expect(changes.map(({ field, args }) => [field, (args['input'] as { dryRun?: boolean }).dryRun])).toEqual(
    mutation === null ? [] : [[mutation, true]],
  );
});
