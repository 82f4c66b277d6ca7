import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { machine, metMachines } from './met-machines.ts';
import { enrollment, startServersSuite, type ServersSuite } from './servers-suite.ts';

interface BmcView {
  readonly address: string;
  readonly credentialReference: string | null;
  readonly sealedCredential: string | null;
  readonly pending: { readonly credentialReference: string | null } | null;
}

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

async function bmcOf(id: string, token: string): Promise<BmcView> {
  const document = `query($id: ID!) { server(id: $id) {
    bmc { address credentialReference sealedCredential pending { credentialReference } } } }`;
  return (await suite.fixture.query<{ server: { bmc: BmcView } }>(token, document, { id })).server.bmc;
}

/** The way to a BMC whose credential is in a store. */
const wayTo = (address: string, credentialReference: string): object => ({
  bmc: { address, provider: 'redfish', credentialReference },
});

describe('the reference of a secret as the credential of a BMC', () => {
  it('is seen by operators, and sealed for the address and for workers alone', async () => {
    const { fixture, tenants } = suite;
    const reference = `vault:bmc/${tenants.acme}/srv-1`;
    const address = 'https://referenced.test';
    const { id } = await suite.enroll(wayTo(address, reference));
    const viewer = await fixture.person('vera', ['viewer', tenants.acme]);
    expect(await bmcOf(id, fixture.tokens.admin)).toMatchObject({
      credentialReference: reference,
      sealedCredential: null,
    });
    expect(await bmcOf(id, viewer)).toMatchObject({ credentialReference: null, sealedCredential: null });
    const sealed = (await bmcOf(id, fixture.tokens.service)).sealedCredential ?? '';
    expect(await suite.opener.open(sealed, address)).toEqual({ reference });
    await expect(suite.opener.open(sealed, 'https://bmc.test')).rejects.toThrow(/sealed for/);
  });

  it.each([
    ['another tenant', 'https://bmc.test', () => `vault:bmc/${suite.tenants.rival}/srv-1`],
    ['another site', 'https://bmc.test', () => `file:bmc/${newId('site')}/srv-1`],
    ['another address', 'https://bmc.example', () => `vault:bmc/${suite.tenants.acme}/srv-1`],
    ['no BMC', 'https://bmc.test', () => 'vault:platform/token'],
    ['no store', 'https://bmc.test', () => 'root:secret'],
    ['a folder above', 'https://bmc.test', () => 'vault:bmc/../x'],
    ['a field', 'https://bmc.test', () => `vault:bmc/${suite.tenants.acme}/srv-1#password`],
    ['a URL', 'https://bmc.test', () => 'https://vault/x'],
    ['a text that is too long', 'https://bmc.test', () => 'x'.repeat(501)],
    ['nothing', 'https://bmc.test', () => ' '],
  ])('is refused where it is for %s, and nothing is written', async (_, address, reference) => {
    const publishedCount = (await suite.fixture.publishedEvents()).length;
    const given = enrollment(suite.siteId, wayTo(address, reference()));
    const { errors } = await suite.call('serverEnroll', given);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['bmc', 'credentialReference'] }]);
    expect(errors[0]?.message).not.toContain(suite.tenants.rival);
    expect(await suite.fixture.publishedEvents()).toHaveLength(publishedCount);
  });

  it('is not used by id for a server of another tenant or site that may not use it', async () => {
    const { fixture, tenants } = suite;
    const address = 'https://shared.test/redfish/v1/Systems';
    const first = await suite.enroll(wayTo(`${address}/1`, `vault:bmc/${tenants.acme}/shared`));
    const document = `query($id: ID!) { server(id: $id) { bmc { credentialRef } } }`;
    type Answer = { server: { bmc: { credentialRef: string } } };
    const { server } = await fixture.query<Answer>(fixture.tokens.admin, document, { id: first.id });
    const { credentialRef } = server.bmc;
    const enrollAt = async (siteId: string, system: number) =>
      await suite.call(
        'serverEnroll',
        enrollment(siteId, { bmc: { address: `${address}/${system}`, provider: 'redfish', credentialRef } }),
      );
    const { errors } = await enrollAt(await suite.site(tenants.rival), 2);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['bmc', 'credentialRef'] }]);
    expect(errors[0]?.message).toContain(`must begin with vault:bmc/${tenants.rival}/`);
    expect((await enrollAt(suite.siteId, 3)).errors).toEqual([]);
  });

  it('is not given beside a credential', async () => {
    const { bmc } = wayTo('https://bmc.test', 'vault:bmc/x') as { bmc: object };
    const both = { ...bmc, credential: { username: 'a', password: 'b' } };
    const { errors } = await suite.call('serverEnroll', enrollment(suite.siteId, { bmc: both }));
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['bmc'] }]);
  });

  it('takes the place of a password once the machine has answered, for operators of its tenant', async () => {
    const { admin, service } = suite.fixture.tokens;
    const known = machine();
    const { id } = await metMachines(suite).enrollAs(known);
    const credentialReference = `vault:bmc/${suite.tenants.acme}/srv-1`;
    const update = async (reference: string) =>
      await suite.call('serverBmcUpdate', { id, bmc: { credentialReference: reference } });
    expect((await update(`vault:bmc/${suite.tenants.rival}/srv-1`)).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['bmc', 'credentialReference'] },
    ]);
    const { operation, errors } = await update(credentialReference);
    expect(errors).toEqual([]);
    expect(await bmcOf(id, admin)).toMatchObject({
      credentialReference: null,
      pending: { credentialReference },
    });
    const operationId = operation?.id ?? '';
    const met = { operationId, purpose: 'REPLACE_BMC', components: [], ...known };
    expect((await suite.call('serverIdentityReport', met, service)).refusal ?? null).toBeNull();
    expect((await suite.call('serverBmcPromote', { operationId }, service)).errors).toEqual([]);
    const { address, sealedCredential, ...after } = await bmcOf(id, service);
    expect(after).toEqual({ credentialReference, pending: null });
    expect(await suite.opener.open(sealedCredential ?? '', address)).toEqual({
      reference: credentialReference,
    });
  });

  it('makes serverCredentialRotate refuse, and say where the password is changed', async () => {
    const credentialReference = `vault:bmc/${suite.tenants.acme}/srv-1`;
    const id = await suite.available({}, wayTo('https://stored.test', credentialReference));
    expect((await suite.call('serverCredentialRotate', { id })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['id'], message: expect.stringContaining(credentialReference) },
    ]);
  });
});
