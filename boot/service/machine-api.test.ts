import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';

const MAC = '02:00:00:00:00:01';

let fixture: BootFixture;
beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture.stop());
beforeEach(async () => await fixture.reset());

async function order(change: Parameters<typeof bootEntry>[0] = {}): Promise<void> {
  const entry = bootEntry(change);
  expect((await fixture.admin('PUT', `/entries/${entry.operationId}`, entry)).status).toBe(200);
  expect((await fixture.arm(entry.operationId)).status).toBe(200);
}

async function metaData(token: string): Promise<Record<string, unknown>> {
  return JSON.parse((await fixture.machine('/boot/meta-data', { token })).text);
}

const report = async (token: string, body: unknown): Promise<number> =>
  (await fixture.machine('/boot/phone-home', { token, body })).status;

describe('a machine to be installed', () => {
  it('gets installer, task, user-data and meta-data, reports, and boots from disk from then on', async () => {
    await order();
    const { script, token } = await fixture.boot(MAC);
    expect(script.split('\n')).toEqual([
      '#!ipxe',
      'echo Infratographer: install',
      `kernel http://boot.test:8080/boot/files/kernel initrd=initrd console=tty0 console=ttyS0,115200 infra.task=install infra.base=http://boot.test:8080 infra.token=${token}`,
      'initrd --name initrd http://boot.test:8080/boot/files/initrd',
      'boot',
      '',
    ]);
    for (const name of ['kernel', 'initrd']) {
      const file = await fixture.machine(`/boot/files/${name}`);
      expect(file.status).toBe(200);
      expect(Number(file.headers.get('content-length'))).toBeGreaterThan(0);
    }
    expect(JSON.parse((await fixture.machine('/boot/install', { token })).text)).toEqual({
      task: 'install',
      operationId: 'oprnopr-1',
      image: { name: 'demo', url: 'http://images.test/demo.raw', sha256: 'a'.repeat(64), growth: 'NONE' },
      userDataUrl: 'http://boot.test:8080/boot/user-data',
      metaDataUrl: 'http://boot.test:8080/boot/meta-data',
    });
    expect((await fixture.machine('/boot/user-data', { token })).text).toBe(
      '#cloud-config\nhostname: "web-1"\nssh_authorized_keys:\n  - "ssh-ed25519 AAAA jane@example"\n',
    );
    const meta = await metaData(token);
    expect(meta).toMatchObject({
      'instance-id': 'instins-1',
      'local-hostname': 'web-1',
      'public-keys': ['ssh-ed25519 AAAA jane@example'],
      addresses: ['10.0.0.7/24'],
      'boot-url': 'http://boot.test:8080',
    });
    const progress = { percent: 40, message: 'writing demo' };
    expect((await fixture.machine('/boot/progress', { token, body: progress })).status).toBe(204);
    const counted = { ...progress, bytes: 4, total: 10 };
    expect((await fixture.machine('/boot/progress', { token, body: counted })).status).toBe(204);
    expect(fixture.progress).toEqual(['oprnopr-1: 40 % writing demo']);
    expect(await report(token, { event: 'INSTALLED' })).toBe(200);
    expect((await fixture.boot(MAC)).script).toContain('sanboot --no-describe --drive 0x80 || exit');

    const bootToken = String(meta['boot-token']);
    expect(await report(bootToken, { event: 'BOOTED' })).toBe(200);
    expect(fixture.signals).toEqual([
      { operationId: 'oprnopr-1', report: { event: 'INSTALLED' } },
      { operationId: 'oprnopr-1', report: { event: 'BOOTED' } },
    ]);
    const { body } = await fixture.admin('GET', '/entries/oprnopr-1/log');
    expect(JSON.stringify(body)).toMatch(
      /ordered INSTALL.*got the installer.*40 % writing demo.*INSTALLED.*disk.*BOOTED/,
    );
  });

  it('is known by each of its addresses, however they are written', async () => {
    await order();
    for (const mac of ['02-00-00-00-00-02', '020000000002', '02:00:00:00:00:02'.toUpperCase()]) {
      expect((await fixture.boot(mac)).token).not.toBe('');
    }
  });

  it("gets the image's own kernel, and the tenant's own user-data, where there are some", async () => {
    const image = {
      ...bootEntry().image,
      kernelUrl: 'http://images.test/k?v=1',
      initrdUrl: 'http://images.test/i',
    };
    await order({ image: image as never, userData: '#cloud-config\nruncmd: [ls]\n' });
    const { script, token } = await fixture.boot(MAC);
    expect(script).toContain(
      'kernel http://images.test/k?v=1 initrd=initrd console=tty0 console=ttyS0,115200 infra.task=install',
    );
    expect(script).toContain('initrd --name initrd http://images.test/i\n');
    expect((await fixture.machine('/boot/user-data', { token })).text).toBe('#cloud-config\nruncmd: [ls]\n');
  });

  it('may try again after it failed', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    expect(await report(token, { event: 'FAILED', message: 'no disk\nfound' })).toBe(200);
    expect(fixture.signals[0]?.report).toEqual({ event: 'FAILED', message: 'no disk found' });
    expect((await fixture.machine('/boot/install', { token })).status).toBe(410);
    expect((await fixture.boot(MAC)).token).not.toBe('');
  });
});

describe('a machine to be wiped', () => {
  it('gets the task, reports its evidence, and is not wiped twice', async () => {
    await order({ action: 'WIPE', image: null, instanceId: null });
    const { script, token } = await fixture.boot(MAC);
    expect(script).toContain('infra.task=wipe');
    expect(JSON.parse((await fixture.machine('/boot/install', { token })).text)).toMatchObject({
      task: 'wipe',
    });
    const disks = [
      { name: 'nvme0n1', serialNumber: 'S1', method: 'nvme-sanitize-crypto', verified: true },
      { name: 'sda', serialNumber: null, method: 'zero', bytes: 512, verified: true },
    ];
    expect(await report(token, { event: 'INSTALLED' })).toBe(409);
    expect(await report(token, { event: 'WIPED', disks })).toBe(200);
    expect(fixture.signals).toMatchObject([{ operationId: 'oprnopr-1', report: { event: 'WIPED', disks } }]);
    expect((await fixture.boot(MAC)).script).toContain('sanboot');
    const { body } = await fixture.admin('GET', '/entries/oprnopr-1/log');
    expect(JSON.stringify(body)).toContain('disk sda (serial unknown): zero, 512 bytes, read back');
  });
});

describe('a machine that nothing is planned for', () => {
  it('is answered so and retries, and learns nothing else', async () => {
    await order();
    const { script } = await fixture.boot('02:00:00:00:00:09');
    expect(script).toContain('nothing is planned for 02:00:00:00:00:09');
    expect(script).toContain(
      'sleep 10\nchain --replace --autofree http://boot.test:8080/boot/ipxe?mac=02:00:00:00:00:09',
    );
    expect(script).not.toContain('infra.');
  });

  it('gets an error when its address is none', async () => {
    for (const mac of ['', 'nonsense', '02:00:00:00:00:01\necho pwned']) {
      const { status, text } = await fixture.machine(`/boot/ipxe?mac=${encodeURIComponent(mac)}`);
      expect(status).toBe(200);
      expect(text).toMatch(/^#!ipxe\necho Infratographer: the address of this script needs mac=/);
      expect(text).not.toContain('pwned');
    }
  });
});

describe('what is written down', () => {
  it('holds neither tokens nor user-data', async () => {
    await order({ userData: '#cloud-config\npassword: CANARY-7f3a\n' });
    const { token } = await fixture.boot(MAC);
    await fixture.machine('/boot/user-data', { token });
    const bootToken = String((await metaData(token))['boot-token']);
    await report(token, { event: 'INSTALLED' });
    await report(bootToken, { event: 'BOOTED' });
    const list = JSON.stringify((await fixture.admin('GET', '/entries')).body);
    const journal = JSON.stringify((await fixture.admin('GET', '/entries/oprnopr-1/log')).body);
    const tokens = JSON.stringify(
      await fixture.database.fork().execute(`select encode(hash, 'escape') from token`),
    );
    for (const secret of ['CANARY-7f3a', token, bootToken]) {
      for (const place of [fixture.logged(), list, journal, tokens]) expect(place).not.toContain(secret);
    }
    expect(fixture.logged()).toContain('machine reported');
  });
});

describe('a machine that asks without pause', () => {
  it('is slowed down, and alone', async () => {
    const statuses = await Promise.all(
      Array.from(
        { length: 40 },
        async () => (await fixture.machine('/boot/ipxe?mac=02:00:00:00:00:55')).status,
      ),
    );
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(20);
    expect(statuses).toContain(429);
    expect((await fixture.machine('/boot/ipxe?mac=02:00:00:00:00:56')).status).toBe(200);
  });
});
