import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startLoadbalancers, type LoadbalancersSuite } from './loadbalancers-suite.ts';

let suite: LoadbalancersSuite;
beforeAll(async () => void (suite = await startLoadbalancers()), 120_000);
afterAll(async () => await suite?.fixture.stop());

interface Payload {
  readonly loadBalancer: { readonly id: string; readonly operation: { readonly id: string } | null } | null;
  readonly operation: { readonly id: string; readonly kind: string } | null;
  readonly errors: readonly { code: string; message: string; path: string[]; holder: string | null }[];
}

const APPLY = `mutation($in: LoadBalancerApplyInput!) { loadBalancerApply(input: $in) {
  loadBalancer { id operation { id } } operation { id kind } errors { code message path holder } } }`;
const REPORT = `mutation($in: LoadBalancerReportInput!) { loadBalancerReport(input: $in) {
  loadBalancer { id } errors { code message path } } }`;
const IN_PROGRESS = `query($id: ID) { loadBalancersInProgress(operationId: $id) {
  loadBalancerId operationId request former } }`;
const SEEN = `query($id: ID!) { loadBalancer(id: $id) { operation { id } applied { digest addresses }
  differences { part field desired applied } } }`;

let keys = 0;
const keyed = (input: object): object => ({ idempotencyKey: `apply-${(keys += 1)}`, ...input });

async function apply(input: object, token = suite.fixture.tokens.admin): Promise<Payload> {
  type Answer = { loadBalancerApply: Payload };
  return (await suite.fixture.query<Answer>(token, APPLY, { in: keyed(input) })).loadBalancerApply;
}

async function report(input: object): Promise<{ loadBalancer: unknown; errors: { code: string }[] }> {
  const { fixture } = suite;
  type Answer = { loadBalancerReport: { loadBalancer: unknown; errors: { code: string }[] } };
  return (await fixture.query<Answer>(fixture.tokens.service, REPORT, { in: keyed(input) }))
    .loadBalancerReport;
}

async function inProgress(id: string) {
  const { fixture } = suite;
  type Answer = {
    loadBalancersInProgress: { loadBalancerId: string; request: string; former: string | null }[];
  };
  return (await fixture.query<Answer>(fixture.tokens.service, IN_PROGRESS, { id })).loadBalancersInProgress;
}

interface Seen {
  readonly operation: { readonly id: string } | null;
  readonly applied: { readonly digest: string; readonly addresses: readonly string[] } | null;
  readonly differences: readonly object[];
}

async function see(id: string): Promise<Seen> {
  const { fixture } = suite;
  return (await fixture.query<{ loadBalancer: Seen }>(fixture.tokens.admin, SEEN, { id })).loadBalancer;
}

let number = 0;
/** A load balancer with a port, a pool and an origin. */
async function whole() {
  const of = { tenantId: suite.tenants.acme, name: `whole ${(number += 1)}` };
  const providerId = await suite.made('LoadBalancerProvider', of);
  const id = await suite.made('LoadBalancer', { ...of, siteId: suite.siteId, providerId });
  const poolId = await suite.made('LoadBalancerPool', of);
  const origin = { poolId, name: 'web-1', target: '192.0.2.7', portNumber: 8_080 };
  const originId = await suite.made('LoadBalancerOrigin', origin);
  const portId = await suite.made('LoadBalancerPort', { loadBalancerId: id, number: 80, poolIds: [poolId] });
  return { id, providerId, poolId, originId, portId, name: of.name };
}

const former = { configuration: null, servedPorts: [], addresses: ['192.0.2.1'] };

/** Applies it as a worker does. */
async function applied(input: object): Promise<void> {
  const { operation, errors } = await apply(input);
  expect(errors).toEqual([]);
  await report({ operationId: operation?.id, action: 'KEEP', former: JSON.stringify(former) });
  expect(await report({ operationId: operation?.id, action: 'END', outcome: 'SUCCEEDED' })).toMatchObject({
    errors: [],
  });
}

test('an operation has the load balancer by its record, which names it until its end', async () => {
  const { id, providerId, poolId, originId, name } = await whole();
  const { loadBalancer, operation, errors } = await apply({ id });
  expect(errors).toEqual([]);
  expect(operation?.kind).toBe('LOAD_BALANCER_APPLY');
  expect(loadBalancer).toEqual({ id, operation: { id: operation?.id } });
  const [held] = await inProgress(operation?.id ?? '');
  const { data } = JSON.parse(held?.request ?? '{}') as { data: object };
  expect(data).toMatchObject({
    siteId: suite.siteId,
    providerId,
    name,
    dryRun: false,
    parts: {
      ports: [{ number: 80, name: null, protocol: 'TCP', poolIds: [poolId] }],
      pools: [
        {
          id: poolId,
          balancing: 'ROUND_ROBIN',
          origins: [{ id: originId, target: '192.0.2.7', portNumber: 8_080, active: true, weight: 100 }],
        },
      ],
    },
  });

  expect((await apply({ id })).errors).toMatchObject([{ code: 'CONFLICT', holder: operation?.id }]);
  const operationId = operation?.id;
  const later = { ...former, servedPorts: [80] };
  for (const one of [former, later])
    expect(await report({ operationId, action: 'KEEP', former: JSON.stringify(one) })).toMatchObject({
      errors: [],
    });
  const [kept] = await inProgress(operation?.id ?? '');
  expect(JSON.parse(kept?.former ?? '')).toEqual(former);
  expect(await report({ operationId, action: 'KEEP', former: '{}' })).toMatchObject({ errors: [] });

  expect(await report({ operationId, action: 'END', outcome: 'SUCCEEDED' })).toMatchObject({ errors: [] });
  expect(await inProgress(operation?.id ?? '')).toEqual([]);
  expect(await report({ operationId, action: 'END', outcome: 'SUCCEEDED' })).toEqual({
    loadBalancer: null,
    errors: [],
  });
  const late = await report({ operationId, action: 'KEEP', former: JSON.stringify(former) });
  expect(late.errors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('the graph shows what is applied, and where the record differs from it', async () => {
  const { id, poolId, originId, portId, name } = await whole();
  expect(await see(id)).toEqual({ operation: null, applied: null, differences: [] });
  await applied({ id, dryRun: true });
  expect((await see(id)).applied).toBeNull();
  await applied({ id });
  const first = await see(id);
  expect(first).toMatchObject({ applied: { addresses: ['192.0.2.1'] }, differences: [] });

  const { admin } = suite.fixture.tokens;
  await suite.client('LoadBalancerOrigin').update(admin, originId, { weight: 10, name: 'renamed' });
  await suite.client('LoadBalancerPort').update(admin, portId, { poolIds: [] });
  await suite.made('LoadBalancerPort', { loadBalancerId: id, number: 443, poolIds: [poolId] });
  const part = `origin renamed of pool ${name}`;
  expect((await see(id)).differences).toEqual([
    { part: 'port 80 (TCP)', field: 'pools', desired: '', applied: name },
    { part: 'port 443 (TCP)', field: 'pools', desired: name, applied: null },
    { part, field: 'weight', desired: '10', applied: '100' },
  ]);
  const { operation } = await apply({ id });
  const failure = { code: 'CONFLICT', message: 'the port is taken' };
  await report({ operationId: operation?.id, action: 'END', outcome: 'FAILED', failure });
  expect((await see(id)).applied).toEqual(first.applied);
  await applied({ id });
  const second = await see(id);
  expect(second.differences).toEqual([]);
  expect(second.applied?.digest).not.toBe(first.applied?.digest);
});

test('what runs is removed before its load balancer is deleted, or gets another provider', async () => {
  const { id } = await whole();
  const balancers = suite.client('LoadBalancer');
  const { admin } = suite.fixture.tokens;
  const { operation } = await apply({ id });
  expect((await balancers.delete(admin, id)).errors).toMatchObject([
    { code: 'CONFLICT', holder: operation?.id },
  ]);
  await report({ operationId: operation?.id, action: 'END', outcome: 'SUCCEEDED' });
  const other = await suite.made('LoadBalancerProvider', { tenantId: suite.tenants.acme, name: 'other' });
  for (const { errors } of [
    await balancers.delete(admin, id),
    await balancers.update(admin, id, { providerId: other }),
    await balancers.update(admin, id, { providerId: null }),
  ])
    expect(errors).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/remove/) }]);
  expect((await balancers.update(admin, id, { description: 'noted' })).errors).toEqual([]);
  await applied({ id, remove: true });
  expect(await see(id)).toMatchObject({ applied: null, differences: [] });
  expect((await balancers.update(admin, id, { providerId: other })).errors).toEqual([]);
});

test('what cannot be applied is refused, with what to do', async () => {
  const of = { tenantId: suite.tenants.acme };
  const providerId = await suite.made('LoadBalancerProvider', { ...of, name: 'of nothing' });
  const bare = await suite.made('LoadBalancer', { ...of, name: 'bare', siteId: suite.siteId });
  const nowhere = await suite.made('LoadBalancer', { ...of, name: 'nowhere', providerId });
  const cases = [
    [{ id: bare }, 'INVALID_INPUT', /no provider/],
    [{ id: nowhere }, 'INVALID_INPUT', /no site/],
    [{ id: newId('loadBalancer') }, 'NOT_FOUND', /no loadBalancer/],
  ] as const;
  for (const [input, code, message] of cases) {
    const { errors, operation } = await apply(input);
    expect(errors).toMatchObject([{ code, path: ['id'], message: expect.stringMatching(message) }]);
    expect(operation).toBeNull();
  }
  const { id } = await whole();
  expect((await apply({ id, expectedVersion: 99 })).errors).toMatchObject([
    { code: 'STALE_VERSION', path: ['expectedVersion'] },
  ]);
});
