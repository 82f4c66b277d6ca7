import { afterAll, beforeAll, expect, test } from 'vitest';
import { deletionOperations } from '#contracts/deletion/events.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { newId } from '#platform/ids/id.ts';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { tenantsDomain } from '../domain.ts';
import { CREATE, type TenantPayload } from './tenants-suite.ts';

const DELETION = 'deletion { state answered unanswered endedAt operation { id } }';
const DELETE = `mutation($in: TenantDeleteInput!) { result: tenantDelete(input: $in) {
  deletedId operation { id } tenant { state ${DELETION} } errors { code } } }`;
const REPORT = `mutation($in: DeletionReportInput!) { result: tenantDeletionReport(input: $in) {
  deletion { state answered } errors { code path message } } }`;
const IN_PROGRESS = `query($operationId: ID, $olderThanSeconds: Int) {
  found: tenantDeletionsInProgress(operationId: $operationId, olderThanSeconds: $olderThanSeconds) {
    resourceId operationId request } }`;

let fixture: SubgraphFixture;
let id: string;
let operationId: string;
let keys = 0;

beforeAll(async () => {
  fixture = await subgraphFixture(tenantsDomain, {
    removal: () => ({ referrers: ['servers'], seconds: 30, operations: deletionOperations }),
  });
  const created = await call<TenantPayload>(CREATE, { name: 'acme' }, fixture.tokens.admin);
  id = created.tenant?.id ?? '';
}, 60_000);
afterAll(async () => await fixture?.stop());

async function call<Payload>(
  document: string,
  input: object,
  token = fixture.tokens.service,
): Promise<Payload> {
  keys += 1;
  const variables = { in: { idempotencyKey: `key-${keys}`, ...input } };
  return (await fixture.query<{ result: Payload }>(token, document, variables)).result;
}

interface Reported {
  readonly deletion: { readonly state: string } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
}

const report = async (input: object): Promise<Reported> =>
  await call<Reported>(REPORT, { id, operationId, ...input });

interface InProgress {
  readonly found: readonly { resourceId: string; operationId: string; request: string }[];
}

test('a deletion is asked for as an operation, of the tenant above, and answered while it is under way', async () => {
  type Asked = { deletedId: null; operation: { id: string }; tenant: object; errors: object[] };
  const asked = await call<Asked>(DELETE, { id }, fixture.tokens.admin);
  operationId = asked.operation.id;
  const deletion = {
    state: 'PENDING',
    answered: [],
    unanswered: [],
    endedAt: null,
    operation: { id: operationId },
  };
  expect(asked).toMatchObject({ deletedId: null, tenant: { state: 'DELETING', deletion }, errors: [] });
  const [request] = await fixture.publishedEvents('events.tenant.delete-requested');
  expect(request?.data).toMatchObject({
    operationId,
    kind: 'DELETE',
    title: 'Delete acme',
    tenantId: ROOT_TENANT_ID,
    subject: { kind: 'Tenant', id },
    siteId: null,
    referrers: ['servers'],
  });
  expect((await fixture.publishedEvents('events.operation.requested')).at(-1)?.subject).toBe(operationId);
});

test('it is in progress for the platform alone, by its operation and by its age', async () => {
  const ask = async (variables: object) =>
    (await fixture.query<InProgress>(fixture.tokens.service, IN_PROGRESS, variables)).found;
  const [found] = await ask({});
  expect(found).toMatchObject({ resourceId: id, operationId });
  expect(JSON.parse(found?.request ?? '')).toMatchObject({ type: 'tenant.delete-requested', subject: id });
  expect(await ask({ operationId })).toHaveLength(1);
  expect(await ask({ operationId: newId('operation') })).toEqual([]);
  expect(await ask({ olderThanSeconds: 3_600 })).toEqual([]);
  expect(await ask({ olderThanSeconds: 0 })).toHaveLength(1);
  const { errors } = await fixture.request(fixture.tokens.admin, IN_PROGRESS, {});
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('the resource is not removed while a domain has not answered, nor for another operation or caller', async () => {
  const silent = await report({ action: 'REMOVE' });
  expect(silent.errors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('servers') }]);
  const other = await report({ action: 'REMOVE', operationId: newId('operation') });
  expect(other.errors).toMatchObject([{ code: 'CONFLICT', path: ['operationId'] }]);
  const input = { id, operationId, action: 'REMOVE' };
  const person = await call<Reported>(REPORT, input, fixture.tokens.admin);
  expect(person.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect((await report({ action: 'KEEP' })).errors).toMatchObject([
    { code: 'INVALID_INPUT' },
    { code: 'INVALID_INPUT' },
  ]);
  expect(await report({ action: 'ASK' })).toMatchObject({ deletion: { state: 'PENDING' }, errors: [] });
});

test('it ends once: the tenant is back, and the operation has its end', async () => {
  const failure = { code: 'CANCELLED', message: 'Cancelled by ann', step: null };
  const end = { action: 'KEEP', outcome: 'CANCELLED', failure };
  expect(await report(end)).toMatchObject({ deletion: { state: 'REFUSED' }, errors: [] });
  const ended = (await fixture.publishedEvents('events.operation.ended')).at(-1);
  expect(ended).toMatchObject({ subject: operationId, data: { outcome: 'CANCELLED', failure } });
  expect((await report(end)).errors).toMatchObject([{ code: 'CONFLICT' }]);
  expect((await fixture.publishedEvents('facts.tenant.')).at(-1)?.data).toMatchObject({ id, state: null });
  const document = `query($id: ID!) { tenant(id: $id) { state ${DELETION} } }`;
  expect(await fixture.query(fixture.tokens.admin, document, { id })).toMatchObject({
    tenant: { state: 'ACTIVE', deletion: { state: 'REFUSED', unanswered: [], endedAt: expect.any(String) } },
  });
});
