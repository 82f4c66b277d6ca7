import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machine, metMachines, PLACEHOLDERS, type Hardware, type MetMachines } from './met-machines.ts';
import { startServersSuite, type ServerPayload, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let enrollAs: MetMachines['enrollAs'];

beforeAll(async () => {
  suite = await startServersSuite();
  ({ enrollAs } = metMachines(suite));
});
afterAll(async () => await suite?.stop());

let count = 0;
const newAddress = (): string => `https://moved-${++count}.test`;
const credential = { username: 'root', password: 'n3w' };

interface BmcView {
  readonly address: string;
  readonly systemId: string | null;
  readonly provider: string;
  readonly sealedCredential: string | null;
  readonly pending: { readonly address: string; readonly sealedCredential: string | null } | null;
}

async function bmcOf(id: string, token = suite.fixture.tokens.service): Promise<BmcView> {
  const document = `query($id: ID!) { server(id: $id) { bmc { address systemId provider sealedCredential
    pending { address systemId provider sealedCredential } } } }`;
  return (await suite.fixture.query<{ server: { bmc: BmcView } }>(token, document, { id })).server.bmc;
}

async function update(id: string, bmc: object, token?: string): Promise<ServerPayload> {
  return await suite.call('serverBmcUpdate', { id, bmc }, token);
}

/** The machine that answers at the new BMC, and what the operation makes of it. */
async function answers(operationId: string, found: Hardware): Promise<string | null> {
  const { service } = suite.fixture.tokens;
  const input = { operationId, purpose: 'REPLACE_BMC', components: [], ...found };
  const { refusal } = await suite.call('serverIdentityReport', input, service);
  if (refusal === null || refusal === undefined) {
    const promoted = await suite.call('serverBmcPromote', { operationId }, service);
    expect(promoted.errors).toEqual([]);
  }
  const failure = refusal === null || refusal === undefined ? null : { ...refusal, step: 'verify-bmc' };
  const outcome = failure === null ? 'SUCCEEDED' : 'FAILED';
  await suite.report(operationId, 'UNLOCK', { outcome, ...(failure === null ? {} : { failure }) });
  return refusal?.code ?? null;
}

describe('serverBmcUpdate', () => {
  it('puts the new BMC in place once the machine on record has answered there', async () => {
    const known = machine();
    const { id } = await enrollAs(known);
    const before = await bmcOf(id);
    const address = newAddress();
    const { operation, server, errors } = await update(id, { address, credential });
    expect(errors).toEqual([]);
    expect(operation).toMatchObject({ kind: 'BMC_UPDATE', state: 'PENDING' });
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: { id: operation?.id } });
    const pending = await bmcOf(id);
    expect(pending).toMatchObject({ address: before.address, pending: { address } });
    expect((await bmcOf(id, suite.fixture.tokens.admin)).pending).toMatchObject({ sealedCredential: null });
    expect(await answers(operation?.id ?? '', known)).toBeNull();
    const after = await bmcOf(id);
    expect(after).toMatchObject({ address, pending: null });
    expect(await suite.opener.open(after.sealedCredential ?? '', address)).toEqual(credential);
    expect(await suite.read(id)).toMatchObject({ state: 'AVAILABLE', operation: null });
  });

  it.each<[string, Hardware, string]>([
    ['another machine', machine(), 'IDENTITY_MISMATCH'],
    ['a machine that does not report its identity', PLACEHOLDERS, 'IDENTITY_UNKNOWN'],
  ])(
    'leaves the former one in place where %s answers, and forgets the new password',
    async (_, met, code) => {
      const { id } = await enrollAs(machine());
      const before = await bmcOf(id);
      const { operation } = await update(id, { address: newAddress(), credential });
      const sealed = (await bmcOf(id)).pending?.sealedCredential;
      expect(await answers(operation?.id ?? '', met)).toBe(code);
      expect(await bmcOf(id)).toEqual({ ...before, pending: null });
      const rows: unknown[] = await suite.fixture.database
        .fork()
        .execute('select 1 from credential where sealed = ?', [sealed]);
      expect(rows).toEqual([]);
    },
  );

  it('takes a machine without identity once a person has accepted it at this very BMC', async () => {
    const { id } = await enrollAs(machine());
    const address = newAddress();
    const first = await update(id, { address, credential });
    expect(await answers(first.operation?.id ?? '', PLACEHOLDERS)).toBe('IDENTITY_UNKNOWN');
    const accepted = await suite.call('serverIdentityAccept', { id, reason: 'looked at it in the rack' });
    expect(accepted.errors).toEqual([]);
    const elsewhere = await update(id, { address: newAddress(), credential });
    expect(await answers(elsewhere.operation?.id ?? '', PLACEHOLDERS)).toBe('IDENTITY_UNKNOWN');
    const again = await update(id, { address, credential });
    expect(await answers(again.operation?.id ?? '', PLACEHOLDERS)).toBeNull();
    expect(await bmcOf(id)).toMatchObject({ address });
  });

  it('corrects an enrollment with a wrong address or password, of a server without any inventory', async () => {
    const { id, operationId } = await suite.enroll();
    const failure = { code: 'BMC_AUTH_FAILED', message: 'wrong password', step: 'connect' };
    await suite.report(operationId, 'FAIL', { failure, outcome: 'FAILED' });
    const { operation, errors } = await update(id, { credential });
    expect(errors).toEqual([]);
    expect(await answers(operation?.id ?? '', machine())).toBeNull();
    const { address, sealedCredential } = await bmcOf(id);
    expect(await suite.opener.open(sealedCredential ?? '', address)).toEqual(credential);
  });

  it('changes the system alone, keeping address and credential', async () => {
    const known = machine();
    const { id } = await enrollAs(known);
    const before = await bmcOf(id);
    const { operation, errors } = await update(id, { systemId: '2' });
    expect(errors).toEqual([]);
    await answers(operation?.id ?? '', known);
    expect(await bmcOf(id)).toEqual({ ...before, systemId: '2' });
  });

  it('is open to a server that an instance runs on, and to none that is held', async () => {
    const id = await suite.available(machine());
    const operationId = (await update(id, { provider: 'redfish' })).operation?.id ?? '';
    expect((await update(id, { provider: 'redfish' })).errors).toMatchObject([
      { code: 'CONFLICT', holder: operationId },
    ]);
    expect((await suite.call('serverInspect', { id })).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it.each<[string, object, readonly string[]]>([
    ['nothing to change', {}, ['bmc']],
    ['another host without a credential', { address: 'https://elsewhere.test' }, ['bmc', 'credential']],
    ['another port without a credential', { address: 'https://elsewhere.test:8443' }, ['bmc', 'credential']],
    [
      'an address outside the allowed networks',
      { address: 'https://169.254.169.254', credential },
      ['bmc', 'address'],
    ],
    ['an unknown provider', { provider: 'telepathy' }, ['bmc', 'provider']],
    ['two credentials', { credential, credentialRef: 'x' }, ['bmc']],
    ['a credential and a reference', { credential, credentialReference: 'vault:bmc/x' }, ['bmc']],
    ['no reference of a secret', { credentialReference: 'x' }, ['bmc', 'credentialReference']],
    [
      'two systems',
      { address: 'https://a.test/redfish/v1/Systems/1', systemId: '2', credential },
      ['bmc', 'systemId'],
    ],
  ])('refuses %s, and changes nothing', async (_, bmc, path) => {
    const { id } = await enrollAs(machine());
    const { errors, server } = await update(id, bmc);
    expect(server).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path }]);
    expect(await suite.read(id)).toMatchObject({ operation: null });
  });

  it('refuses the BMC of another server, naming it, and a credential that was given for another address', async () => {
    const { id: holder } = await enrollAs(machine());
    const { id } = await enrollAs(machine());
    const { address } = await bmcOf(holder);
    expect((await update(id, { address, credential })).errors).toMatchObject([{ code: 'CONFLICT', holder }]);
    const document = `query($id: ID!) { server(id: $id) { bmc { credentialRef } } }`;
    type Answer = { server: { bmc: { credentialRef: string } } };
    const { server } = await suite.fixture.query<Answer>(suite.fixture.tokens.admin, document, {
      id: holder,
    });
    const { credentialRef } = server.bmc;
    expect((await update(id, { address: newAddress(), credentialRef })).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['bmc', 'credentialRef'] },
    ]);
  });

  it('exchanges the BMCs of two servers that are known to be exchanged', async () => {
    const [one, other] = [machine(), machine()];
    const { id } = await enrollAs(one);
    const { id: second } = await enrollAs(other);
    const [first, last] = [await bmcOf(id), await bmcOf(second)];
    const bmc = { address: last.address, credential };
    expect((await update(id, bmc)).errors).toMatchObject([{ code: 'CONFLICT', holder: second }]);
    // At the BMC of the one the machine of the other answers.
    await metMachines(suite).meets(id, 'CHANGE', other);
    const { operation, errors } = await update(id, bmc);
    expect(errors).toEqual([]);
    expect(await answers(operation?.id ?? '', one)).toBeNull();
    expect(await bmcOf(id)).toMatchObject({ address: last.address });
    expect(await bmcOf(second)).toMatchObject({ address: first.address });
    const given = await update(second, { credential });
    expect(await answers(given.operation?.id ?? '', other)).toBeNull();
    const { sealedCredential } = await bmcOf(second);
    expect(await suite.opener.open(sealedCredential ?? '', first.address)).toEqual(credential);
  });

  it('is for operators of the owner, and its end for our own workers', async () => {
    const { id } = await enrollAs(machine());
    const { acme, rival } = suite.tenants;
    const member = await suite.fixture.person('member', ['member', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    const bmc = { provider: 'redfish' };
    expect((await update(id, bmc, member)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await update(id, bmc, stranger)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const operationId = (await update(id, bmc)).operation?.id ?? '';
    expect((await suite.call('serverBmcPromote', { operationId })).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });
});
