import { MockActivityEnvironment } from '@temporalio/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNats, type Part } from '#test/servers/start-part.ts';
import type { Party } from '#contracts/activities/parties.ts';
import { connectEventBus, type EventBus } from '#platform/events/event-bus.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import { ProviderError } from '#providers/provider-error.ts';
import { createTargetLock, type TargetLock } from './target-lock.ts';

let dataDir: string;
let nats: Part;
const buses: EventBus[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'infratographer-lock-'));
  nats = await startNats({ dataDir });
});
afterAll(async () => {
  await Promise.all(buses.map(async (bus) => await bus.close()));
  await nats?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** The lock as another worker has it. */
async function worker(options?: { waitMs: number }): Promise<{ locks: TargetLock; bus: EventBus }> {
  const bus = await connectEventBus({ url: nats.address, name: 'test', log: createLogger('test', 'silent') });
  buses.push(bus);
  return { bus, locks: await createTargetLock(bus, options) };
}

/** Holds a target as an activity does; heartbeats need one around them. */
async function hold<Result>(
  locks: TargetLock,
  target: string,
  work: (held: AbortSignal) => Promise<Result>,
  signal = new AbortController().signal,
  party: Party = 'BMC',
): Promise<Result> {
  return await new MockActivityEnvironment(undefined, { logger: QUIET }).run(
    async () => await locks.hold({ name: target, owner: 'activity', party }, signal, work),
  );
}

const never = new Promise<never>(() => undefined);

describe('a BMC', () => {
  test('is held by one at a time over all workers, and each gets its turn', async () => {
    const [one, two] = [await worker(), await worker()];
    let [now, most, done] = [0, 0, 0];
    const work = async (): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await setTimeout(50);
      now -= 1;
      done += 1;
    };
    await Promise.all(
      Array.from(
        { length: 8 },
        async (_, i) => await hold(i % 2 === 0 ? one.locks : two.locks, 'busy', work),
      ),
    );
    expect([most, done]).toEqual([1, 8]);
  });

  test('does not keep another waiting', async () => {
    const { locks } = await worker();
    let others = 0;
    await hold(locks, 'first', async () => {
      await hold(locks, 'second', async () => {
        others += 1;
      });
    });
    expect(others).toBe(1);
  });

  test('or another device that stays held fails the attempt, with a code that names its kind and who holds it', async () => {
    const { locks } = await worker({ waitMs: 600 });
    await hold(locks, 'kept', async () => {
      for (const party of ['SWITCH', 'DHCP', 'BMC'] as const)
        await expect(hold(locks, 'kept', async () => 'mine', undefined, party)).rejects.toMatchObject({
          type: `${party}_BUSY`,
          nonRetryable: false,
          message: expect.stringContaining('for activity'),
        });
    });
  });

  test('that is polled is held by a poll, as the failure says', async () => {
    const { locks } = await worker({ waitMs: 300 });
    await locks.tryHold('polled', 'a poll', async () => {
      await expect(hold(locks, 'polled', async () => 'mine')).rejects.toMatchObject({
        message: 'Another worker holds the BMC, for a poll. The attempt is repeated.',
      });
    });
  });

  test('is released when the work fails', async () => {
    const { locks } = await worker();
    const failing = hold(locks, 'failing', async () => {
      throw new Error('the BMC said no');
    });
    await expect(failing).rejects.toThrow('the BMC said no');
    expect(await hold(locks, 'failing', async () => 'mine')).toBe('mine');
  });

  test('is not waited for by who was cancelled', async () => {
    const { locks } = await worker();
    const controller = new AbortController();
    await hold(locks, 'wanted', async () => {
      const waiting = hold(locks, 'wanted', async () => 'mine', controller.signal);
      await setTimeout(300);
      controller.abort(new Error('cancelled'));
      await expect(waiting).rejects.toThrow('cancelled');
    });
  });

  test.concurrent.each(['expired', 'taken'])(
    'is not worked on any more once its lease is %s, and the attempt is repeated',
    async (how) => {
      const [stalled, next] = [await worker(), await worker()];
      const target = `lost-${how}`;
      const lost = hold(stalled.locks, target, async (held) => {
        await stalled.bus.manager.streams.purge('BMC_LOCKS', { filter: `bmc-locks.${target}` });
        const stopped = once(held, 'abort');
        if (how === 'expired') await stopped;
        else await next.locks.tryHold(target, 'next', async () => await stopped);
        throw new ProviderError('stopped', { code: 'CANCELLED', retry: 'never', effect: 'none' });
      });
      await expect(lost).rejects.toMatchObject({
        type: 'BMC_BUSY',
        nonRetryable: false,
        details: [{ effect: 'unknown' }],
      });
    },
  );

  test.concurrent('of which the lease is lost keeps the final failure of the work', async () => {
    const { locks, bus } = await worker();
    const refused = new ProviderError('refused', { code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    const lost = hold(locks, 'refused', async (held) => {
      await bus.manager.streams.purge('BMC_LOCKS', { filter: 'bmc-locks.refused' });
      await once(held, 'abort');
      throw refused;
    });
    await expect(lost).rejects.toBe(refused);
  });

  test('stays held for as long as the work lasts, and is free soon after its holder died', async () => {
    const [alive, dying, next] = [await worker(), await worker(), await worker()];
    let finished = false;
    const long = hold(alive.locks, 'long', async () => {
      await setTimeout(19_000);
      finished = true;
    });
    void hold(dying.locks, 'orphan', async () => await never).catch(() => undefined);
    await setTimeout(1_000);
    // Its process is gone: nothing renews the lease, nothing ends it.
    await dying.bus.connection.close();
    const begun = Date.now();
    await Promise.all([
      hold(next.locks, 'long', async () => expect(finished).toBe(true)),
      hold(next.locks, 'orphan', async () => expect(Date.now() - begun).toBeGreaterThan(5_000)),
    ]);
    await long;
  }, 120_000);
});
