import { afterAll, beforeAll, expect, test } from 'vitest';
import { deletionOperations } from '#contracts/deletion/events.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import { startDomains, type Domains } from './domains.ts';

let domains: Domains;

beforeAll(async () => {
  domains = await startDomains({ seconds: 20 });
}, 120_000);
afterAll(async () => await domains?.stop());

interface Tenant {
  readonly state: string;
  readonly deletion: { readonly state: string } | null;
}

async function readTenant(id: string): Promise<Tenant | null> {
  const { query, tokens } = domains.fixture('tenants');
  const document = 'query($id: ID!) { tenant(id: $id) { state deletion { state } } }';
  return (await query<{ tenant: Tenant | null }>(tokens.admin, document, { id })).tenant;
}

const newTenant = async (name: string): Promise<string> =>
  await domains.create('tenants', 'tenantCreate', { name }, 'tenant');

test('a deletion whose answers, and the request of whose operation, were lost is started, and repeats the question', async () => {
  const id = await newTenant('asked again');
  const begun = await begin(id, { answers: [] });
  await expect.poll(async () => await readTenant(id), { timeout: 30_000 }).toBeNull();
  expect(begun.request).toMatch(/^oprnopr-/);
}, 60_000);

test('a deletion that an earlier version began, and that no operation does, makes the resource available again', async () => {
  const id = await newTenant('began before');
  await begin(id, { event: null, request: '01900000-0000-7000-8000-000000000000', referrers: ['nobody'] });
  await expect
    .poll(async () => await readTenant(id), { timeout: 30_000 })
    .toEqual({ state: 'ACTIVE', deletion: { state: 'REFUSED' } });
}, 60_000);

/** The state after domains were asked ten seconds ago, but neither they nor the dispatcher received the question. */
async function begin(id: string, change: object): Promise<{ request: string }> {
  const operationId = newId('operation');
  const [asked, expiresAt] = [-10, 30].map((s) => new Date(Date.now() + s * 1_000).toISOString()) as [
    string,
    string,
  ];
  const referrers = ['instances', 'servers'];
  const [request] = deletionOperations.requested({
    operationId,
    tenantId: ROOT_TENANT_ID,
    requestedBy: 'ann',
    requesterKeys: [],
    name: id,
    subject: { kind: 'Tenant', id },
    referrers,
    expiresAt,
  });
  const deletion = {
    request: operationId,
    state: 'PENDING',
    requestedBy: 'ann',
    requestedAt: asked,
    askedAt: asked,
    expiresAt,
    endedAt: null,
    referrers,
    answers: [],
    unanswered: [],
    event: cloudEvent('tenants', request),
    ...change,
  };
  const em = domains.fixture('tenants').database.fork();
  await em.execute('update tenant set deletion = ?::jsonb where id = ?', [JSON.stringify(deletion), id]);
  return deletion;
}
