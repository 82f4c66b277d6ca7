import { setTimeout as delay } from 'node:timers/promises';
import { abortFailure } from '../aborted-call.ts';
import type { CallContext } from '../call.ts';

/** Waits; throws as soon as the call is cancelled. */
export async function pause(ms: number, socket: string, { signal }: CallContext): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch {
    throw abortFailure(signal.reason, socket, 'none');
  }
}
