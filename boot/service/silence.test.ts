import { pino } from 'pino';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from './fixture/boot-fixture.ts';
import { watchInstallers, type InstallerWatch, type Silence } from './silence.ts';

const MAC = '02:00:00:00:00:01';
const SECONDS = 1;

let fixture: BootFixture;
let watches: InstallerWatch[] = [];
let signals: Silence[] = [];
/** How the next words to the workflow go. */
let answer: () => Promise<'accepted' | 'ended'>;

beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture.stop());
beforeEach(async () => {
  await fixture.reset();
  signals = [];
  answer = async () => 'accepted';
  await fixture.admin('PUT', '/entries/oprnopr-1', bootEntry());
  await fixture.arm();
});
afterEach(async () => {
  for (const watch of watches) await watch.stop();
  watches = [];
});

function watch(): void {
  const signal = async (_: string, silence: Silence): Promise<'accepted' | 'ended'> => {
    signals.push(silence);
    return await answer();
  };
  const log = pino({ level: 'silent' });
  watches.push(watchInstallers({ database: fixture.database, signal, log, silenceSeconds: SECONDS }));
}

/** An installer that has begun. */
async function begun(): Promise<string> {
  const { token } = await fixture.boot(MAC);
  await fixture.machine('/boot/install', { token });
  await fixture.machine('/boot/progress', { token, body: { percent: 42, message: 'writing' } });
  return token;
}

describe('an installer that falls silent', () => {
  it('is reported once, with its last lines, and noted once, however many services watch', async () => {
    await begun();
    watch();
    watch();
    await expect.poll(() => signals.length, { timeout: 5_000 }).toBeGreaterThan(0);
    await setTimeout(SECONDS * 1_000);
    expect(signals[0]).toEqual({
      event: 'STALLED',
      boot: expect.stringMatching(/^[0-9a-f]{16}$/),
      message: expect.stringMatching(
        /^The installer has said nothing for 1 seconds. Before that: .*installer asked for its task; 42 % writing$/,
      ),
    });
    // Two services may have reported at the same moment; the workflow recognizes by the boot that it is one.
    expect(signals.length).toBeLessThanOrEqual(2);
    expect(new Set(signals.map(({ boot }) => boot)).size).toBe(1);
    const { body } = await fixture.admin('GET', '/entries/oprnopr-1/log');
    expect((body as { log: { what: string; times: number }[] }).log.at(-1)).toMatchObject({
      what: 'installer has said nothing for 1 seconds',
      times: 1,
    });
  });

  it('is reported again while the workflow is unavailable', async () => {
    await begun();
    answer = async () => await Promise.reject(new Error('14 UNAVAILABLE: connection refused'));
    watch();
    await expect.poll(() => signals.length, { timeout: 5_000 }).toBeGreaterThan(1);
    answer = async () => 'ended';
    const before = signals.length;
    await expect.poll(() => signals.length, { timeout: 5_000 }).toBe(before + 1);
    await setTimeout(SECONDS * 1_000);
    expect(signals.length).toBe(before + 1);
  });

  it('in its second boot is another one', async () => {
    await begun();
    watch();
    await expect.poll(() => signals.length, { timeout: 5_000 }).toBe(1);
    await begun();
    await expect.poll(() => signals.length, { timeout: 5_000 }).toBe(2);
    expect(new Set(signals.map(({ boot }) => boot)).size).toBe(2);
  });
});

describe('nothing is reported of an installer', () => {
  it('that has not begun, that has reported, or that continues speaking', async () => {
    await fixture.admin(
      'PUT',
      '/entries/oprnopr-2',
      bootEntry({ operationId: 'oprnopr-2', macs: ['02:00:00:00:00:09'] }),
    );
    await fixture.arm('oprnopr-2');
    await fixture.boot('02:00:00:00:00:09');
    const token = await begun();
    watch();
    for (let at = 0; at < SECONDS * 2_000; at += 200) {
      await fixture.machine('/boot/progress', { token, body: { percent: 42, message: 'writing' } });
      await setTimeout(200);
    }
    await fixture.machine('/boot/phone-home', { token, body: { event: 'INSTALLED' } });
    await setTimeout(SECONDS * 2_000);
    expect(signals).toEqual([]);
  });

  it('that could not report: the service has just started', async () => {
    await begun();
    await fixture.database.fork().execute(`update token set heard_at = now() - interval '1 hour'`);
    watch();
    await setTimeout(SECONDS * 700);
    expect(signals).toEqual([]);
    await expect.poll(() => signals.length, { timeout: 5_000 }).toBe(1);
  });
});
