import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';

const MAC = '02:00:00:00:00:01';

let fixture: BootFixture;
beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture.stop());
beforeEach(async () => await fixture.reset());

async function order(change: Parameters<typeof bootEntry>[0] = {}): Promise<string> {
  const entry = bootEntry(change);
  expect((await fixture.admin('PUT', `/entries/${entry.operationId}`, entry)).status).toBe(200);
  expect((await fixture.arm(entry.operationId)).status).toBe(200);
  return await orderMedia();
}

/** Path of a new ISO. */
async function orderMedia(): Promise<string> {
  const { status, body } = await fixture.admin('POST', '/entries/oprnopr-1/media');
  expect(status).toBe(200);
  const { url, machineUrl } = body as { url: string; machineUrl: string };
  expect(url).toMatch(/^http:\/\/media\.test:8080\/boot\/media\/[\w-]{43}\.iso$/);
  expect(machineUrl).toBe(`http://boot.test:8080${new URL(url).pathname}`);
  return new URL(url).pathname;
}

const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  await fetch(`${fixture.url}${path}`, { method, headers });

/** What the ISO passes to the kernel. */
async function argumentsOf(path: string): Promise<string> {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  return /set arguments='([^']*)'/.exec(text)?.[1] ?? '';
}

const tokenOf = (args: string): string => /infra\.token=(\S+)/.exec(args)?.[1] ?? '';

const report = async (token: string, event: string): Promise<number> =>
  (await fixture.machine('/boot/phone-home', { token, body: { event } })).status;

describe('an ISO', () => {
  it('carries what the machine is to do, and a token that opens it', async () => {
    const args = await argumentsOf(await order());
    expect(args).toMatch(/^infra\.task=install infra\.base=http:\/\/boot\.test:8080 infra\.token=[\w-]{43}$/);
    const install = await fixture.machine('/boot/install', { token: tokenOf(args) });
    expect(JSON.parse(install.text)).toMatchObject({ task: 'install', operationId: 'oprnopr-1' });
    expect(await report(tokenOf(args), 'INSTALLED')).toBe(200);
    expect(fixture.signals).toMatchObject([{ operationId: 'oprnopr-1', report: { event: 'INSTALLED' } }]);
  });

  it('is the same however often it is read, so that a machine may boot it again', async () => {
    const path = await order({ action: 'WIPE', image: null });
    const args = await argumentsOf(path);
    expect(args).toMatch(/^infra\.task=wipe /);
    expect((await fixture.machine('/boot/install', { token: tokenOf(args) })).status).toBe(200);
    expect(await argumentsOf(path)).toBe(args);
    expect((await fixture.machine('/boot/install', { token: tokenOf(args) })).status).toBe(200);
  });

  it.each(['INSTALLED', 'FAILED'])(
    'sends its machine to the disk once the installer has said %s',
    async (event) => {
      const path = await order();
      const token = tokenOf(await argumentsOf(path));
      expect(await report(token, event)).toBe(200);
      expect(await argumentsOf(path)).toBe('infra.task=disk');
      expect((await fixture.machine('/boot/install', { token })).status).toBe(410);
    },
  );

  it('is read in pieces, and its length is sent beforehand', async () => {
    const path = await order();
    const whole = Buffer.from(await (await ask(path)).arrayBuffer());
    const head = await ask(path, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(Object.fromEntries(head.headers)).toMatchObject({
      'content-length': String(whole.length),
      'accept-ranges': 'bytes',
      'content-type': 'application/x-iso9660-image',
      'cache-control': 'no-store',
    });
    const piece = await ask(path, { range: 'bytes=131000-133000' });
    expect(piece.status).toBe(206);
    expect(piece.headers.get('content-range')).toBe(`bytes 131000-133000/${whole.length}`);
    expect(Buffer.from(await piece.arrayBuffer()).equals(whole.subarray(131_000, 133_001))).toBe(true);
    const beyond = await ask(path, { range: `bytes=${whole.length}-` });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${whole.length}`);
  });

  it('whose order has changed meanwhile is sent whole to a client that has a piece of it', async () => {
    const path = await order();
    const etag = (await ask(path, {}, 'HEAD')).headers.get('etag') ?? '';
    const rest = { range: 'bytes=1000-', 'if-range': etag };
    expect((await ask(path, rest)).status).toBe(206);
    await report(tokenOf(await argumentsOf(path)), 'INSTALLED');
    expect((await ask(path, rest)).status).toBe(200);
  });

  it('is noted once, however many pieces are read', async () => {
    const path = await order();
    for (const range of ['bytes=0-99', 'bytes=100-199', 'bytes=200-']) await ask(path, { range });
    const { body } = await fixture.admin('GET', '/entries/oprnopr-1/log');
    const lines = (body as { log: { what: string; times: number }[] }).log.map(({ what, times }) => [
      what,
      times,
    ]);
    expect(lines.slice(-2)).toEqual([
      ['an ISO was ordered', 1],
      ['ISO was read from its beginning: orders install', 1],
    ]);
  });
});

describe('the address of an ISO', () => {
  it('opens nothing else', async () => {
    const path = await order();
    const token = /([\w-]{43})\.iso/.exec(path)?.[1] ?? '';
    for (const page of ['/boot/install', '/boot/user-data', '/boot/meta-data']) {
      expect((await fixture.machine(page, { token })).status).toBe(401);
    }
    expect(await report(token, 'INSTALLED')).toBe(401);
    expect(
      (await fixture.machine('/boot/progress', { token, body: { percent: 1, message: '' } })).status,
    ).toBe(401);
    expect(fixture.signals).toEqual([]);
  });

  it('is refused when it is unknown, another kind of token, expired, or its operation has ended', async () => {
    const path = await order();
    const installer = tokenOf(await argumentsOf(path));
    for (const name of ['x.iso', `${'A'.repeat(43)}.iso`, `${installer}.iso`, path.slice(12, -4)]) {
      expect((await ask(`/boot/media/${name}`)).status).toBe(404);
    }
    await fixture.database.fork().execute(`update token set expires_at = now() where purpose = 'MEDIA'`);
    expect((await ask(path)).status).toBe(404);
    const next = await orderMedia();
    await fixture.admin('DELETE', '/entries/oprnopr-1');
    expect((await ask(next)).status).toBe(404);
    expect((await fixture.machine('/boot/install', { token: installer })).status).toBe(401);
  });

  it('is replaced by that of a later order, and by a later boot from the network', async () => {
    const first = await order();
    const token = tokenOf(await argumentsOf(first));
    const second = await orderMedia();
    expect((await ask(first)).status).toBe(404);
    expect((await fixture.machine('/boot/install', { token })).status).toBe(401);
    const { token: ofScript } = await fixture.boot(MAC);
    expect((await ask(second)).status).toBe(410);
    expect((await fixture.machine('/boot/install', { token: ofScript })).status).toBe(200);
  });

  it('is given to our own services only, for what is planned, and never logged', async () => {
    const path = await order();
    expect((await fixture.admin('POST', '/entries/oprnopr-2/media')).status).toBe(404);
    expect((await fixture.admin('POST', '/entries/oprnopr-1/media', undefined, 'admin')).status).toBe(403);
    await fixture.database.fork().execute('alter table token rename to away');
    try {
      expect((await ask(path)).status).toBe(503);
    } finally {
      await fixture.database.fork().execute('alter table away rename to token');
    }
    expect(fixture.logged()).toContain('/boot/media/…');
    expect(fixture.logged()).not.toContain(path.slice(12));
  });
});

it('an image that brings its own kernel, and a service without ISOs, are refused with the reason', async () => {
  const entry = bootEntry();
  const image = entry.image === null ? null : { ...entry.image, kernelUrl: 'http://images.test/kernel' };
  await fixture.admin('PUT', '/entries/oprnopr-1', { ...entry, image });
  const refused = { status: 422, body: { error: { code: 'UNSUPPORTED' } } };
  expect(await fixture.admin('POST', '/entries/oprnopr-1/media')).toMatchObject(refused);
  fixture.withoutIso();
  await fixture.admin('PUT', '/entries/oprnopr-1', entry);
  const answer = await fixture.admin('POST', '/entries/oprnopr-1/media');
  expect(answer).toMatchObject(refused);
  expect(JSON.stringify(answer.body)).toContain('has no ISO');
});
