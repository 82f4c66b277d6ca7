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

describe('a token', () => {
  it('opens nothing when there is none, a wrong one, or one that has expired', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    await fixture.database.fork().execute(`update token set expires_at = now() - interval '1 second'`);
    for (const bad of [undefined, 'nonsense', token]) {
      const options = bad === undefined ? {} : { token: bad };
      expect((await fixture.machine('/boot/install', options)).status).toBe(401);
      expect(
        (await fixture.machine('/boot/phone-home', { ...options, body: { event: 'INSTALLED' } })).status,
      ).toBe(401);
    }
    expect(fixture.signals).toEqual([]);
  });

  it('is replaced by that of a later boot', async () => {
    await order();
    const first = await fixture.boot(MAC);
    const second = await fixture.boot(MAC);
    expect((await fixture.machine('/boot/install', { token: first.token })).status).toBe(401);
    expect((await fixture.machine('/boot/install', { token: second.token })).status).toBe(200);
  });

  it('stays valid for as long as its installer works', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    await fixture.database.fork().execute(`update token set expires_at = now() + interval '1 minute'`);
    await fixture.machine('/boot/progress', { token, body: { percent: 1, message: 'slow' } });
    const rows: { left: number }[] = await fixture.database
      .fork()
      .execute('select extract(epoch from expires_at - now())::int as left from token');
    expect(rows[0]?.left).toBeGreaterThan(3_500);
  });

  it('of the installer does not report a boot, nor that of the system an installation', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    const bootToken = String((await metaData(token))['boot-token']);
    expect(await report(token, { event: 'BOOTED' })).toBe(409);
    expect(await report(bootToken, { event: 'INSTALLED' })).toBe(409);
    expect((await fixture.machine('/boot/user-data', { token: bootToken })).status).toBe(403);
    expect(fixture.signals).toEqual([]);
  });

  it('for the first boot is the one last given out', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    const first = String((await metaData(token))['boot-token']);
    const second = String((await metaData(token))['boot-token']);
    expect(await report(token, { event: 'INSTALLED' })).toBe(200);
    expect(await report(first, { event: 'BOOTED' })).toBe(401);
    expect(await report(second, { event: 'BOOTED' })).toBe(200);
  });

  it('ends with its entry', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    await fixture.admin('DELETE', '/entries/oprnopr-1');
    expect((await fixture.machine('/boot/install', { token })).status).toBe(401);
  });
});

describe('a report', () => {
  it('that is repeated is accepted once', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    const body = { event: 'INSTALLED' };
    const answers = [];
    for (let i = 0; i < 3; i += 1)
      answers.push(JSON.parse((await fixture.machine('/boot/phone-home', { token, body })).text));
    expect(answers).toEqual([{ repeated: false }, { repeated: true }, { repeated: true }]);
    expect(await report(token, { event: 'FAILED' })).toBe(409);
    expect(fixture.signals).toHaveLength(1);
  });

  it('is asked for again while the workflow cannot be notified, and nothing is used up', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    fixture.temporal('unavailable');
    const later = await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } });
    expect(later.status).toBe(503);
    expect(later.headers.get('retry-after')).toBe('2');
    expect((await fixture.machine('/boot/install', { token })).status).toBe(200);
    fixture.temporal('up');
    expect(await report(token, { event: 'INSTALLED' })).toBe(200);
    expect(fixture.signals).toHaveLength(1);
  });

  it('that arrives after the end of the operation is answered so', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    fixture.temporal('ended');
    expect(await report(token, { event: 'INSTALLED' })).toBe(410);
  });

  it.each([{}, { event: 'EXPLODED' }, { event: 'WIPED', disks: [{}] }, 'text'])(
    '%o is refused',
    async (body) => {
      await order();
      const { token } = await fixture.boot(MAC);
      expect(await report(token, body)).toBe(400);
    },
  );

  it('may not be endless', async () => {
    await order();
    const { token } = await fixture.boot(MAC);
    expect(await report(token, { event: 'FAILED', message: 'x'.repeat(140_000) })).toBe(413);
  });
});
