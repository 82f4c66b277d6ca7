import { setTimeout as sleep } from 'node:timers/promises';
import { ProviderError } from '#providers/provider-error.ts';

/** How a piece of work on one machine ended: done, or parked for a person, with what the provider said last. */
export interface Ending {
  readonly attempts: number;
  readonly error: ProviderError | null;
}

const FIRST_WAIT_MS = 200;

/** Repeats work as an activity is repeated: when its error says so, until the time is up. */
export async function patientCall(work: () => Promise<unknown>, timeoutMs: number): Promise<Ending> {
  const deadline = Date.now() + timeoutMs;
  for (let attempts = 1; ; attempts += 1) {
    try {
      await work();
      return { attempts, error: null };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const wait = waitOf(error, attempts);
      if (wait === null || Date.now() + wait > deadline) return { attempts, error };
      await sleep(wait);
    }
  }
}

/** Null where repeating the call is not for a program to decide. */
function waitOf({ retry }: ProviderError, attempts: number): number | null {
  if (retry === 'never' || retry === 'operator') return null;
  return retry === 'backoff' ? FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 4) : retry.afterMs;
}
