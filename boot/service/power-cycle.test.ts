import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';
import {
  install,
  loopbackMachine,
  type LoopbackMachine,
  type MetadataAnswer,
} from './fixture/loopback-machine.ts';

const MAC = '02:00:00:00:00:01';
const SCRIPT = `/boot/ipxe?mac=${MAC}`;
const SECRET = 'CANARY-51c2';
const USER_DATA = `#cloud-config\n# ${SECRET}\n`;

let fixture: BootFixture;
/** iPXE of the machine, and its installer, to which DHCP gives another address. */
let firmware: LoopbackMachine;
let installer: LoopbackMachine;
/** Another machine on its network that has learned its MAC address. */
let stranger: LoopbackMachine;

beforeAll(async () => {
  fixture = await startBootFixture();
  [firmware, installer, stranger] = ['127.0.0.2', '127.0.0.3', '127.0.0.9'].map((address) =>
    loopbackMachine(fixture.url, address),
  ) as [LoopbackMachine, LoopbackMachine, LoopbackMachine];
});
afterAll(async () => await fixture.stop());
beforeEach(async () => await fixture.reset());

async function order(change: Parameters<typeof bootEntry>[0] = {}): Promise<void> {
  const entry = bootEntry({ userData: USER_DATA, addresses: ['127.0.0.7/24'], ...change });
  expect((await fixture.admin('PUT', `/entries/${entry.operationId}`, entry)).status).toBe(200);
}

const tokenIn = ({ text }: MetadataAnswer): string => /infra\.token=([\w-]+)/.exec(text)?.[1] ?? '';

/** The token of the script that the machine's iPXE gets. */
const boots = async (): Promise<string> => tokenIn(await firmware.ask(SCRIPT));

const bearer = (token: string): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
});

const report = async (from: LoopbackMachine, token: string, body: object): Promise<number> =>
  (await from.ask('/boot/phone-home', bearer(token), 'POST', body)).status;

async function noted(): Promise<string> {
  const { body } = await fixture.admin('GET', '/entries/oprnopr-1/log');
  return (body as { log: { what: string }[] }).log.map(({ what }) => what).join('\n');
}

describe('before the machine is switched on', () => {
  it('a request with its MAC address alone learns nothing, not even that something is planned, and it is noted', async () => {
    const unknown = await stranger.ask('/boot/ipxe?mac=02:00:00:00:00:77');
    await order();
    const { text } = await stranger.ask(SCRIPT);
    expect(text).toBe(unknown.text.replaceAll('02:00:00:00:00:77', MAC));
    expect(await noted()).toContain(
      `${MAC} asked from 127.0.0.9 and got no script: the machine was not switched on yet`,
    );
    expect(await fixture.database.fork().execute('select 1 from token')).toEqual([]);
  });

  it('the token on its ISO opens nothing and reports nothing', async () => {
    await order({ action: 'WIPE', image: null });
    const { body } = await fixture.admin('POST', '/entries/oprnopr-1/media');
    const { pathname } = new URL((body as { url: string }).url);
    const iso = await stranger.ask(pathname);
    expect(iso.status).toBe(200);
    const token = tokenIn(iso);
    expect(token).not.toBe('');
    for (const path of ['/boot/install', '/boot/user-data', '/boot/network-config', '/boot/authorized-keys'])
      expect((await stranger.ask(path, bearer(token))).status).toBe(401);
    expect(await report(stranger, token, { event: 'WIPED', disks: [] })).toBe(401);
    expect(fixture.signals).toEqual([]);
    expect(await noted()).toContain('127.0.0.9 was refused');

    // Nothing was used up by it: the machine itself boots that very ISO.
    await fixture.arm();
    expect((await installer.ask('/boot/install', bearer(token))).status).toBe(200);
    expect(await report(installer, token, { event: 'WIPED', disks: [] })).toBe(200);
  });

  it('another order revokes its permission, and the same order does not', async () => {
    await order();
    await fixture.arm();
    await order();
    expect(await boots()).not.toBe('');
    await order({ hostname: 'web-2' });
    expect(await boots()).toBe('');
  });
});

describe('within a power cycle', () => {
  it('the first address that asks is the machine: another one is refused, whatever headers it sends', async () => {
    await order();
    await fixture.arm();
    const token = await boots();
    const forged = { 'x-forwarded-for': '127.0.0.2', forwarded: 'for=127.0.0.2', 'x-real-ip': '127.0.0.2' };
    const { text } = await stranger.ask(SCRIPT, forged);
    expect(text).toContain('nothing is planned');
    expect(await noted()).toContain('another address has the script of this power cycle');
    expect((await installer.ask('/boot/user-data', bearer(token))).text).toContain(SECRET);
  });

  it('a machine that restarts on its own gets the installer again, and the token before it ends', async () => {
    await order();
    await fixture.arm();
    const first = await boots();
    const second = await boots();
    expect((await installer.ask('/boot/install', bearer(first))).status).toBe(401);
    expect((await installer.ask('/boot/install', bearer(second))).status).toBe(200);
  });

  it('the token belongs to the address that uses it first: a person who reads it on a console cannot use it', async () => {
    await order();
    await fixture.arm();
    const token = await boots();
    expect((await installer.ask('/boot/install', bearer(token))).status).toBe(200);
    for (const [path, method] of [
      ['/boot/user-data', 'GET'],
      ['/boot/meta-data', 'GET'],
      ['/boot/progress', 'POST'],
      [`/boot/nocloud/${token}/user-data`, 'GET'],
    ] as const) {
      const { status, text } = await stranger.ask(
        path,
        bearer(token),
        method,
        method === 'POST' ? { percent: 1 } : undefined,
      );
      expect({ path, status }).toEqual({ path, status: path.includes('nocloud') ? 404 : 401 });
      expect(text).not.toContain(SECRET);
    }
    expect(await report(stranger, token, { event: 'INSTALLED' })).toBe(401);
    expect(await noted()).toContain('127.0.0.9 was refused');
    expect(fixture.progress).toEqual([]);
    expect(await report(installer, token, { event: 'INSTALLED' })).toBe(200);
  });

  it('a system that switches to the address of its instance meanwhile continues by it', async () => {
    await order();
    await fixture.arm();
    const token = await boots();
    expect((await installer.ask(`/boot/nocloud/${token}/meta-data`)).status).toBe(200);
    const settled = loopbackMachine(fixture.url, '127.0.0.7');
    expect((await settled.ask(`/boot/nocloud/${token}/user-data`)).text).toContain(SECRET);
  });
});

describe('the next power cycle', () => {
  it('ends what was given out for the one before, and may come from another address', async () => {
    await order();
    await fixture.arm();
    const before = await boots();
    await installer.ask('/boot/install', bearer(before));
    await fixture.arm();
    expect((await installer.ask('/boot/install', bearer(before))).status).toBe(401);
    const moved = loopbackMachine(fixture.url, '127.0.0.5');
    expect(tokenIn(await moved.ask(SCRIPT))).not.toBe('');
  });

  it('is not begun by an attempt that is repeated: the machine is on its way already', async () => {
    await order();
    await fixture.arm('oprnopr-1', 'run/7');
    const token = await boots();
    expect((await fixture.arm('oprnopr-1', 'run/7')).body).toEqual({ changed: false });
    expect((await installer.ask('/boot/install', bearer(token))).status).toBe(200);
  });
});

describe('a report that contradicts what was sent is refused and noted', () => {
  it.each([
    ['INSTALL', { event: 'WIPED', disks: [] }],
    ['WIPE', { event: 'INSTALLED' }],
    ['RESCUE', { event: 'WIPED', disks: [] }],
    ['INSTALL', { event: 'INSTALLED', imageSha256: 'B'.repeat(64) }],
    ['WIPE', { event: 'WIPED', disks: [], imageSha256: 'a'.repeat(64) }],
  ] as const)('%s: %o', async (action, body) => {
    await order({ action, ...(action === 'INSTALL' ? {} : { image: null }) });
    await fixture.arm();
    const token = await boots();
    expect(await report(installer, token, body)).toBe(409);
    expect(fixture.signals).toEqual([]);
    expect(await noted()).toContain(`reported ${body.event}`);
  });

  it('but not one of the image that was ordered', async () => {
    await order();
    await fixture.arm();
    const token = await boots();
    expect(await report(installer, token, { event: 'INSTALLED', imageSha256: 'A'.repeat(64) })).toBe(200);
  });

  it('nor can a system have booted that was not installed', async () => {
    await order();
    await fixture.arm();
    const token = await boots();
    const { text } = await installer.ask('/boot/meta-data', bearer(token));
    const bootToken = String((JSON.parse(text) as Record<string, unknown>)['boot-token']);
    expect(await report(installer, bootToken, { event: 'BOOTED' })).toBe(409);
    expect(await report(installer, token, { event: 'INSTALLED' })).toBe(200);
    expect(await report(installer, bootToken, { event: 'BOOTED' })).toBe(200);
  });
});

describe('what was given out for an instance', () => {
  it('is gone once its machine is switched on to be wiped', async () => {
    await install(fixture, MAC, {
      operationId: 'oprnopr-1',
      addresses: ['127.0.0.3/24'],
      userData: USER_DATA,
    });
    expect((await installer.get('/latest/user-data', await installer.session())).text).toContain(SECRET);
    await fixture.admin('DELETE', '/entries/oprnopr-1');
    await order({ operationId: 'oprnopr-2', action: 'WIPE', image: null, userData: null });
    expect((await installer.get('/latest/user-data', await installer.session())).text).toContain(SECRET);
    await fixture.arm('oprnopr-2');
    expect((await installer.ask('/latest/user-data')).status).toBe(404);
    const rows: { text: string }[] = await fixture.database
      .fork()
      .execute('select ordered::text as text from metadata union all select ordered::text from entry');
    expect(rows.filter(({ text }) => text.includes(SECRET))).toEqual([]);
  });
});
