import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type Answers, type MockGraph } from '#test/harness/mock-graph.ts';
import { EXIT } from './exit-code.ts';
import { runInfra } from './main.ts';
import { captureIo } from './testing/captured-io.ts';

const WAITING = 'oprnopr-01m83r9f8seb4aqdfr84f23100';
const FAILED = 'oprnopr-01m83r9f8seb4aqdfr84f23101';
const GONE = 'srvrsrv-01m83r9f8seb4aqdfr84f23102';
const BUSY = 'srvrsrv-01m83r9f8seb4aqdfr84f23103';
const SILENT = 'srvrsrv-01m83r9f8seb4aqdfr84f23106';
const ALTERED = 'tnntten-01m83r9f8seb4aqdfr84f23104';
const RIGHT = 'tnntten-01m83r9f8seb4aqdfr84f23105';

const operation = (id: unknown): object => ({
  id,
  title: 'Provision web-1',
  state: id === FAILED ? 'FAILED' : 'RUNNING',
  waitingFor: null,
  approval: null,
  steps: [],
  failure: id === FAILED ? { step: 'install', code: 'TIMEOUT', message: 'It did not phone home.' } : null,
});

const FAULTY = {
  changes: [],
  errors: [
    { code: 'INVALID_INPUT', message: 'racks: must be a list', line: 2, column: 3, path: [], holder: null },
  ],
};

let reads = 0;
const answers: Answers = {
  operation: ({ args }) => operation(args['id']),
  operationUpdated: async function* updates({ args }) {
    yield operation(args['id']);
    await new Promise(() => undefined);
  },
  server({ args }) {
    if (args['id'] === GONE) return (reads += 1) > 1 ? null : { id: GONE, state: 'AVAILABLE' };
    if (args['id'] === SILENT)
      return { console: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } };
    return args['id'] === BUSY ? { id: BUSY, state: 'INSPECTING' } : null;
  },
  auditVerify: ({ args }) => ({
    checked: 7,
    lastSequence: 7,
    lastHash: 'abc',
    complete: args['tenantId'] === RIGHT,
    fault: args['tenantId'] === RIGHT ? null : { sequence: 8, kind: 'ALTERED', recordId: 'audtrec-1' },
  }),
  rackCreate: () => ({
    rack: null,
    errors: [
      { code: 'CONFLICT', message: 'There is a rack r1.', path: ['name'], retryable: false, holder: null },
    ],
  }),
  async siteImport({ args }) {
    const { mode } = args['input'] as { readonly mode: string };
    if (mode === 'APPLY') await new Promise(() => undefined);
    return FAULTY;
  },
  networkDevices: async () => await new Promise(() => undefined),
};

let graph: MockGraph;
let home: string;
beforeAll(async () => {
  graph = await startMockGraph(answers);
  home = await mkdtemp(join(tmpdir(), 'infra-codes-'));
  await writeFile(join(home, 'servers.csv'), 'name\nnode1\n');
  await writeFile(join(home, 'site.yaml'), 'site: { name: a }\nracks: 3\n');
});
afterAll(async () => {
  await graph?.stop();
  await rm(home, { recursive: true, force: true });
});

async function infra(
  args: readonly string[],
  { url = graph.url, interruptMs }: { readonly url?: string; readonly interruptMs?: number } = {},
): Promise<{ code: number; text: string }> {
  const env = { INFRA_URL: url, INFRA_TOKEN: 'x', HOME: home, INFRA_KEYRING: 'off' };
  const captured = captureIo({ env, cwd: home });
  if (interruptMs !== undefined) setTimeout(captured.interrupt, interruptMs);
  const code = await runInfra(captured.io, args);
  await new Promise(setImmediate);
  return { code, text: captured.stdout() + captured.stderr() };
}

test.each([
  [0, ['list', 'servers'], 'NAME'],
  [0, ['wait', 'server', BUSY, 'state=AVAILABLE,INSPECTING'], ''],
  [0, ['audit', 'verify', RIGHT], '7 records are right. The hash of the last is abc'],
  [1, ['operation', 'watch', FAILED], 'It did not phone home. [TIMEOUT]'],
  [1, ['wait', 'operation', FAILED, 'state=SUCCEEDED'], 'has ended as FAILED'],
  [1, ['wait', 'server', GONE, 'state=RETIRED'], 'is no longer there'],
  [1, ['audit', 'verify', ALTERED], 'Record 8 was altered (audtrec-1); the 7 records before are right.'],
  [2, ['wait', 'server', BUSY], 'Wait for which value?'],
  [2, ['wait', 'server', BUSY, 'state=X', '--for', 'soon'], '--for takes a duration'],
  [2, ['export'], 'Which site?'],
  [2, ['plan', 'nowhere.yaml'], 'nowhere.yaml cannot be read'],
  [2, ['plan', 'servers.csv'], 'What are the rows of servers.csv? --csv takes one of servers, ports'],
  [2, ['plan', 'servers.csv', '--csv', 'racks'], "not 'racks'"],
  [2, ['plan', 'servers.csv', '--csv', 'servers'], 'Of which site is the table? --site'],
  [2, ['export', 'ams1', '--csv', 'racks'], "not 'racks'"],
  [2, ['logs'], 'Of which server?'],
  [2, ['trace', 'leaf-1'], 'Which port of leaf-1?'],
  [3, ['get', 'server', 'srvrsrv-01m83r9f8seb4aqdfr84f23199'], 'There is no server'],
  [3, ['create', 'rack', '--name', 'r1', '--site', RIGHT], 'There is a rack r1. [CONFLICT]'],
  [3, ['plan', 'site.yaml'], 'site.yaml:2:3: racks: must be a list [INVALID_INPUT]'],
  [3, ['logs', 'srvrsrv-01m83r9f8seb4aqdfr84f23199'], 'There is no server'],
  [0, ['logs', SILENT], 'No output is kept.'],
  [4, ['wait', 'server', BUSY, 'state=AVAILABLE', '--for', '0s'], 'has state INSPECTING still'],
  [4, ['operation', 'watch', WAITING, '--for', '1s'], WAITING],
  [5, ['list', 'network-devices', '--timeout', '1s'], 'did not answer in time'],
  [5, ['apply', 'site.yaml', '--timeout', '1s'], 'The import continues. Repeat the command'],
])('exits with %i: infra %j', async (code, args, text) => {
  const answer = await infra(args);
  expect(answer.text).toContain(text);
  expect(answer.code, answer.text).toBe(code);
});

test('exits with 5 where the graph cannot be reached', async () => {
  const { code, text } = await infra(['api', '{ me { subject } }', '--timeout', '5s'], {
    url: 'http://127.0.0.1:1/graphql',
  });
  expect(text).toContain('cannot be reached');
  expect(code).toBe(5);
});

test.each([
  [['wait', 'server', BUSY, 'state=AVAILABLE'], ''],
  [['operation', 'watch', WAITING], `Cancel it: infra operation cancel ${WAITING}`],
  [['apply', 'site.yaml'], 'The import continues, and cannot be cancelled. Repeat the command'],
  [['list', 'network-devices'], ''],
])('exits with 130 after Ctrl-C, and cancels nothing: infra %j', async (args, says) => {
  const { code, text } = await infra(args, { interruptMs: 1_500 });
  expect(code).toBe(130);
  expect(text).toContain(says);
  expect(graph.asked.map(({ field }) => field)).not.toContain('operationCancel');
});

test('each code is in the documentation and in the help', async () => {
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  const [, table = ''] = page.split('## Exit codes');
  const documented = [...table.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code));
  expect(documented).toEqual(Object.values(EXIT));
  const { text } = await infra(['--help']);
  const [, help = ''] = text.split('The exit code is');
  for (const code of Object.values(EXIT)) expect(help).toMatch(new RegExp(`\\b${code}\\b`));
});
