import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

let suite: InstancesSuite;
let keys = 0;

beforeAll(async () => {
  suite = await startInstancesSuite(resourceFixture);
}, 60_000);
afterAll(async () => await suite?.stop());

interface Seen {
  readonly version: number;
  readonly hasDifferences: boolean;
  readonly servicesObservedAt: string | null;
  readonly differences: readonly {
    readonly field: string;
    readonly intent: string;
    readonly evidence: string | null;
    readonly source: string;
    readonly since: string;
    readonly observedAt: string;
  }[];
}

const read = async (id: string): Promise<Seen> => {
  const document = `query($id: ID!) { instance(id: $id) {
    version hasDifferences servicesObservedAt
    differences { field intent evidence source since observedAt } } }`;
  const { fixture } = suite;
  return (await fixture.query<{ instance: Seen }>(fixture.tokens.admin, document, { id })).instance;
};

const gone = { field: 'dns.addresses', intent: '10.64.0.5', evidence: null };
const at = (minute: number): string => `2026-03-01T10:0${minute}:00.000Z`;

async function report(
  { id, version }: { readonly id: string; readonly version: number },
  differences: readonly object[],
  more: object = {},
  token = suite.fixture.tokens.service,
): Promise<{ readonly reported: number; readonly errors: readonly { readonly code: string }[] }> {
  const document = `mutation($in: InstanceServicesReportInput!) { result: instanceServicesReport(input: $in) {
    reported errors { code } } }`;
  const instances = [{ id, version, differences }];
  const input = { idempotencyKey: `report-${++keys}`, service: 'DNS', source: 'DNS server 10.0.0.53' };
  type Answer = { result: Awaited<ReturnType<typeof report>> };
  const variables = { in: { ...input, observedAt: at(0), instances, ...more } };
  return (await suite.fixture.query<Answer>(token, document, variables)).result;
}

const active = async (): Promise<{ id: string; version: number }> => {
  const profileId = await suite.profile({ dnsZone: 'dc.test', dhcpReservation: true });
  const { id } = await suite.active({ profileId });
  return { id, version: (await suite.read(id)).version };
};

describe('what DNS and DHCP servers have of an instance', () => {
  it('is kept beside what is intended, by service, with the first observation of each difference', async () => {
    const one = await active();
    expect(await read(one.id)).toMatchObject({
      hasDifferences: false,
      differences: [],
      servicesObservedAt: null,
    });
    await report(one, [gone]);
    const owner = { field: 'dns.owner', intent: one.id, evidence: 'instins-other' };
    await report(one, [{ ...gone, evidence: '10.64.0.6' }, owner], { observedAt: at(2) });
    await report(one, [], { service: 'DHCP', source: 'DHCP server http://10.0.0.67', observedAt: at(1) });
    const source = 'DNS server 10.0.0.53';
    expect(await read(one.id)).toEqual({
      // A report is no change of the instance.
      version: one.version,
      hasDifferences: true,
      servicesObservedAt: at(1),
      differences: [
        { ...gone, evidence: '10.64.0.6', source, since: at(0), observedAt: at(2) },
        { ...owner, source, since: at(2), observedAt: at(2) },
      ],
    });
    const found = await suite.fixture.query<{ instances: { nodes: { id: string }[] } }>(
      suite.fixture.tokens.admin,
      '{ instances(where: { hasDifferences: { eq: true } }) { nodes { id } } }',
    );
    expect(found.instances.nodes.map(({ id }) => id)).toEqual([one.id]);
    await report(one, [], { observedAt: at(3) });
    expect(await read(one.id)).toMatchObject({ hasDifferences: false, differences: [] });
  });

  it('is announced where it has changed, and only then', async () => {
    const one = await active();
    await report(one, [gone]);
    await report(one, [gone], { observedAt: at(1) });
    await report(one, [], { observedAt: at(2) });
    const events = await suite.fixture.publishedEvents('events.instance.observed');
    expect(events.filter(({ subject }) => subject === one.id)).toHaveLength(2);
  });

  it('is not taken from a report that was made of an earlier version, or before a later one', async () => {
    const one = await active();
    await report(one, [gone], { observedAt: at(2) });
    expect(await report(one, [], { observedAt: at(1) })).toEqual({ reported: 0, errors: [] });
    expect(await report({ ...one, version: one.version - 1 }, [], { observedAt: at(3) })).toMatchObject({
      reported: 0,
    });
    expect((await read(one.id)).differences).toHaveLength(1);
  });

  it('is reported by workers alone', async () => {
    const { errors } = await report(await active(), [gone], {}, suite.fixture.tokens.admin);
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('instanceServicesApply', () => {
  it('registers the name and reserves the address of an ACTIVE instance, and what differed is forgotten', async () => {
    const { id, version } = await active();
    await report({ id, version }, [gone]);
    const { instance, operation } = await suite.call('instanceServicesApply', { id });
    expect(instance?.state).toBe('CONFIGURING');
    expect(operation?.kind).toBe('SERVICES_APPLY');
    const requests = await suite.fixture.publishedEvents('events.instance.services-apply-requested');
    expect(requests.at(-1)?.data).toMatchObject({ dhcp: 'RESERVE', dns: { formerNames: [] } });
    const second = await suite.call('instanceServicesApply', { id });
    expect(second.errors).toMatchObject([{ code: 'CONFLICT', holder: operation?.id, path: ['id'] }]);
    await suite.report({ id, operationId: operation?.id ?? '' }, 'ACTIVATE', { outcome: 'SUCCEEDED' });
    expect(await read(id)).toMatchObject({
      hasDifferences: false,
      differences: [],
      servicesObservedAt: null,
    });
    expect((await suite.read(id)).state).toBe('ACTIVE');
  });

  it('leaves the instance ACTIVE where it fails, with its differences', async () => {
    const { id, version } = await active();
    await report({ id, version }, [gone]);
    const { operation } = await suite.call('instanceServicesApply', { id });
    const failure = { code: 'DNS_UNREACHABLE', message: 'The suite ends it.' };
    await suite.report({ id, operationId: operation?.id ?? '' }, 'RESTORE', { outcome: 'FAILED', failure });
    expect(await suite.read(id)).toMatchObject({ state: 'ACTIVE', failure: { code: 'DNS_UNREACHABLE' } });
    expect((await read(id)).differences).toHaveLength(1);
  });

  it('is refused where the instance has neither a name nor a reservation', async () => {
    const { id } = await suite.active({ profileId: await suite.profile() });
    const { instance, errors } = await suite.call('instanceServicesApply', { id });
    expect(instance).toBeNull();
    expect(errors).toMatchObject([{ code: 'CONFLICT', path: ['id'] }]);
    expect(errors[0]?.message).toContain('dnsZone or dhcpReservation');
  });
});
