import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  createInstance,
  createSite,
  enroll,
  mutate,
  simulatedBmcs,
  type TestSite,
} from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { mutation, refusalOf } from '#test/harness/requests.ts';
import { bootEntries } from '#test/harness/simulated-hosts.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { differences, openStoredData, type StoredData } from '#test/harness/stored-data.ts';
import { connectTestTemporal, type TestTemporal } from '#test/harness/temporal.ts';
import type { Accepted } from '../answers.ts';
import { createCaller, type Caller } from '../caller.ts';
import { INSTANCE_CREATE } from '../documents.ts';
import { inputOf, type Verb } from './bad-input.ts';
import { CONSOLE_VERB_CASES } from './cases/console-verbs.ts';
import { FIRMWARE_VERB_CASES } from './cases/firmware-verbs.ts';
import { IMAGE_VERB_CASES } from './cases/image-verbs.ts';
import { INSTANCE_CREATE_CASES } from './cases/instance-create.ts';
import { INSTANCE_VERB_CASES } from './cases/instance-verbs.ts';
import { PROFILE_VERB_CASES } from './cases/profile-verbs.ts';
import { SERVER_VERB_CASES } from './cases/server-verbs.ts';
import { STRANGERS } from './cases/strangers.ts';
import { createWorld, type World } from './world.ts';

let stack: TestStack;
let temporal: TestTemporal;
let stored: StoredData;
let admin: Graph;
let caller: Caller;
let world: World;

beforeAll(async () => {
  stack = await startTestStack({ servers: 6, environment: { simulator: { SIMULATOR_SPEED: '10' } } });
  temporal = await connectTestTemporal(stack);
  stored = await openStoredData(stack.stack.info.postgres);
  admin = stack.as('admin');
  caller = createCaller(admin);
  world = await createWorld(stack);
});
afterAll(async () => {
  await stored?.close();
  await temporal?.close();
  await stack?.stop();
});

/** Instances are requested by the tenant's member, what they are made of by its operator. */
function whoAsks(verb: Verb): Graph {
  return /^(?:server|firmware|image|profile)/.test(verb) ? world.operator : world.member;
}

describe('what is refused', () => {
  let before: string[];
  let workflows: number;

  beforeAll(async () => {
    before = await stored.atRest();
    workflows = (await temporal.client.workflow.count()).count;
  });
  afterEach(async () => {
    expect(differences(before, await stored.lines()), 'nothing half-written').toEqual([]);
  });
  afterAll(async () => {
    expect((await temporal.client.workflow.count()).count, 'no workflow started').toBe(workflows);
  });

  const cases = [
    ...INSTANCE_CREATE_CASES,
    ...INSTANCE_VERB_CASES,
    ...SERVER_VERB_CASES,
    ...FIRMWARE_VERB_CASES,
    ...CONSOLE_VERB_CASES,
    ...IMAGE_VERB_CASES,
    ...PROFILE_VERB_CASES,
  ];
  test.each(cases.map((bad) => [bad.verb, bad.title, bad] as const))('%s: %s', async (verb, title, bad) => {
    const refusal = await refusalOf(whoAsks(verb), verb, inputOf(verb, world, `bad ${title}`, bad.change));
    const { code, path, says } = bad;
    expect(refusal).toMatchObject({ code, path, message: expect.stringMatching(says) });
    expect(refusal.holder).toBe(bad.holder?.(world) ?? null);
  });

  test.each(STRANGERS)('%s: %s of another tenant looks absent', async (verb, _, theirs, unknown) => {
    const refused = async (change: (world: World) => object): Promise<string> => {
      const refusal = await refusalOf(whoAsks(verb), verb, inputOf(verb, world, 'stranger', change));
      expect(refusal.code).toBe('NOT_FOUND');
      return JSON.stringify(refusal).replaceAll(/[a-z]{7}-[0-9a-z]{26}/g, '<id>');
    };
    expect(await refused(theirs)).toBe(await refused(unknown));
  });

  test('several faults are reported at once, each with its path', async () => {
    const change = (): object => ({ hostname: 'A', userData: 'x'.repeat(70_000) });
    const input = inputOf('instanceCreate', world, 'many', change);
    const { instanceCreate } = await world.member.ask<{ instanceCreate: Accepted }>(INSTANCE_CREATE, {
      in: input,
    });
    expect(instanceCreate.errors.map(({ code, path }) => [code, path])).toEqual([
      ['INVALID_INPUT', ['hostname']],
      ['INVALID_INPUT', ['userData']],
    ]);
    expect(instanceCreate).toMatchObject({ instance: null, operation: null });
  });
});

describe('an idempotency key', () => {
  const create = async (change: object = {}): Promise<Accepted> => {
    const input = { ...inputOf('instanceCreate', world, 'once'), hostname: 'once-1', ...change };
    const document = mutation('instanceCreate', 'instance { id } operation { id kind }');
    return (await world.member.ask<{ instanceCreate: Accepted }>(document, { in: input })).instanceCreate;
  };

  test('with the same input gets the first answer, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, async () => await create()));
    const [first] = answers;
    expect(first?.errors).toEqual([]);
    for (const answer of answers) expect(answer).toEqual(first);
    const { instances } = await admin.ask<{ instances: { totalCount: number } }>(
      'query { instances(where: { hostname: { eq: "once-1" } }) { totalCount } }',
    );
    expect(instances.totalCount).toBe(1);
    await awaitOperation(admin, first?.operation?.id ?? '');
    // Also when all of it is long over.
    expect(await create()).toEqual(first);
    expect(await temporal.find(`ResourceId = '${first?.instance?.id}'`)).toEqual([first?.operation?.id]);
  });

  test('with another input is refused, and starts nothing', async () => {
    const before = await stored.atRest();
    for (const change of [
      { hostname: 'once-2' },
      { userData: '#!more' },
      { imageId: world.site.imageIds[1] },
    ]) {
      const answer = await create(change);
      expect(answer).toMatchObject({ instance: null, operation: null });
      expect(answer.errors).toMatchObject([
        {
          code: 'IDEMPOTENCY_KEY_REUSED',
          path: ['idempotencyKey'],
          message: expect.stringContaining('new key'),
        },
      ]);
    }
    expect(differences(before, await stored.atRest())).toEqual([]);
  });

  test('is its owner’s alone: another person’s call with it is a different one', async () => {
    const input = { ...inputOf('instanceCreate', world, 'once'), hostname: 'web-1' };
    expect(await refusalOf(world.operator, 'instanceCreate', input)).toMatchObject({
      code: 'CONFLICT',
      path: ['hostname'],
    });
  });

  test('works for the other verbs too', async () => {
    const { instances } = await admin.ask<{ instances: { nodes: { id: string }[] } }>(
      'query { instances(where: { hostname: { eq: "once-1" } }) { nodes { id } } }',
    );
    const input = { idempotencyKey: 'give-back', id: instances.nodes[0]?.id };
    const ask = async (): Promise<{ operation: { id: string } }> =>
      await mutate(world.member, 'instanceDecommission', input, 'instance { id } operation { id }');
    const first = await ask();
    expect(await ask()).toEqual(first);
    await caller.mustSucceed(first.operation.id);
    expect(await ask()).toEqual(first);
    const refusal = await refusalOf(world.member, 'instanceDecommission', { ...input, id: world.activeId });
    expect(refusal.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('what is known only while the operation runs', () => {
  let small: TestSite;

  /** The instance FAILED and holds nothing; as many servers are free as before. */
  async function expectUndone(instanceId: string, serversBefore: number): Promise<void> {
    const instance = await caller.instance(instanceId);
    expect(instance).toMatchObject({ state: 'FAILED', server: null, addresses: { nodes: [] } });
    expect((await caller.availableServers()).totalCount).toBe(serversBefore);
    expect(await bootEntries(stack)).toEqual([world.holderId]);
  }

  test('no server that fits: FAILED at once, saying which requirement ruled out how many', async () => {
    const { totalCount } = await caller.availableServers();
    const requirements = { minCores: 100_000, vendor: 'Nobody', minMemoryMiB: 1 };
    const { instanceId, operationId } = await createInstance(world.member, world.site, 'too-big', {
      requirements,
    });
    const operation = await awaitOperation(admin, operationId);
    const failure = { code: 'EXHAUSTED', step: 'reserve-server' };
    expect(operation).toMatchObject({ state: 'FAILED', failure });
    const ruledOut =
      /Of 3 at the site.*: 2 not AVAILABLE, 3 by vendor Nobody, 3 by cores of at least 100000\./;
    expect(operation.failure?.message).toMatch(ruledOut);
    expect(new Set(operation.steps.map(({ attempt }) => attempt)), 'nothing is tried twice').toEqual(
      new Set([1]),
    );
    await expectUndone(instanceId, totalCount);
  });

  test('a site without servers says so', async () => {
    small = await createSite(stack, 'small', '10.66.0.0/30');
    const { operationId } = await createInstance(admin, small, 'nowhere');
    expect(await awaitOperation(admin, operationId)).toMatchObject({
      state: 'FAILED',
      failure: { code: 'EXHAUSTED', message: expect.stringContaining('no server') },
    });
  });

  test('a block that is exhausted: FAILED at once, the server released', async () => {
    const spare = (await simulatedBmcs(stack)).at(-1) ?? { name: '', address: '' };
    const enrolled = await enroll(stack, small, spare);
    await caller.mustSucceed(enrolled.operationId);
    for (const address of ['10.66.0.1', '10.66.0.2']) {
      const input = { idempotencyKey: address, blockId: small.ipBlockId, address };
      await mutate(admin, 'ipAddressReserve', input, 'ipAddress { id }');
    }
    const { totalCount } = await caller.availableServers();
    const { instanceId, operationId } = await createInstance(admin, small, 'no-address');
    const operation = await awaitOperation(admin, operationId);
    expect(operation).toMatchObject({
      state: 'FAILED',
      failure: { code: 'EXHAUSTED', step: 'allocate-address' },
    });
    expect(operation.failure?.message).toMatch(/10\.66\.0\.0\/30/);
    expect(operation.steps.map(({ name, state }) => [name, state])).toContainEqual([
      'undo:reserve-server',
      'SUCCEEDED',
    ]);
    await expectUndone(instanceId, totalCount);
    const server = await caller.server(enrolled.serverId);
    expect(server).toMatchObject({ state: 'AVAILABLE', operation: null, instance: null });
  });

  test('a machine that is waited for can be cancelled, and leaves nothing', async () => {
    const input = { id: world.holderId, reason: 'the test is over' };
    await mutate(world.member, 'operationCancel', input, 'operation { id }');
    expect(await awaitOperation(admin, world.holderId)).toMatchObject({ state: 'CANCELLED' });
    expect(await bootEntries(stack)).toEqual([]);
    const server = await caller.server(world.heldServerId);
    expect(server).toMatchObject({ state: 'AVAILABLE', powerState: 'OFF', operation: null, instance: null });
  });
});
