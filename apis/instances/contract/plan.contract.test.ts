import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestInput } from '#platform/graph/input-digest.ts';
import { newId } from '#platform/ids/id.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

interface Plan {
  readonly hash: string;
  readonly pointOfNoReturn: string | null;
  readonly steps: readonly {
    readonly name: string;
    readonly title: string;
    readonly irreversible: boolean;
  }[];
}

interface Answer {
  readonly instance: { readonly id: string } | null;
  readonly operation: { readonly id: string } | null;
  readonly plan: Plan | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let count = 0;

async function ask(verb: string, input: object, token = suite.fixture.tokens.admin): Promise<Answer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation($in: ${type}!) { result: ${verb}(input: $in) {
    instance { id } operation { id } plan { hash pointOfNoReturn steps { name title irreversible } }
    errors { code path } } }`;
  const given = { in: { idempotencyKey: `plan-${++count}`, ...input } };
  return (await suite.fixture.query<{ result: Answer }>(token, document, given)).result;
}

function wanted(more: object = {}): object {
  const { tenants, siteId, images } = suite;
  return { tenantId: tenants.acme, siteId, imageId: images.x86, hostname: 'planned', ...more };
}

async function planOf(verb: string, input: object): Promise<Plan> {
  const { plan, errors } = await ask(verb, { ...input, dryRun: true });
  if (plan === null) throw new Error(JSON.stringify(errors));
  return plan;
}

/** How much the domain has written: events, facts and instances. */
async function written(): Promise<readonly number[]> {
  const events = await suite.fixture.publishedEvents('');
  const [rows] = await suite.fixture.database
    .fork()
    .execute<{ n: string }[]>(
      'select (select count(*) from instance) + (select count(*) from idempotency) as n',
    );
  return [events.length, Number(rows?.n)];
}

describe('a dry run of a creation', () => {
  test('shows the plan with its hash and point of no return, and writes nothing', async () => {
    const before = await written();
    const answer = await ask('instanceCreate', wanted({ dryRun: true, idempotencyKey: 'kept?' }));
    expect(answer).toMatchObject({ instance: null, operation: null, errors: [] });
    expect(answer.plan?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.plan?.steps.map(({ name }) => name)).toContain('reserve-server');
    const irreversible = answer.plan?.steps.find((step) => step.irreversible);
    expect(answer.plan?.pointOfNoReturn).toBe(irreversible?.name);
    expect(irreversible).toBeDefined();
    expect(await written()).toEqual(before);
    // Neither its key nor its host name is taken.
    const { instance } = await ask('instanceCreate', wanted({ idempotencyKey: 'kept?', hostname: 'free' }));
    expect(instance).not.toBeNull();
  });

  test('has the same hash again, and another where something else is asked for', async () => {
    const { hash } = await planOf('instanceCreate', wanted());
    expect((await planOf('instanceCreate', wanted())).hash).toBe(hash);
    const others = [
      { hostname: 'planned-2' },
      { imageId: suite.images.other },
      { requirements: { minCores: 8 } },
      { systemDisk: { minSizeBytes: 1_000_000 } },
    ];
    for (const other of others) {
      expect((await planOf('instanceCreate', wanted(other))).hash, JSON.stringify(other)).not.toBe(hash);
    }
  });

  test.each([
    ['an unknown image', { imageId: newId('image') }, 'NOT_FOUND', ['imageId']],
    ['a host name that is none', { hostname: 'no name' }, 'INVALID_INPUT', ['hostname']],
    ['a hash that is none', { expectedPlanHash: 'abc' }, 'INVALID_INPUT', ['expectedPlanHash']],
    ['user-data that nothing reads', { userData: 'echo' }, 'INVALID_INPUT', ['userData']],
  ])('refuses %s as the creation does', async (_, more, code, path) => {
    for (const dryRun of [true, false]) {
      const { plan, errors } = await ask('instanceCreate', wanted({ ...more, dryRun }));
      expect(errors).toEqual([expect.objectContaining({ code, path })]);
      expect(plan).toBeNull();
    }
  });

  test('refuses a caller without the role, and a host name that is taken', async () => {
    const viewer = await suite.fixture.person('vera', ['viewer', suite.tenants.acme]);
    const refused = await ask('instanceCreate', wanted({ dryRun: true }), viewer);
    expect(refused).toMatchObject({ plan: null, errors: [{ code: 'FORBIDDEN', path: ['tenantId'] }] });
    await suite.create({ hostname: 'taken' });
    const taken = await ask('instanceCreate', wanted({ hostname: 'taken', dryRun: true }));
    expect(taken).toMatchObject({ plan: null, errors: [{ code: 'CONFLICT', path: ['hostname'] }] });
  });

  test('with the hash that it has shown, exactly this plan is requested', async () => {
    const { hash: expectedPlanHash } = await planOf('instanceCreate', wanted({ hostname: 'exact' }));
    const changed = wanted({ hostname: 'exact', imageId: suite.images.other, expectedPlanHash });
    expect((await ask('instanceCreate', changed)).errors).toEqual([
      { code: 'CONFLICT', path: ['expectedPlanHash'] },
    ]);
    const same = await ask('instanceCreate', wanted({ hostname: 'exact', expectedPlanHash }));
    expect(same).toMatchObject({ errors: [], plan: null });
    expect(same.operation).not.toBeNull();
  });
});

test('a request without dryRun has the digest that it had before there were dry runs', async () => {
  const idempotencyKey = 'digest';
  const input = { idempotencyKey, ...wanted({ hostname: 'digest' }) };
  expect((await ask('instanceCreate', input)).errors).toEqual([]);
  const rows = await suite.fixture.database
    .fork()
    .execute<{ input_hash: string }[]>('select input_hash from idempotency where key = ?', [idempotencyKey]);
  expect(rows).toEqual([{ input_hash: await digestInput(input) }]);
});

describe('a dry run of another operation', () => {
  test('of an instance shows its plan, and leaves the instance as it is', async () => {
    const { id } = await suite.active();
    const before = await suite.read(id);
    const reimage = await planOf('instanceReimage', { id, imageId: suite.images.other });
    expect(reimage.pointOfNoReturn).toBe('power-on');
    const rescue = await planOf('instanceRescue', { id, sshKeys: ['ssh-ed25519 AAAA a@example'] });
    expect(rescue.steps.map(({ name }) => name)).toContain('boot-rescue');
    const { steps } = await planOf('instanceDecommission', { id });
    expect(steps.map(({ name }) => name)).toEqual(expect.arrayContaining(['wipe', 'delete-instance']));
    expect(await suite.read(id)).toEqual(before);
  });

  test('is refused in a state that does not allow it', async () => {
    const { id } = await suite.create();
    const { errors, plan } = await ask('instanceDecommission', { id, dryRun: true });
    expect(errors).toEqual([{ code: 'CONFLICT', path: ['id'] }]);
    expect(plan).toBeNull();
  });
});
