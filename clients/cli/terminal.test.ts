import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMockGraph, type Answers, type MockGraph } from '#test/harness/mock-graph.ts';
import { openTerminal, type TerminalSession } from '#test/harness/terminal.ts';

const PROGRAM = join(import.meta.dirname, '../../processes/infra.ts');
const OPERATION = 'oprnopr-01m83r9f8seb4aqdfr84f23100';
const hasScript = spawnSync('script', ['--version']).status === 0;
if (!hasScript) console.warn('skipped: what a terminal shows, as script(1) of util-linux is missing');
const SEEN = { timeout: 20_000 };

let graph: MockGraph | undefined;
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'infra-terminal-'));
});
afterEach(async () => {
  await graph?.stop();
  await rm(home, { recursive: true, force: true });
});

async function open(
  answers: Answers,
  args: readonly string[],
  {
    columns = 80,
    env = {},
  }: { readonly columns?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<TerminalSession> {
  graph = await startMockGraph(answers);
  const asked = { INFRA_URL: graph.url, INFRA_TOKEN: 'x', INFRA_KEYRING: 'off', HOME: home };
  return openTerminal([process.execPath, PROGRAM, ...args], {
    columns,
    env: { ...asked, ...env },
    cwd: home,
  });
}

const ago = (seconds: number): string => new Date(Date.now() - seconds * 1_000).toISOString();

/** An installation that has run for a minute. */
function installing(): object {
  const begun = ago(66);
  const checked = { startedAt: begun, finishedAt: new Date(Date.parse(begun) + 1_200).toISOString() };
  return {
    id: OPERATION,
    title: 'Provision web-1',
    state: 'RUNNING',
    waitingFor: 'the installer to phone home',
    approval: null,
    failure: null,
    steps: [
      { name: 'check-request', state: 'SUCCEEDED', attempt: 1, message: null, ...checked },
      { name: 'install', state: 'RUNNING', attempt: 1, message: null, startedAt: ago(65), finishedAt: null },
    ],
  };
}

const running: Answers = {
  operation: installing,
  operationUpdated: async function* updates() {
    yield installing();
    await new Promise(() => undefined);
  },
};

test.skipIf(!hasScript)(
  'a watch shows what is waited for and for how long; Ctrl-C leaves the operation running',
  async () => {
    const session = await open(running, ['operation', 'watch', OPERATION]);
    await expect.poll(session.screen, SEEN).toMatch(/waits for the installer to phone home 1 min \d\d s$/);
    expect((await session.screen()).replace(/\d+ s$/, 'NN s')).toMatchInlineSnapshot(`
    "Provision web-1
    ✓ check-request             1.2 s
    … the installer to phone home
    · install: waits for the installer to phone home 1 min NN s"
  `);
    session.type('\u0003');
    expect(await session.ended).toBe(130);
    expect(await session.screen()).toMatchInlineSnapshot(`
      "Provision web-1
      ✓ check-request             1.2 s
      … the installer to phone home
      The operation continues.
      Follow it: infra operation watch oprnopr-01m83r9f8seb4aqdfr84f23100
      Cancel it: infra operation cancel oprnopr-01m83r9f8seb4aqdfr84f23100"
    `);
    expect(graph?.asked.map(({ field }) => field)).not.toContain('operationCancel');
  },
);

test.skipIf(!hasScript)('in a narrow terminal a line stays a line', async () => {
  const session = await open(running, ['operation', 'watch', OPERATION], { columns: 40 });
  await expect.poll(session.screen, SEEN).toMatch(/1 min \d\d s$/);
  expect((await session.screen()).replace(/\d+ s$/, 'NN s')).toMatchInlineSnapshot(`
    "Provision web-1
    ✓ check-request             1.2 s
    … the installer to phone home
    · install: waits for the ins 1 min NN s"
  `);
  session.type('\u0003');
  expect(await session.ended).toBe(130);
});

/** Without chassis: that column has no values. */
const servers: Answers = {
  servers: () => ({
    nodes: [
      { name: 'sim-001', state: 'AVAILABLE', site: { name: 'dc1' }, rack: { name: 'r1' }, chassis: null },
      {
        name: 'web-server-with-a-long-name-0042',
        state: 'FAILED',
        site: { name: 'Frankfurt am Main' },
        rack: null,
        chassis: null,
      },
    ],
  }),
};

test.skipIf(!hasScript).each([
  [
    80,
    [
      'NAME             STATE      POWER STATE  HEALTH  SITE              RACK  BMC',
      'sim-001          AVAILABLE  ON           OK      dc1               r1    address',
      'web-server-wit…  FAILED     ON           OK      Frankfurt am Ma…        address',
    ],
  ],
  [
    40,
    [
      'NAME      STATE     POWER ST…  HEALTH  …',
      'sim-001   AVAILAB…  ON         OK',
      'web-ser…  FAILED    ON         OK',
    ],
  ],
])('a list fits into a terminal %i columns wide', async (columns, lines) => {
  const session = await open(servers, ['list', 'servers'], { columns });
  expect(await session.ended).toBe(0);
  expect((await session.screen()).split('\n')).toEqual(lines);
  expect(await session.styled(0)).toBe(true);
});

test.skipIf(!hasScript)('with NO_COLOR nothing is bold or has a colour', async () => {
  const session = await open(servers, ['list', 'servers'], { env: { NO_COLOR: '1' } });
  expect(await session.ended).toBe(0);
  expect(await session.styled(0)).toBe(false);
});

test.skipIf(!hasScript).each([
  ['n\n', 1, 'Nothing was done.', 0],
  ['y\n', 0, 'delete rack r1', 1],
])('a person is asked before something is deleted, and answers %j', async (keys, code, said, times) => {
  const rackDelete = (): object => ({ rack: null });
  const session = await open({ rackDelete }, ['rack', 'delete', 'r1']);
  await expect.poll(session.screen, SEEN).toBe('delete rack r1: this may not be taken back. Go on? [y/N]');
  session.type(keys);
  expect(await session.ended).toBe(code);
  expect(await session.screen()).toContain(said);
  expect(graph?.asked.filter(({ field }) => field === 'rackDelete')).toHaveLength(times);
});
