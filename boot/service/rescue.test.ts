import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';

const MAC = '02:00:00:00:00:01';
const KEYS = ['ssh-ed25519 AAAA jane@example', 'ssh-ed25519 BBBB john@example'];
const SYSTEM = { address: '192.0.2.7', hostKey: `SHA256:${'a'.repeat(43)}` };

let fixture: BootFixture;
beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture.stop());
beforeEach(async () => await fixture.reset());

/** Orders a rescue, and boots the machine into it; answers its token. */
async function boot(): Promise<string> {
  const entry = bootEntry({ action: 'RESCUE', image: null, sshKeys: KEYS });
  expect((await fixture.admin('PUT', `/entries/${entry.operationId}`, entry)).status).toBe(200);
  expect((await fixture.arm(entry.operationId)).status).toBe(200);
  const { script, token } = await fixture.boot(MAC);
  expect(script).toContain('infra.task=rescue');
  return token;
}

const report = async (token: string, body: unknown): Promise<number> =>
  (await fixture.machine('/boot/phone-home', { token, body })).status;

describe('a machine to be rescued', () => {
  it('gets the task and the keys, reports where it is, and boots from its disk from then on', async () => {
    const token = await boot();
    expect(JSON.parse((await fixture.machine('/boot/install', { token })).text)).toMatchObject({
      task: 'rescue',
      machine: { serverId: 'srvrsrv-1', hostname: 'web-1' },
    });
    const keys = await fixture.machine('/boot/authorized-keys', { token });
    expect(keys).toMatchObject({ status: 200, text: `${KEYS.join('\n')}\n` });
    expect(await report(token, { event: 'INSTALLED' })).toBe(409);
    expect(await report(token, { event: 'RESCUED', rescue: SYSTEM })).toBe(200);
    expect(fixture.signals).toEqual([
      { operationId: 'oprnopr-1', report: { event: 'RESCUED', rescue: SYSTEM } },
    ]);
    expect((await fixture.machine('/boot/authorized-keys', { token })).status).toBe(410);
    expect((await fixture.boot(MAC)).script).toContain('sanboot');
    const { body } = await fixture.admin('GET', '/entries/oprnopr-1/log');
    expect(JSON.stringify(body)).toMatch(
      /got the installer to rescue.*fetched the SSH keys.*RESCUED at 192\.0\.2\.7, SSH host key SHA256:a+/,
    );
  });

  it('may have no SSH server, or fail', async () => {
    const token = await boot();
    const rescue = { address: '192.0.2.7', hostKey: null };
    expect(await report(token, { event: 'RESCUED', rescue })).toBe(200);
    expect(fixture.signals).toMatchObject([{ report: { rescue } }]);
    await fixture.reset();
    expect(await report(await boot(), { event: 'FAILED', message: 'no network' })).toBe(200);
  });

  it.each([
    ['an address that is none', { address: 'somewhere', hostKey: null }],
    ['a host key that is no fingerprint', { address: null, hostKey: 'SHA256:short' }],
    ['a host key of another kind', { address: null, hostKey: 'MD5:00:11' }],
  ])('is refused with %s', async (_, rescue) => {
    expect(await report(await boot(), { event: 'RESCUED', rescue })).toBe(400);
    expect(fixture.signals).toEqual([]);
  });

  it('keeps its keys from a caller without a token', async () => {
    await boot();
    expect((await fixture.machine('/boot/authorized-keys')).status).toBe(401);
    expect((await fixture.machine('/boot/authorized-keys', { token: 'nonsense' })).status).toBe(401);
  });
});

it('a machine that is installed cannot say that it is rescued', async () => {
  const entry = bootEntry();
  await fixture.admin('PUT', `/entries/${entry.operationId}`, entry);
  await fixture.arm();
  const { token } = await fixture.boot(MAC);
  expect(await report(token, { event: 'RESCUED', rescue: SYSTEM })).toBe(409);
});
