import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordProgress } from '#apis/imports/progress/record-progress.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { importsFixture, type ImportsFixture } from './fixture.ts';

let fixture: ImportsFixture;

beforeAll(async () => {
  fixture = await importsFixture();
}, 60_000);
afterAll(async () => await fixture?.stop());

interface Progress {
  readonly mode: string;
  readonly state: string;
  readonly kind: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly since: string;
  readonly startedAt: string;
  readonly reportedAt: string;
}

async function progressOf(token: string, key: string): Promise<Progress | null> {
  const document = `query($key: String!) { siteImportProgress(idempotencyKey: $key) {
    mode state kind done total since startedAt reportedAt } }`;
  return (await fixture.ask<{ siteImportProgress: Progress | null }>('imports', token, document, { key }))
    .siteImportProgress;
}

const racks = Array.from({ length: 200 }, (_, index) => `  - { name: R${index} }`).join('\n');
const FILE = `site: { name: AMS1 }\nracks:\n${racks}\n`;

test('the progress of an import is shown to its requester, and to no one else', async () => {
  const { acme, rival } = fixture;
  const identity = { actor: 'acme-operator', key: 'reported', mode: 'APPLY' } as const;
  const progress = recordProgress(fixture.databaseOf('imports'), identity, createLogger('test', 'silent'));
  expect(await progressOf(acme.token, 'reported')).toBeNull();
  progress.begin('RUNNING', 10);
  progress.on('rack');
  progress.advance(4);
  const now = async (): Promise<Progress | null> => await progressOf(acme.token, 'reported');
  await expect
    .poll(now, { timeout: 10_000 })
    .toMatchObject({ mode: 'APPLY', state: 'RUNNING', kind: 'rack', done: 4, total: 10 });
  const before = await now();
  // It is reported again although nothing has changed, as a process that has died reports nothing.
  await expect.poll(async () => (await now())?.reportedAt, { timeout: 10_000 }).not.toBe(before?.reportedAt);
  progress.advance(6);
  await progress.end();
  expect(await now()).toMatchObject({ state: 'ENDED', kind: null, done: 10, total: 10 });
  expect((await now())?.startedAt).toBe(before?.startedAt);
  expect(await progressOf(rival.token, 'reported')).toBeNull();
}, 60_000);

test('each entry of a file counts once', async () => {
  const { token } = fixture.acme;
  for (const key of ['first', 'again']) {
    const { errors } = await fixture.siteImport(token, 'APPLY', FILE, { idempotencyKey: key });
    expect(errors).toEqual([]);
    expect(await progressOf(token, key)).toMatchObject({ state: 'ENDED', done: 201, total: 201 });
  }
}, 60_000);

test('a request that may not import leaves no trace', async () => {
  const viewer = await fixture.viewer(fixture.acme.id);
  const { errors } = await fixture.siteImport(viewer, 'PLAN', FILE, { idempotencyKey: 'viewer' });
  expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(await progressOf(viewer, 'viewer')).toBeNull();
});

test('an import that waits for another one of its tenant says so, until it is its turn', async () => {
  const { id, token } = fixture.acme;
  let waiting: ReturnType<ImportsFixture['siteImport']> | undefined;
  await fixture
    .databaseOf('imports')
    .fork()
    .transactional(async (em) => {
      await em.execute(`select pg_advisory_xact_lock(hashtextextended('site file ' || ?, 0))`, [id]);
      waiting = fixture.siteImport(token, 'PLAN', 'site: { name: AMS3 }', { idempotencyKey: 'waits' });
      await expect
        .poll(async () => await progressOf(token, 'waits'), { timeout: 30_000 })
        .toMatchObject({ mode: 'PLAN', state: 'WAITING', kind: null, total: null });
    });
  expect((await waiting)?.changes).toHaveLength(1);
  expect(await progressOf(token, 'waits')).toMatchObject({ state: 'ENDED', done: 1, total: 1 });
}, 60_000);

test('a request that is repeated while the first one runs gets its answer', async () => {
  const { token } = fixture.rival;
  const document = `mutation($input: SiteImportInput!) { siteImport(input: $input) { changes { id } } }`;
  const input = { document: FILE, mode: 'PLAN', idempotencyKey: 'twice' };
  const ask = async (): Promise<object> => await fixture.ask('imports', token, document, { input });
  const [first, second] = await Promise.all([ask(), ask()]);
  // A plan takes back what it creates, so that each run has other ids.
  expect(second).toEqual(first);
}, 60_000);
