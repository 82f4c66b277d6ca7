import { describe, expect, it } from 'vitest';
import { failure } from './testing/call.ts';
import { pause, withSignal } from './with-signal.ts';

describe('waiting', () => {
  it('ends at once when it is cancelled, whatever it waits for', async () => {
    const abort = new AbortController();
    const never = new Promise<never>(() => {});
    const waiting = [
      failure(pause(60_000, abort.signal, 'srvrsrv-1')),
      failure(withSignal(never, abort.signal, 'srvrsrv-1')),
    ];
    abort.abort();

    for (const error of await Promise.all(waiting)) {
      expect(error).toMatchObject({ code: 'CANCELLED', retry: 'never', effect: 'none', target: 'srvrsrv-1' });
    }
    expect(await failure(pause(60_000, abort.signal, 'srvrsrv-1'))).toMatchObject({ code: 'CANCELLED' });
  });

  it('gives the result of what it waited for', async () => {
    const { signal } = new AbortController();
    await pause(1, signal, 'srvrsrv-1');
    expect(await withSignal(Promise.resolve(7), signal, 'srvrsrv-1')).toBe(7);
    await expect(withSignal(Promise.reject(new Error('broken')), signal, 'srvrsrv-1')).rejects.toThrow(
      'broken',
    );
  });
});
