import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';
import { install } from './fixture/loopback-machine.ts';

const run = promisify(execFile);
/** Where it is not installed, its packages may be unpacked in a folder. */
const packages = process.env['CLOUD_INIT_PACKAGES'];
const env = {
  ...process.env,
  no_proxy: '127.0.0.1',
  ...(packages === undefined ? {} : { PYTHONPATH: packages }),
};
const isThere = spawnSync('python3', ['-c', 'import cloudinit'], { env, stdio: 'ignore' }).status === 0;
const missing = isThere ? '' : ' (skipped: it lacks cloud-init: apt-get install cloud-init)';
const MAC = '02:00:00:00:00:01';

/** What the real cloud-init makes of a boot service. */
async function crawl(kind: 'ec2' | 'nocloud', url: string): Promise<unknown> {
  const script = join(import.meta.dirname, 'fixture', 'cloud-init-crawl.py');
  return JSON.parse((await run('python3', [script, kind, url], { env })).stdout);
}

describe.skipIf(!isThere)(`cloud-init itself${missing}`, { timeout: 60_000 }, () => {
  let fixture: BootFixture;
  beforeAll(async () => {
    fixture = await startBootFixture();
  });
  afterAll(async () => await fixture.stop());

  it('finds everything by its Ec2 data source', async () => {
    await install(fixture, MAC, {
      operationId: 'oprnopr-1',
      addresses: ['127.0.0.1/8'],
      userData: '#cloud-config\nhostname: web-1\n',
    });
    expect(await crawl('ec2', fixture.url)).toMatchObject({
      metadata: {
        'instance-id': 'instins-1',
        'local-hostname': 'web-1',
        'local-ipv4': '127.0.0.1',
        placement: { 'availability-zone': 'lctnsit-1' },
        'public-keys': { 'key-0': 'ssh-ed25519 AAAA jane@example' },
        network: { interfaces: { macs: { [MAC]: { 'local-ipv4s': '127.0.0.1' } } } },
      },
      userData: '#cloud-config\nhostname: web-1\n',
      identity: { instanceId: 'instins-1', privateIp: '127.0.0.1' },
    });
  });

  it('finds everything by its NoCloud data source, and can read the network configuration', async () => {
    await fixture.reset();
    const image = {
      ...bootEntry().image,
      kernelUrl: 'http://images.test/k',
      initrdUrl: 'http://images.test/i',
    };
    await fixture.admin('PUT', '/entries/oprnopr-1', bootEntry({ image: image as never }));
    await fixture.arm();
    const { token } = await fixture.boot(MAC);
    expect(await crawl('nocloud', `${fixture.url}/boot/nocloud/${token}/`)).toMatchObject({
      metadata: { 'instance-id': 'instins-1', 'local-hostname': 'web-1' },
      userData: expect.stringMatching(/^#cloud-config\nhostname: "web-1"/),
      vendorData: '',
      interfaces: [{ mac: MAC, subnets: [{ type: 'dhcp4' }] }],
    });
  });
});
