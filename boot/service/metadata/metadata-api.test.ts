import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from '../fixture/boot-fixture.ts';
import { install, loopbackMachine, type LoopbackMachine } from '../fixture/loopback-machine.ts';

const TTL = 'x-aws-ec2-metadata-token-ttl-seconds';
const MAC = '02:00:00:00:00:01';
const OTHER_MAC = '02:00:00:00:00:02';

let fixture: BootFixture;
let web: LoopbackMachine;
let db: LoopbackMachine;
let stranger: LoopbackMachine;

beforeAll(async () => {
  fixture = await startBootFixture();
  web = loopbackMachine(fixture.url, '127.0.0.2');
  db = loopbackMachine(fixture.url, '127.0.0.3');
  stranger = loopbackMachine(fixture.url, '127.0.0.9');
});
afterAll(async () => await fixture.stop());
beforeEach(async () => {
  await fixture.reset();
  await install(fixture, MAC, {
    operationId: 'oprnopr-1',
    macs: [MAC, '02:00:00:00:00:0a'],
    addresses: ['127.0.0.2/24', '2001:db8::7/64'],
    userData: '#!/bin/sh\necho CANARY-7f3a\n',
    sshKeys: ['ssh-ed25519 AAAA jane', 'ssh-ed25519 BBBB joe'],
  });
  await install(fixture, OTHER_MAC, {
    operationId: 'oprnopr-2',
    instanceId: 'instins-2',
    hostname: 'db-1',
    addresses: ['127.0.0.3/24'],
    userData: null,
  });
});

describe('a session', () => {
  it('is begun by PUT with a length of 1 to 21600 seconds', async () => {
    for (const seconds of ['1', '21600']) {
      const { status, text, headers } = await web.ask('/latest/api/token', { [TTL]: seconds }, 'PUT');
      expect([status, headers[TTL]]).toEqual([200, seconds]);
      // The shorter session may have ended when the next question arrives.
      if (seconds !== '1')
        expect((await web.get('/latest/meta-data/instance-id', text)).text).toBe('instins-1');
    }
    for (const seconds of ['', '0', '-1', '21601', '60s', '1e3'])
      expect((await web.ask('/latest/api/token', { [TTL]: seconds }, 'PUT')).status).toBe(400);
    expect((await web.ask('/latest/api/token', {}, 'PUT')).status).toBe(400);
  });

  it('is needed for every question', async () => {
    for (const path of ['/', '/latest', '/latest/', '/latest/meta-data/', '/2021-03-23/user-data']) {
      expect((await web.ask(path)).status, path).toBe(401);
      expect((await web.get(path, 'made-up')).status, path).toBe(401);
      expect((await web.get(path, 'x'.repeat(200))).status, path).toBe(401);
    }
  });

  it('ends with its time, with a new system, and with the instance', async () => {
    const first = await web.session(1);
    await fixture.database
      .fork()
      .execute(`update metadata_token set expires_at = now() - interval '1 second'`);
    expect((await web.get('/latest/user-data', first)).status).toBe(401);
    const second = await web.session();
    await install(fixture, MAC, { operationId: 'oprnopr-1', run: 'again', addresses: ['127.0.0.2/24'] });
    expect((await web.get('/latest/user-data', second)).status).toBe(401);
    await web.session();
    expect((await fixture.admin('DELETE', '/metadata/instins-1')).body).toEqual({ changed: true });
    expect((await fixture.admin('DELETE', '/metadata/instins-1')).body).toEqual({ changed: false });
    expect((await web.ask('/latest/api/token', { [TTL]: '60' }, 'PUT')).status).toBe(404);
    expect(await fixture.database.fork().execute('select 1 from metadata_token')).toEqual([]);
  });

  it('is one of a hundred: the oldest is revoked', async () => {
    const first = await web.session();
    for (let count = 0; count < 99; count += 1) await web.session();
    expect((await web.get('/latest/meta-data/mac', first)).status).toBe(200);
    await web.session();
    expect((await web.get('/latest/meta-data/mac', first)).status).toBe(401);
  });
});

describe('what a machine gets', () => {
  it('is who it is, folder by folder', async () => {
    const token = await web.session();
    const read = async (path: string) => (await web.get(path, token)).text;
    expect((await read('/')).split('\n')).toEqual(
      expect.arrayContaining(['latest', '2009-04-04', '2021-03-23']),
    );
    expect(await read('/latest/')).toBe('dynamic/\nmeta-data/\nuser-data');
    expect(await read('/latest/meta-data')).toBe(await read('/latest/meta-data/'));
    expect(await read('/latest/meta-data/')).toBe(
      'hostname\ninstance-id\nlocal-hostname\nlocal-ipv4\nmac\nnetwork/\nplacement/\npublic-keys/',
    );
    const values = {
      hostname: 'web-1',
      'instance-id': 'instins-1',
      'local-hostname': 'web-1',
      'local-ipv4': '127.0.0.2',
      mac: MAC,
      'placement/availability-zone': 'lctnsit-1',
      'public-keys/': '0=key-0\n1=key-1',
      'public-keys/1/': 'openssh-key',
      'public-keys/1/openssh-key': 'ssh-ed25519 BBBB joe',
      'network/interfaces/macs/': `${MAC}/\n02:00:00:00:00:0a/`,
      [`network/interfaces/macs/${MAC}/local-ipv4s`]: '127.0.0.2',
      [`network/interfaces/macs/${MAC}/subnet-ipv4-cidr-block`]: '127.0.0.0/24',
      [`network/interfaces/macs/${MAC}/ipv6s`]: '2001:db8::7',
      'network/interfaces/macs/02:00:00:00:00:0a/': 'device-number\nmac',
    };
    for (const version of ['latest', '2009-04-04', '2021-03-23'])
      for (const [path, value] of Object.entries(values))
        expect(await read(`/${version}/meta-data/${path}`), path).toBe(value);
    expect(await read('/latest/user-data')).toBe('#!/bin/sh\necho CANARY-7f3a\n');
    expect(JSON.parse(await read('/latest/dynamic/instance-identity/document'))).toMatchObject({
      instanceId: 'instins-1',
      privateIp: '127.0.0.2',
      availabilityZone: 'lctnsit-1',
    });
  });

  it('ends where there is nothing', async () => {
    const token = await web.session();
    for (const path of [
      'meta-data/ami-id',
      'meta-data/mac/',
      'meta-data/constructor',
      'user-data/x',
      'other',
    ])
      expect((await web.get(`/latest/${path}`, token)).status, path).toBe(404);
    expect((await web.get('/2030-01-01/meta-data/', token)).status).toBe(404);
  });

  it('is the user-data that the platform makes, where the tenant gave none', async () => {
    const { text } = await db.get('/latest/user-data', await db.session());
    expect(text).toMatch(/^#cloud-config\nhostname: "db-1"\n/);
  });

  it('is of the new system after a reimage, from the moment that it is installed', async () => {
    const entry = bootEntry({
      operationId: 'oprnopr-3',
      macs: [MAC],
      addresses: ['127.0.0.2/24'],
      userData: '#!new',
    });
    await fixture.admin('DELETE', '/entries/oprnopr-1');
    await fixture.admin('PUT', '/entries/oprnopr-3', entry);
    expect((await web.get('/latest/user-data', await web.session())).text).toContain('CANARY-7f3a');
    await fixture.arm('oprnopr-3');
    const { token } = await fixture.boot(MAC);
    await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } });
    expect((await web.get('/latest/user-data', await web.session())).text).toBe('#!new');
  });

  it('outlives the entry of the operation', async () => {
    await fixture.admin('DELETE', '/entries/oprnopr-1');
    expect((await web.get('/latest/meta-data/hostname', await web.session())).text).toBe('web-1');
  });
});

describe('a machine', () => {
  it('without an instance gets nothing, not even that a token is missing', async () => {
    const token = await web.session();
    for (const path of ['/', '/latest/meta-data/', '/latest/user-data'])
      expect((await stranger.get(path, token)).status).toBe(404);
    expect((await stranger.ask('/latest/api/token', { [TTL]: '60' }, 'PUT')).status).toBe(404);
  });

  it('cannot use the token of another', async () => {
    expect((await db.get('/latest/user-data', await web.session())).status).toBe(401);
  });

  it('whose address another site uses as well is not answered: it could be either', async () => {
    await install(fixture, '02:00:00:00:00:04', {
      operationId: 'oprnopr-4',
      instanceId: 'instins-4',
      siteId: 'lctnsit-2',
      addresses: ['127.0.0.2/24'],
    });
    expect((await web.ask('/latest/api/token', { [TTL]: '60' }, 'PUT')).status).toBe(404);
    await fixture.admin('DELETE', '/metadata/instins-4');
    expect((await web.get('/latest/meta-data/instance-id', await web.session())).text).toBe('instins-1');
  });

  it('that is asked for by a proxy is refused', async () => {
    const forwarded = { 'x-forwarded-for': '10.0.0.1' };
    expect((await web.ask('/latest/api/token', { [TTL]: '60', ...forwarded }, 'PUT')).status).toBe(403);
    const headers = { 'x-aws-ec2-metadata-token': await web.session(), ...forwarded };
    expect((await web.ask('/latest/user-data', headers)).status).toBe(403);
  });

  it('that asks without pause is slowed down, and alone', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 450 }, async () => (await stranger.ask('/latest/meta-data/')).status),
    );
    expect(statuses).toContain(429);
    expect((await web.ask('/latest/meta-data/')).status).toBe(401);
  });
});

it('an address of a site is the next instance’s as soon as that is ordered, whatever the state of the one before', async () => {
  const token = await web.session();
  const next = bootEntry({
    operationId: 'oprnopr-6',
    instanceId: 'instins-6',
    macs: ['02:00:00:00:00:06'],
    addresses: ['127.0.0.2/24'],
  });
  expect((await fixture.admin('PUT', '/entries/oprnopr-6', next)).status).toBe(200);
  expect((await web.get('/latest/user-data', token)).status).toBe(404);
});

it('what is written down holds neither tokens nor user-data, and only we may list and remove', async () => {
  const token = await web.session();
  await web.get('/latest/user-data', token);
  const { body } = await fixture.admin('GET', '/metadata');
  expect(body).toEqual({
    metadata: [
      { instanceId: 'instins-1', addresses: ['127.0.0.2/24', '2001:db8::7/64'] },
      { instanceId: 'instins-2', addresses: ['127.0.0.3/24'] },
    ],
  });
  const rows = await fixture.database.fork().execute(`select encode(hash, 'escape') from metadata_token`);
  for (const place of [fixture.logged(), JSON.stringify(body), JSON.stringify(rows)]) {
    expect(place).not.toContain('CANARY-7f3a');
    expect(place).not.toContain(token);
  }
  expect((await fixture.admin('GET', '/metadata', undefined, 'admin')).status).toBe(403);
  expect((await fixture.admin('DELETE', '/metadata/instins-1', undefined, 'nobody')).status).toBe(401);
});

it('nothing is kept of an installation that was withdrawn before it was reported', async () => {
  const entry = bootEntry({ operationId: 'oprnopr-5', instanceId: 'instins-5', macs: ['02:00:00:00:00:05'] });
  await fixture.admin('PUT', '/entries/oprnopr-5', { ...entry, addresses: ['127.0.0.5/24'] });
  const { token } = await fixture.boot('02:00:00:00:00:05');
  await fixture.admin('DELETE', '/entries/oprnopr-5');
  await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } });
  expect(JSON.stringify((await fixture.admin('GET', '/metadata')).body)).not.toContain('instins-5');
});
