import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { scriptSpec, STAY } from '../fixtures/child-spec.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { endOrphans } from './pid-registry.ts';
import { identify } from './process-identity.ts';
import type { ProcessSpec } from './process-spec.ts';
import type { Progress } from './progress.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';

interface Observed {
  readonly supervisor: Supervisor;
  readonly folder: string;
  readonly events: Progress[];
  /** Names of the events of one kind, in order. */
  readonly names: (kind: Progress['kind']) => string[];
}

function supervise(specs: readonly ProcessSpec[], stopGraceMs = 5_000): Observed {
  const folder = temporaryFolder();
  const events: Progress[] = [];
  const supervisor = createSupervisor(specs, {
    folder,
    dataFolder: folder,
    onProgress: (event) => events.push(event),
    times: { firstRetryMs: 20, longestRetryMs: 80, stopGraceMs },
  });
  onTestFinished(async () => await supervisor.stop());
  const names = (kind: Progress['kind']): string[] =>
    events.flatMap((event) => (event.kind === kind && 'name' in event ? [event.name] : []));
  return { supervisor, folder, events, names };
}

const waiting = { timeout: 10_000, interval: 20 };

test('processes start after what they depend on, and end before it', async () => {
  const { supervisor, names } = supervise([
    scriptSpec('gateway', STAY, { after: ['apis'] }),
    scriptSpec('apis', STAY, { after: ['migrate'] }),
    scriptSpec('migrate', '', { after: ['database'], once: true }),
    scriptSpec('database', STAY),
    scriptSpec('worker', STAY, { uses: ['gateway'] }),
  ]);
  await supervisor.start();
  expect(names('ready').filter((name) => name !== 'worker')).toEqual([
    'database',
    'migrate',
    'apis',
    'gateway',
  ]);
  expect(Object.keys(supervisor.pids()).toSorted()).toEqual(['apis', 'database', 'gateway', 'worker']);
  await supervisor.stop();
  expect(names('stopped')).toEqual(['worker', 'gateway', 'apis', 'database']);
  expect(supervisor.pids()).toEqual({});
});

test('a process that exits is started again, later each time', async () => {
  const { supervisor, events } = supervise([scriptSpec('worker', STAY)]);
  await supervisor.start();
  for (let kills = 1; kills <= 4; kills += 1) {
    const { worker: pid } = supervisor.pids();
    supervisor.process('worker').kill('SIGKILL');
    await vi.waitFor(() => {
      expect(supervisor.pids()['worker']).toBeDefined();
      expect(supervisor.pids()['worker']).not.toBe(pid);
    }, waiting);
  }
  const retries = events.flatMap((event) => (event.kind === 'died' ? [event.retryInMs] : []));
  expect(retries).toEqual([20, 40, 80, 80]);
});

test('a process that is never ready fails the start, with the end of its log', async () => {
  const script = 'console.error("no such table"); process.exit(3)';
  const { supervisor } = supervise([
    scriptSpec('apis', script, { probe: async () => await Promise.reject(new Error('closed')) }),
  ]);
  await expect(supervisor.start()).rejects.toThrow(
    /^apis ended with code 3; the end of .*apis\.log:\n {4}no such table/s,
  );
});

test('a process whose port another program has does not count as ready', async () => {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { supervisor, names } = supervise([scriptSpec('gateway', STAY, { port })]);
  await expect(supervisor.start()).rejects.toThrow(`gateway found port ${port} taken by another program`);
  expect(names('ready')).toEqual([]);
});

test('a one-time process that fails is not repeated, and holds up what depends on it', async () => {
  const { supervisor, names } = supervise([
    scriptSpec('migrate', 'process.exit(1)', { once: true }),
    scriptSpec('apis', STAY, { after: ['migrate'] }),
  ]);
  await expect(supervisor.start()).rejects.toThrow(/^migrate ended with code 1/);
  expect(names('starting')).toEqual(['migrate']);
});

test('a process kept down stays down until it is started again', async () => {
  const { supervisor } = supervise([scriptSpec('nats', STAY)]);
  await supervisor.start();
  await supervisor.process('nats').stop();
  expect(supervisor.pids()).toEqual({});
  await supervisor.process('nats').start();
  expect(supervisor.pids()).toHaveProperty('nats');
});

test('a process that does not listen is ended after the grace, with what it has started', async () => {
  const script = `
    const { pid } = require('node:child_process').spawn('sleep', ['60']);
    process.on('SIGTERM', () => {});
    console.log(pid);
    ${STAY}`;
  const { supervisor } = supervise([scriptSpec('deaf', script)], 100);
  await supervisor.start();
  await vi.waitFor(() => expect(supervisor.logs('deaf')).toMatch(/^\d+\n/), waiting);
  const grandchild = Number(supervisor.logs('deaf'));
  expect(identify(grandchild)).toBeDefined();
  await supervisor.stop();
  await vi.waitFor(() => expect(identify(grandchild)).toBeUndefined(), waiting);
});

test('orphans are ended by the next start; a process that only has their number is not', async () => {
  const { supervisor, folder } = supervise([scriptSpec('worker', STAY)]);
  await supervisor.start();
  const file = join(folder, 'pids.json');
  const records = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; started: string }[];
  const { worker: pid } = supervisor.pids();
  expect(records).toMatchObject([{ name: 'worker', pid }]);
  const other = temporaryFolder();
  writeFileSync(
    join(other, 'pids.json'),
    JSON.stringify(records.map((record) => ({ ...record, started: 'earlier' }))),
  );
  expect(await endOrphans(other)).toEqual([]);
  expect(identify(pid ?? 0)).toBeDefined();
  expect(await endOrphans(folder)).toEqual(['worker']);
  expect(identify(pid ?? 0)?.pid).toBeUndefined();
});
