import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

interface BmcView {
  readonly credentialRef: string | null;
  readonly credentialPending: boolean;
  readonly sealedCredential: string | null;
  readonly sealedPendingCredential: string | null;
}

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

/** Text in the form of a compact JWE. */
const sealedAs = (name: string): string => `header.key.${name}.text.tag`;

async function bmcOf(id: string, token = suite.fixture.tokens.service): Promise<BmcView> {
  const document = `query($id: ID!) { server(id: $id) {
    bmc { credentialRef credentialPending sealedCredential sealedPendingCredential } } }`;
  const { server } = await suite.fixture.query<{ server: { bmc: BmcView } }>(token, document, { id });
  return server.bmc;
}

async function prepare(operationId: string, sealed: string): Promise<ServerPayload> {
  return await suite.call('serverCredentialPrepare', { operationId, sealed }, suite.fixture.tokens.service);
}

async function promote(operationId: string): Promise<ServerPayload> {
  return await suite.call('serverCredentialPromote', { operationId }, suite.fixture.tokens.service);
}

async function rotation(id: string): Promise<string> {
  const { operation, errors } = await suite.call('serverCredentialRotate', { id });
  expect(errors).toEqual([]);
  return operation?.id ?? '';
}

async function credentials(): Promise<string[]> {
  const rows: { id: string }[] = await suite.fixture.database.fork().execute('select id from credential');
  return rows.map(({ id }) => id);
}

describe('serverCredentialRotate', () => {
  it('holds the server in the state it has, and asks for the operation', async () => {
    const id = await suite.available();
    const { server, operation } = await suite.call('serverCredentialRotate', { id });
    expect(operation).toMatchObject({ kind: 'CREDENTIAL_ROTATE', state: 'PENDING' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: { id: operation?.id } });
    expect((await suite.call('serverCredentialRotate', { id })).errors).toMatchObject([
      { code: 'CONFLICT', holder: operation?.id },
    ]);
  });

  it('takes the role operator on the owner of the server', async () => {
    const id = await suite.available();
    const { acme, rival } = suite.tenants;
    const member = await suite.fixture.person('member', ['member', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    const asks = async (token: string) => (await suite.call('serverCredentialRotate', { id }, token)).errors;
    expect(await asks(member)).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await asks(stranger)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is not for a server that is still enrolled', async () => {
    const { id, operationId } = await suite.enroll();
    await suite.report(operationId, 'START_INSPECTION');
    expect((await suite.call('serverCredentialRotate', { id })).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('a credential in two phases', () => {
  it('is kept beside the one in use until it replaces that one, which is then deleted', async () => {
    const id = await suite.available();
    const before = await bmcOf(id);
    const operationId = await rotation(id);
    expect((await prepare(operationId, sealedAs('new'))).errors).toEqual([]);
    expect(await bmcOf(id)).toEqual({
      ...before,
      credentialPending: true,
      sealedPendingCredential: sealedAs('new'),
    });
    expect((await promote(operationId)).errors).toEqual([]);
    const after = await bmcOf(id);
    expect(after).toMatchObject({
      credentialPending: false,
      sealedCredential: sealedAs('new'),
      sealedPendingCredential: null,
    });
    expect(await credentials()).not.toContain(before.credentialRef);
  });

  it('keeps the first of several that are prepared, also where one comes late', async () => {
    const id = await suite.available();
    const operationId = await rotation(id);
    await Promise.all(['a', 'b', 'c'].map(async (name) => await prepare(operationId, sealedAs(name))));
    const first = (await bmcOf(id)).sealedPendingCredential;
    await promote(operationId);
    expect((await prepare(operationId, sealedAs('late'))).errors).toEqual([]);
    expect((await promote(operationId)).errors).toEqual([]);
    expect(await bmcOf(id)).toMatchObject({ sealedCredential: first, credentialPending: false });
  });

  it('is taken up by the next operation where the one that prepared it failed', async () => {
    const id = await suite.available();
    const failed = await rotation(id);
    await prepare(failed, sealedAs('first'));
    await suite.report(failed, 'UNLOCK', { outcome: 'FAILED' });
    expect(await bmcOf(id)).toMatchObject({ credentialPending: true });
    const next = await rotation(id);
    await prepare(next, sealedAs('second'));
    await promote(next);
    expect(await bmcOf(id)).toMatchObject({ sealedCredential: sealedAs('first'), credentialPending: false });
  });

  it('takes its place for every system behind the BMC that it was the credential of', async () => {
    const address = 'https://chassis.test';
    const behind = (more: object): object => ({ bmc: { address, provider: 'redfish', ...more } });
    const credential = { username: 'root', password: 'secret' };
    const id = await suite.available({}, behind({ systemId: '1', credential }));
    const { credentialRef } = await bmcOf(id);
    const other = await suite.available({}, behind({ systemId: '2', credentialRef }));
    const operationId = await rotation(id);
    await prepare(operationId, sealedAs('own'));
    await promote(operationId);
    expect((await bmcOf(other)).sealedCredential).toBe(sealedAs('own'));
    expect(await credentials()).not.toContain(credentialRef);
  });

  it('is refused for an operation that holds no server or has prepared nothing', async () => {
    expect((await prepare(newId('operation'), sealedAs('x'))).errors).toMatchObject([{ code: 'CONFLICT' }]);
    const operationId = await rotation(await suite.available());
    expect((await promote(operationId)).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('is prepared, promoted and read by our own workers alone', async () => {
    const id = await suite.available();
    const operationId = await rotation(id);
    const sealed = sealedAs('mine');
    for (const [verb, input] of [
      ['serverCredentialPrepare', { operationId, sealed }],
      ['serverCredentialPromote', { operationId }],
    ] as const) {
      expect((await suite.call(verb, input)).errors, verb).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
    await prepare(operationId, sealed);
    expect(await bmcOf(id, suite.fixture.tokens.admin)).toMatchObject({
      credentialPending: true,
      sealedCredential: null,
      sealedPendingCredential: null,
    });
  });
});
