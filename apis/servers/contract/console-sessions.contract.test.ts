import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#platform/auth/roles.ts';
import { newId } from '#platform/ids/id.ts';
import {
  startServersSuite,
  type ConsoleSessionView,
  type ServerPayload,
  type ServersSuite,
} from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

const URL = 'wss://consoles.test/consoles/x';

/** A server of acme's on which an instance of the tenant runs. */
async function inUse(tenantId = suite.tenants.rival): Promise<string> {
  const siteId = await suite.site();
  const id = await suite.available({}, { siteId });
  const [operationId, instanceId] = [newId('operation'), newId('instance')];
  const input = { operationId, instanceId, tenantId, siteId };
  await suite.call('serverReserve', input, suite.fixture.tokens.service);
  await suite.report(operationId, 'START_PROVISIONING');
  await suite.report(operationId, 'ACTIVATE');
  return id;
}

const as = async (role: Role, tenant: string): Promise<string> =>
  await suite.fixture.person(`${role} of ${tenant}`, [role, tenant]);

async function open(id: string, more: object = {}): Promise<{ sessionId: string; operationId: string }> {
  const { consoleSession, operation, errors } = await suite.call('serverConsoleOpen', { id, ...more });
  expect(errors).toEqual([]);
  return { sessionId: consoleSession?.id ?? '', operationId: operation?.id ?? '' };
}

const reportSession = async (
  operationId: string,
  action: string,
  more: object = {},
): Promise<ServerPayload> =>
  await suite.call('serverConsoleReport', { operationId, action, ...more }, suite.fixture.tokens.service);

async function read(id: string, token = suite.fixture.tokens.admin): Promise<ConsoleSessionView | null> {
  const document = `query($id: ID!) { serverConsoleSession(id: $id) {
    id state url mayUse closing endedBecause expiresAt failure { code } } }`;
  type Found = { serverConsoleSession: ConsoleSessionView | null };
  return (await suite.fixture.query<Found>(token, document, { id })).serverConsoleSession;
}

describe('serverConsoleOpen', () => {
  it('asks for the operation, and neither holds nor changes the server', async () => {
    const id = await suite.available();
    const before = await suite.read(id);
    const { consoleSession, operation } = await suite.call('serverConsoleOpen', { id, minutes: 5 });
    expect(operation).toMatchObject({ kind: 'CONSOLE', state: 'PENDING' });
    expect(consoleSession).toMatchObject({ state: 'OPENING', url: null, mayUse: true });
    const minutes = (Date.parse(consoleSession?.expiresAt ?? '') - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(4.9);
    expect(minutes).toBeLessThan(5.1);
    expect(await suite.read(id)).toEqual(before);
    const published = await suite.fixture.publishedEvents('events.server.console-requested');
    expect(published.find(({ data }) => data['operationId'] === operation?.id)?.data).toMatchObject({
      kind: 'CONSOLE',
      subject: { kind: 'Server', id },
      sessionId: consoleSession?.id,
      tenantId: suite.tenants.acme,
      title: `Open the console of ${before.name}`,
    });
    expect((await suite.call('serverPowerSet', { id, action: 'ON' })).errors).toEqual([]);
  });

  it('works while another operation holds the server', async () => {
    const { id } = await suite.enroll();
    await open(id);
  });

  it('names the session that is open already, until that has ended', async () => {
    const id = await suite.available();
    const first = await open(id);
    expect((await suite.call('serverConsoleOpen', { id })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['id'], holder: first.sessionId },
    ]);
    await reportSession(first.operationId, 'END', { outcome: 'SUCCEEDED', because: 'IDLE' });
    await open(id);
  });

  it('lets one of many win that ask at the same moment', async () => {
    const id = await suite.available();
    const raced = await Promise.all(
      Array.from({ length: 6 }, async () => await suite.call('serverConsoleOpen', { id })),
    );
    expect(raced.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual(Array(5).fill('CONFLICT'));
  });

  it.each([0, 241, -5])('is refused for %d minutes', async (minutes) => {
    const id = await suite.available();
    expect((await suite.call('serverConsoleOpen', { id, minutes })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['minutes'] },
    ]);
  });

  it('is refused at another version than the caller saw, and for a server that is gone', async () => {
    const id = await suite.available();
    const { version } = await suite.read(id);
    expect(
      (await suite.call('serverConsoleOpen', { id, expectedVersion: version - 1 })).errors,
    ).toMatchObject([{ code: 'STALE_VERSION' }]);
    await suite.call('serverRetire', { id });
    expect((await suite.call('serverConsoleOpen', { id })).errors).toMatchObject([
      { code: 'CONFLICT', message: expect.stringContaining('RETIRED') },
    ]);
  });
});

describe('a session', () => {
  it('is open where its worker says, ends once, and publishes how', async () => {
    const id = await suite.available();
    const { sessionId, operationId } = await open(id);
    await reportSession(operationId, 'OPEN', { url: URL });
    expect(await read(sessionId)).toMatchObject({ state: 'OPEN', url: URL });
    await reportSession(operationId, 'OPEN', { url: `${URL}2` });
    expect(await read(sessionId)).toMatchObject({ state: 'OPEN', url: `${URL}2` });
    for (let time = 0; time < 2; time += 1)
      await reportSession(operationId, 'END', { outcome: 'SUCCEEDED', because: 'EXPIRED' });
    expect(await read(sessionId)).toMatchObject({ state: 'CLOSED', url: null, endedBecause: 'EXPIRED' });
    const ended = await suite.fixture.publishedEvents('events.operation.ended');
    expect(ended.filter(({ subject }) => subject === operationId)).toMatchObject([
      { data: { kind: 'CONSOLE', outcome: 'SUCCEEDED', failure: null } },
    ]);
    expect((await reportSession(operationId, 'OPEN', { url: URL })).errors).toMatchObject([
      { code: 'CONFLICT' },
    ]);
  });

  it('that failed keeps its cause; one that was cancelled is closed', async () => {
    const [first, second] = [await open(await suite.available()), await open(await suite.available())];
    const failure = { code: 'UNSUPPORTED', message: 'It offers none.', step: 'serve-console' };
    await reportSession(first.operationId, 'END', { outcome: 'FAILED', failure });
    expect(await read(first.sessionId)).toMatchObject({ state: 'FAILED', failure: { code: 'UNSUPPORTED' } });
    await reportSession(second.operationId, 'END', { outcome: 'CANCELLED', failure });
    expect(await read(second.sessionId)).toMatchObject({
      state: 'CLOSED',
      endedBecause: 'CANCELLED',
      failure: null,
    });
  });

  it('is in progress until it has ended, with the request that starts it again', async () => {
    const id = await suite.available();
    const { operationId, sessionId } = await open(id);
    const inProgress = async (): Promise<readonly { request: string | null }[]> => {
      const document = `query($operationId: ID) { serversInProgress(operationId: $operationId) { request } }`;
      type Found = { serversInProgress: { request: string | null }[] };
      const { service } = suite.fixture.tokens;
      return (await suite.fixture.query<Found>(service, document, { operationId })).serversInProgress;
    };
    await expect.poll(inProgress).toHaveLength(1);
    expect(JSON.parse((await inProgress())[0]?.request ?? '')).toMatchObject({
      type: 'server.console-requested',
      data: { sessionId, operationId },
    });
    await reportSession(operationId, 'END', { outcome: 'SUCCEEDED', because: 'CLOSED' });
    expect(await inProgress()).toEqual([]);
  });

  it('ends when that is requested, which its worker reads', async () => {
    const { sessionId } = await open(await suite.available());
    const { consoleSession, errors } = await suite.call('serverConsoleClose', { id: sessionId });
    expect(errors).toEqual([]);
    expect(consoleSession).toMatchObject({ closing: true, state: 'OPENING' });
    expect(
      (await suite.call('serverConsoleClose', { id: newId('serverConsoleSession') })).errors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await suite.call('serverConsoleClose', { id: newId('server') })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['id'] },
    ]);
  });

  it('only the workers of the platform report it', async () => {
    const { operationId } = await open(await suite.available());
    const input = { operationId, action: 'OPEN', url: URL };
    expect((await suite.call('serverConsoleReport', input)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await reportSession(operationId, 'OPEN', { url: 'https://x.test' })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['url'] },
    ]);
  });
});

describe('who may open, use and close a console', () => {
  it('is the operator of the machine’s owner, and the member of the tenant whose instance has it', async () => {
    const { acme, rival } = suite.tenants;
    for (const [role, tenant, code] of [
      ['viewer', acme, 'FORBIDDEN'],
      ['member', acme, 'FORBIDDEN'],
      ['operator', acme, undefined],
      ['viewer', rival, 'FORBIDDEN'],
      ['member', rival, undefined],
    ] as const) {
      const id = await inUse();
      const token = await as(role, tenant);
      const { errors, operation } = await suite.call('serverConsoleOpen', { id }, token);
      expect([role, tenant, errors[0]?.code]).toEqual([role, tenant, code]);
      if (errors.length > 0) continue;
      const published = await suite.fixture.publishedEvents('events.operation.requested');
      expect(published.find(({ subject }) => subject === operation?.id)?.data['tenantId']).toBe(tenant);
    }
  });

  it('where it is, is for these alone; that it is there, also for who may see the machine', async () => {
    const { acme, rival } = suite.tenants;
    const id = await inUse();
    const { sessionId, operationId } = await open(id);
    await reportSession(operationId, 'OPEN', { url: URL });
    expect(await read(sessionId, await as('viewer', rival))).toMatchObject({ url: null, mayUse: false });
    expect(await read(sessionId, await as('member', acme))).toMatchObject({ url: null, mayUse: false });
    expect(await read(sessionId, await as('member', rival))).toMatchObject({ url: URL, mayUse: true });
    expect(await read(sessionId, await as('operator', acme))).toMatchObject({ url: URL, mayUse: true });
    const stranger = newId('tenant');
    await suite.fixture.seedReferences({ kind: 'tenant', id: stranger, tenantId: null });
    expect(await read(sessionId, await as('admin', stranger))).toBeNull();
    const close = async (token: string) =>
      (await suite.call('serverConsoleClose', { id: sessionId }, token)).errors[0]?.code;
    expect(await close(await as('admin', stranger))).toBe('NOT_FOUND');
    expect(await close(await as('viewer', rival))).toBe('FORBIDDEN');
    expect(await close(await as('member', rival))).toBeUndefined();
  });

  it('is not for a tenant whose instance had the machine before', async () => {
    const { rival } = suite.tenants;
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const [operationId, instanceId] = [newId('operation'), newId('instance')];
    await suite.call(
      'serverReserve',
      { operationId, instanceId, tenantId: rival, siteId },
      suite.fixture.tokens.service,
    );
    const { sessionId } = await open(id);
    const token = await as('member', rival);
    expect(await read(sessionId, token)).toMatchObject({ mayUse: true });
    await suite.report(operationId, 'RELEASE');
    expect(await read(sessionId, token)).toBeNull();
  });
});
