import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';

const MAC = '02:00:00:00:00:01';
const OWN_KERNEL = {
  ...bootEntry().image,
  kernelUrl: 'http://images.test/k',
  initrdUrl: 'http://images.test/i',
};

let fixture: BootFixture;
beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture.stop());
beforeEach(async () => await fixture.reset());

async function boots(change: object): Promise<{ script: string; token: string }> {
  await fixture.admin('PUT', '/entries/oprnopr-1', bootEntry(change));
  await fixture.arm();
  return await fixture.boot(MAC);
}

describe('a system that boots by a kernel of its own', () => {
  it('gets the address that cloud-init asks, and every file there', async () => {
    const { script, token } = await boots({ image: OWN_KERNEL, userData: '#!/bin/sh\n' });
    expect(script).toContain(` ds=nocloud-net;s=http://boot.test:8080/boot/nocloud/${token}/\n`);
    const read = async (file: string) => await fixture.machine(`/boot/nocloud/${token}/${file}`);
    expect((await read('user-data')).text).toBe('#!/bin/sh\n');
    expect(await read('vendor-data')).toMatchObject({ status: 200, text: '' });
    expect(JSON.parse((await read('network-config')).text)).toMatchObject({
      ethernets: { nic0: { match: { macaddress: MAC }, dhcp4: true } },
    });
    const meta = JSON.parse((await read('meta-data')).text) as Record<string, string>;
    expect(meta).toMatchObject({ 'instance-id': 'instins-1', 'local-hostname': 'web-1' });
    expect((await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } })).status).toBe(
      200,
    );
    expect((await read('user-data')).status).toBe(410);
    const report = { token: meta['boot-token'] ?? '', body: { event: 'BOOTED' } };
    expect((await fixture.machine('/boot/phone-home', report)).status).toBe(200);
  });

  it('gets the address that Ignition asks, when that is what the user-data is for', async () => {
    const userData = '{"ignition":{"version":"3.4.0"}}';
    const { script, token } = await boots({ image: OWN_KERNEL, userData });
    const url = `http://boot.test:8080/boot/nocloud/${token}/user-data`;
    expect(script).toContain(` ignition.firstboot ignition.platform.id=metal ignition.config.url=${url}\n`);
    expect(script).not.toContain('ds=');
    expect((await fixture.machine(`/boot/nocloud/${token}/user-data`)).text).toBe(userData);
  });
});

it('others learn nothing from their script, and unknown tokens open nothing', async () => {
  const { script, token } = await boots({});
  expect(script).not.toMatch(/nocloud|ignition/);
  const { text } = await fixture.machine('/boot/meta-data', { token });
  const bootToken = String((JSON.parse(text) as Record<string, string>)['boot-token']);
  for (const wrong of ['made-up', 'x'.repeat(300), bootToken])
    expect((await fixture.machine(`/boot/nocloud/${wrong}/user-data`)).status).toBe(404);
});

it('a token in an address does not come into the log', async () => {
  const { token } = await boots({});
  await fixture.database.fork().execute('alter table journal rename to away');
  expect((await fixture.machine(`/boot/nocloud/${token}/user-data`)).status).toBe(503);
  await fixture.database.fork().execute('alter table away rename to journal');
  expect(fixture.logged()).toContain('/boot/nocloud/…/user-data');
  expect(fixture.logged()).not.toContain(token);
});
