import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enroll, mutate, simulatedBmcs } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { behave, bmcJournal, injectFault, simulatedHost } from '#test/harness/simulated-hosts.ts';
import { readInstance, readServer } from '#test/harness/world.ts';
import { findResidue } from '#test/sagas/residue.ts';
import { abandonedSuite } from './abandoned-suite.ts';
import { deadInstallerSuite } from './dead-installer-suite.ts';
import { otherMachineSuite } from './other-machine-suite.ts';
import { expectReleased } from './released.ts';
import { openScene, type Scene, type SceneServer } from './scene.ts';
import { unprovenWipeSuite } from './unproven-wipe-suite.ts';

let scene: Scene;

beforeAll(async () => {
  // More servers than stories: one that is repeated takes another.
  scene = await openScene(20, 6);
});
afterAll(async () => await scene?.test.stop());

/** Resets that changed the power of the machine. */
async function effectiveResets(server: SceneServer): Promise<number> {
  const journal = await bmcJournal(scene.test, server.name);
  return journal.filter(({ method, path, effect }) => method === 'POST' && /Reset\/?$/.test(path) && effect)
    .length;
}

describe.concurrent('a BMC that is unavailable', () => {
  test('an enroll at an address without a listener fails soon, saying so', async () => {
    const { graph, test: stack, site } = scene;
    const { serverId, operationId } = await enroll(stack, site, {
      name: 'nobody',
      address: 'https://127.0.0.1:1',
    });
    const operation = await awaitOperation(graph, operationId, undefined, 150);
    expect(operation).toMatchObject({
      state: 'FAILED',
      failure: { code: 'BMC_UNREACHABLE', step: 'connect' },
    });
    expect(operation.failure?.message).toMatch(
      /127\.0\.0\.1:1 is not reachable.*tried for \d+ s.*power and network/,
    );
    const server = await readServer(graph, serverId);
    expect(server).toMatchObject({ state: 'FAILED', operation: null, failure: { code: 'BMC_UNREACHABLE' } });
  });

  test('before anything was touched: the provision fails, and the server stays free', async () => {
    const server = scene.takeServer();
    await behave(scene.test, server.name, { unplugged: true });
    const profileId = await scene.profile('unplugged-before', { bmcTimeoutSeconds: 4 });
    const asked = await scene.provision(server, { profileId });
    const operation = await awaitOperation(scene.graph, asked.operationId);
    expect(operation).toMatchObject({
      state: 'FAILED',
      failure: { code: 'BMC_UNREACHABLE', step: 'verify-identity' },
    });
    await expectReleased(scene, asked, server, { code: /BMC_UNREACHABLE/, serverState: 'AVAILABLE' });
  });

  test('while the machine installs: everything is released but the machine, which cannot be switched off', async () => {
    const server = scene.takeServer();
    const profileId = await scene.profile('unplugged-within', { bmcTimeoutSeconds: 4 });
    const asked = await scene.provision(server, { profileId });
    await awaitOperation(scene.graph, asked.operationId, ({ steps }) =>
      steps.some(({ name, state }) => name === 'power-on' && state === 'SUCCEEDED'),
    );
    await behave(scene.test, server.name, { unplugged: true });
    const operation = await awaitOperation(scene.graph, asked.operationId);
    expect(operation).toMatchObject({ state: 'FAILED', failure: { code: 'BMC_UNREACHABLE' } });
    await expectReleased(scene, asked, server, { code: /BMC_UNREACHABLE/, serverState: 'FAILED' });
    expect((await readServer(scene.graph, server.id)).failure).toMatchObject({ code: 'BMC_UNREACHABLE' });

    await behave(scene.test, server.name, { unplugged: false });
    const input = { idempotencyKey: `inspect-${server.name}`, id: server.id };
    const { operation: inspect } = await mutate<{ operation: { id: string } }>(
      scene.graph,
      'serverInspect',
      input,
      'operation { id }',
    );
    expect(await awaitOperation(scene.graph, inspect.id)).toMatchObject({ state: 'SUCCEEDED' });
    expect(await readServer(scene.graph, server.id)).toMatchObject({ state: 'AVAILABLE', failure: null });
  });

  test('and back in time: the operation continues', async () => {
    const server = scene.takeServer();
    await behave(scene.test, server.name, { unplugged: true });
    const { instanceId, operationId } = await scene.provision(server);
    await awaitOperation(scene.graph, operationId, ({ steps }) =>
      steps.some(({ name, attempt }) => name === 'verify-identity' && attempt >= 3),
    );
    await behave(scene.test, server.name, { unplugged: false });
    expect(await awaitOperation(scene.graph, operationId)).toMatchObject({
      state: 'SUCCEEDED',
      failure: null,
    });
    expect(await readInstance(scene.graph, instanceId)).toMatchObject({ state: 'ACTIVE' });
  });
});

describe.concurrent('a wrong password', () => {
  test('is tried once, never locks the account, and is corrected by enrolling again under the same name', async () => {
    const { graph, test: stack, site } = scene;
    const bmc = scene.takeBmc();
    const wrong = { username: stack.bmcCredential.username, password: 'not-the-password' };
    const { serverId, operationId } = await enroll(stack, site, bmc, wrong);
    const operation = await awaitOperation(graph, operationId);
    expect(operation).toMatchObject({
      state: 'FAILED',
      failure: { code: 'BMC_AUTH_FAILED', step: 'connect' },
    });
    expect(operation.failure?.message).toMatch(/refuses user .*serverBmcUpdate/);
    expect(operation.failure?.message).not.toContain(wrong.password);
    expect(operation.steps.find(({ name }) => name === 'connect')).toMatchObject({ attempt: 1 });
    expect(await readServer(graph, serverId)).toMatchObject({ state: 'FAILED', operation: null });
    const logins = async (): Promise<unknown> =>
      (await simulatedBmcs(stack)).find(({ name }) => name === bmc.name);
    expect(await logins()).toMatchObject({ failedLogins: 1, locked: false });

    await mutate(
      graph,
      'serverRetire',
      { idempotencyKey: `retire-${bmc.name}`, id: serverId },
      'server { id }',
    );
    const again = await mutate<{ server: { id: string }; operation: { id: string } }>(
      graph,
      'serverEnroll',
      {
        idempotencyKey: `again-${bmc.name}`,
        siteId: site.siteId,
        name: bmc.name,
        bmc: { address: bmc.address, provider: 'redfish', credential: stack.bmcCredential },
      },
      'server { id } operation { id }',
    );
    expect(await awaitOperation(graph, again.operation.id)).toMatchObject({ state: 'SUCCEEDED' });
    expect(await logins()).toMatchObject({ failedLogins: 1, locked: false });
  });
});

describe.concurrent('a BMC that misbehaves', () => {
  const SYSTEM = '/redfish/v1/Systems/*';
  const RESET = '**Reset*';

  test.each([
    ['is slow', { action: 'latency', latencyMs: 300 }],
    ['hangs once', { action: 'hang', path: SYSTEM, remaining: 1 }],
    [
      'is busy, and says for how long',
      { action: 'status', status: 503, retryAfter: 1, method: 'GET', remaining: 2 },
    ],
    [
      'is busy when it is to switch the power',
      { action: 'status', status: 503, method: 'POST', path: RESET, remaining: 1 },
    ],
    ['drops connections', { action: 'reset', path: SYSTEM, remaining: 2 }],
    [
      'does what was requested and loses the answer',
      { action: 'drop-after-effect', method: 'POST', path: RESET, remaining: 1 },
    ],
  ])('%s: the operation succeeds, and switches the power on once', async (_, fault) => {
    const server = scene.takeServer();
    await injectFault(scene.test, { bmc: server.name, ...fault });
    const before = await effectiveResets(server);
    const { instanceId, operationId } = await scene.provision(server);
    expect(await awaitOperation(scene.graph, operationId)).toMatchObject({
      state: 'SUCCEEDED',
      failure: null,
    });
    expect(await readInstance(scene.graph, instanceId)).toMatchObject({ state: 'ACTIVE' });
    expect((await effectiveResets(server)) - before).toBe(1);
    // The fault was met, or the story says nothing.
    const journal = await bmcJournal(scene.test, server.name);
    expect(journal.some((entry) => 'fault' in entry)).toBe(true);
  });
});

describe.concurrent('a machine that never phones home', () => {
  test.each([
    ['from its installer', 'installer', { installTimeoutSeconds: 3 }, 'INSTALL_TIMEOUT', 'install'],
    ['from its first boot', 'firstBoot', { firstBootTimeoutSeconds: 3 }, 'FIRST_BOOT_TIMEOUT', 'first-boot'],
  ])('%s: the provision fails, and everything is released', async (_, stage, timeouts, code, step) => {
    const server = scene.takeServer();
    await behave(scene.test, server.name, { [stage]: 'never-phones-home' });
    const asked = await scene.provision(server, {
      profileId: await scene.profile(`silent-${stage}`, timeouts),
    });
    const operation = await awaitOperation(scene.graph, asked.operationId);
    expect(operation).toMatchObject({ state: 'FAILED', failure: { code, step } });
    expect(operation.failure?.message).toMatch(/^Timed out after 3 seconds waiting for /);
    await expectReleased(scene, asked, server, { code: new RegExp(code), serverState: 'AVAILABLE' });
    expect(await simulatedHost(scene.test, server.name)).toMatchObject({ power: 'Off' });
  });
});

deadInstallerSuite(() => scene);
unprovenWipeSuite(() => scene);
otherMachineSuite(() => scene);
abandonedSuite(() => scene);

test('nothing is left that the outcomes do not explain, and no BMC ever saw two requests at once', async () => {
  expect(await findResidue(scene.test)).toEqual([]);
});
