import { setTimeout as delay } from 'node:timers/promises';
import type { CallContext } from '../call.ts';
import { abortFailure } from './failure.ts';

/** Waits; throws as soon as the call is cancelled. */
export async function pause(ms: number, socket: string, { signal }: CallContext): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch {
    throw abortFailure(socket, signal, 'none');
  }
}
