import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';

const MAC = '02:00:00:00:00:01';
const PATH = '/entries/oprnopr-1';

let fixture: BootFixture;
beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture.stop());
beforeEach(async () => await fixture.reset());

const listed = async (): Promise<readonly Record<string, unknown>[]> =>
  ((await fixture.admin('GET', '/entries')).body as { entries: Record<string, unknown>[] }).entries;

describe('who may plan boots', () => {
  it('is one of the services of the platform, and no other caller', async () => {
    for (const [method, path] of [
      ['PUT', PATH],
      ['DELETE', PATH],
      ['GET', '/entries'],
      ['POST', `${PATH}/arm`],
      ['POST', `${PATH}/media`],
      ['GET', `${PATH}/log`],
    ] as const) {
      const body = method === 'PUT' ? bootEntry() : undefined;
      expect((await fixture.admin(method, path, body, 'stranger')).status).toBe(401);
      expect((await fixture.admin(method, path, body, 'admin')).status).toBe(403);
    }
    expect(await listed()).toEqual([]);
  });
});

describe('an order', () => {
  it('is accepted once, however often it is sent', async () => {
    expect((await fixture.admin('PUT', PATH, bootEntry())).body).toEqual({ changed: true });
    expect((await fixture.admin('PUT', PATH, bootEntry())).body).toEqual({ changed: false });
    expect(await listed()).toEqual([
      {
        operationId: 'oprnopr-1',
        serverId: 'srvrsrv-1',
        instanceId: 'instins-1',
        siteId: 'lctnsit-1',
        action: 'INSTALL',
        macs: ['02:00:00:00:00:01', '02:00:00:00:00:02'],
        hostname: 'web-1',
        image: 'demo',
        liveTokens: 0,
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      },
    ]);
  });

  it('that is repeated after it was carried out does not have it carried out again', async () => {
    await fixture.admin('PUT', PATH, bootEntry());
    await fixture.arm();
    const { token } = await fixture.boot(MAC);
    await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } });
    expect((await fixture.admin('PUT', PATH, bootEntry())).body).toEqual({ changed: false });
    expect((await fixture.boot(MAC)).script).toContain('sanboot');
  });

  it('of another run is carried out again', async () => {
    await fixture.admin('PUT', PATH, bootEntry({ run: 'first' }));
    await fixture.arm();
    const { token } = await fixture.boot(MAC);
    await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } });
    expect((await fixture.admin('PUT', PATH, bootEntry({ run: 'second' }))).body).toEqual({ changed: true });
    expect((await fixture.boot(MAC)).script).toContain('nothing is planned');
    await fixture.arm();
    expect((await fixture.boot(MAC)).token).not.toBe('');
    expect((await fixture.admin('PUT', PATH, bootEntry({ run: 'second' }))).body).toEqual({ changed: false });
  });

  it('that differs replaces the one before, and revokes its tokens', async () => {
    await fixture.admin('PUT', PATH, bootEntry());
    await fixture.arm();
    const { token } = await fixture.boot(MAC);
    const changed = bootEntry({ hostname: 'web-2', macs: ['02:00:00:00:00:01', '02:00:00:00:00:03'] });
    expect((await fixture.admin('PUT', PATH, changed)).body).toEqual({ changed: true });
    await fixture.arm();
    expect((await fixture.machine('/boot/install', { token })).status).toBe(401);
    expect((await fixture.boot('02:00:00:00:00:02')).script).toContain('nothing is planned');
    expect((await fixture.boot('02:00:00:00:00:03')).token).not.toBe('');
  });

  it('for the disk serves no installer', async () => {
    await fixture.admin('PUT', PATH, bootEntry({ action: 'DISK', image: null }));
    expect((await fixture.boot(MAC)).script).toContain('sanboot');
  });

  it.each([
    ['no addresses', { macs: [] }],
    ['an address that is none', { macs: ['02:00'] }],
    ['an unknown action', { action: 'EXPLODE' }],
    [
      'a kernel that would end its line',
      { image: { ...bootEntry().image, kernelUrl: 'http://k/\nchain http://evil' } },
    ],
    [
      'a kernel that would be expanded',
      { image: { ...bootEntry().image, kernelUrl: 'http://k/${net0/mac}' } },
    ],
    ['an image from a file', { image: { ...bootEntry().image, url: 'file:///etc/passwd' } }],
    ['another operation than the address says', { operationId: 'oprnopr-2' }],
    ['an unknown field', { colour: 'red' }],
  ])('with %s is refused', async (_, change) => {
    const answer = await fixture.admin('PUT', PATH, { ...bootEntry(), ...change });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'INVALID_INPUT' } } });
    expect(await listed()).toEqual([]);
  });

  it('that is not JSON, or endless, is refused', async () => {
    expect((await fixture.admin('PUT', PATH, 'nonsense')).status).toBe(400);
    expect((await fixture.admin('PUT', PATH, 'x'.repeat(300_000))).status).toBe(413);
  });
});

describe('a machine that another operation has', () => {
  it('is refused, naming the holder, and nothing of the order is kept', async () => {
    await fixture.admin('PUT', PATH, bootEntry());
    const other = bootEntry({ operationId: 'oprnopr-2', macs: ['02:00:00:00:00:02', '02:00:00:00:00:07'] });
    const answer = await fixture.admin('PUT', '/entries/oprnopr-2', other);
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'CONFLICT', holder: 'oprnopr-1' } } });
    expect((await listed()).map(({ operationId }) => operationId)).toEqual(['oprnopr-1']);
    expect((await fixture.boot('02:00:00:00:00:07')).script).toContain('nothing is planned');
    await fixture.admin('DELETE', PATH);
    expect((await fixture.admin('PUT', '/entries/oprnopr-2', other)).status).toBe(200);
  });

  it('goes to one of many that ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const operationId = `oprnopr-${index}`;
        const macs = index % 2 === 0 ? bootEntry().macs : bootEntry().macs.toReversed();
        return await fixture.admin('PUT', `/entries/${operationId}`, bootEntry({ operationId, macs }));
      }),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 409),
    ]);
    expect(await listed()).toHaveLength(1);
  });
});

describe('removing an entry', () => {
  it('revokes its tokens, and does nothing the second time', async () => {
    await fixture.admin('PUT', PATH, bootEntry());
    await fixture.arm();
    const { token } = await fixture.boot(MAC);
    expect((await listed())[0]).toMatchObject({ liveTokens: 1 });
    expect((await fixture.admin('DELETE', PATH)).body).toEqual({ changed: true });
    expect((await fixture.admin('DELETE', PATH)).body).toEqual({ changed: false });
    expect((await fixture.machine('/boot/install', { token })).status).toBe(401);
    const rows: unknown[] = await fixture.database
      .fork()
      .execute('select operation_id from entry_mac union all select operation_id from token');
    expect(rows).toEqual([]);
    const { body } = await fixture.admin('GET', `${PATH}/log`);
    expect(JSON.stringify(body)).toContain('entry removed');
  });
});

describe('the log of an operation', () => {
  it('counts what happens again and again', async () => {
    await fixture.admin('PUT', PATH, bootEntry());
    await fixture.arm();
    for (let i = 0; i < 3; i += 1) await fixture.boot(MAC);
    const { body } = await fixture.admin('GET', `${PATH}/log`);
    expect(body).toMatchObject({
      log: [
        { what: 'ordered INSTALL for 02:00:00:00:00:01, 02:00:00:00:00:02', times: 1 },
        { what: 'the machine is switched on', times: 1 },
        { what: `${MAC} booted from the network: got the installer to install`, times: 3 },
      ],
    });
  });
});
