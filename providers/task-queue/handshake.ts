import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { description, health } from '../protocol/messages.ts';
import { PROVIDER_API } from '../provider.ts';
import { abortFailure, type Activities } from './activities.ts';
import { faultsOf } from './answer.ts';
import type { TaskQueueConfig } from './config.ts';
import { badAnswer, failure, type Asked } from './failure.ts';

/** What a provider reports of itself, before its first call and again from time to time. */
export interface Handshake {
  /**
   * Fails unless it has this version of the contract and the expected id, is healthy, and has the capability; also once the
   * signal is aborted.
   */
  require(asked: Asked, capability: string, signal: AbortSignal): Promise<void>;
  /** Repeats the handshake before the next call. */
  forget(): void;
}

/** When a provider that reports that it does not work is called again. */
const UNHEALTHY_MS = 10_000;

type Config = Pick<TaskQueueConfig, 'id' | 'taskQueue' | 'handshakeMs' | 'startMs' | 'readMs'>;

export function createHandshake(activities: Activities, config: Config): Handshake {
  let known: { readonly said: Promise<ReadonlySet<string>>; readonly until: number } | null = null;

  async function ask(): Promise<ReadonlySet<string>> {
    const said = await answerOf('describe', description);
    const { asked, value } = said;
    if (value.protocol !== PROVIDER_API) {
      const what = `was built for version ${value.protocol} of the contract, this is ${PROVIDER_API}`;
      throw failure(asked, 'UNSUPPORTED', 'operator', 'none', what);
    }
    if (value.id !== config.id) {
      throw failure(asked, 'UNSUPPORTED', 'operator', 'none', `reports the id ${JSON.stringify(value.id)}`);
    }
    const { ok, message } = (await answerOf('health', health)).value;
    if (!ok) {
      const what = `reports that it does not work: ${message ?? 'no reason'}`;
      throw failure(asked, 'PROVIDER_UNAVAILABLE', { afterMs: UNHEALTHY_MS }, 'none', what);
    }
    return new Set(value.capabilities);
  }

  async function answerOf<T>(call: string, schema: z.ZodType<T>): Promise<{ asked: Asked; value: T }> {
    const { id: provider, taskQueue, startMs, readMs } = config;
    const asked: Asked = { provider, taskQueue, call, kind: 'read', target: '' };
    const signal = AbortSignal.timeout(startMs + 2 * readMs);
    const id = `provider/${provider}/${call}/${randomUUID()}`;
    const raw = await activities.execute({ asked, id, args: [], timeoutMs: readMs, signal });
    const parsed = schema.safeParse(raw);
    if (!parsed.success) throw badAnswer(asked, faultsOf(parsed.error, raw));
    return { asked, value: parsed.data };
  }

  return {
    async require(asked, capability, signal) {
      if (known === null || known.until <= Date.now()) {
        const asking = { said: ask(), until: Date.now() + config.handshakeMs };
        known = asking;
        asking.said.catch(() => {
          if (known === asking) known = null;
        });
      }
      const capabilities = await untilAborted(known.said, asked, signal);
      if (capabilities.has(capability)) return;
      throw failure(asked, 'UNSUPPORTED', 'never', 'none', `has no capability ${capability}`);
    },
    forget() {
      known = null;
    },
  };
}

/** The handshake is shared by all calls: one that is cancelled leaves it, and the others go on waiting. */
async function untilAborted<T>(shared: Promise<T>, asked: Asked, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const leave = (): void => reject(abortFailure(asked, signal, 'none'));
  if (signal.aborted) leave();
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([shared, aborted]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
