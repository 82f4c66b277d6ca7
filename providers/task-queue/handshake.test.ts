import { expect, test } from 'vitest';
import { createHandshake } from './handshake.ts';

test('a call that is cancelled during the handshake ends, with nothing done', async () => {
  const endless = { execute: async (): Promise<never> => await new Promise<never>(() => undefined) };
  const config = { id: 'acme', taskQueue: 'acme', handshakeMs: 1_000, startMs: 1_000, readMs: 1_000 };
  const asked = {
    provider: 'acme',
    taskQueue: 'acme',
    call: 'power.ensure',
    kind: 'change',
    target: 'srvrsrv-1',
  } as const;
  const abort = new AbortController();
  const call = createHandshake(endless, config).require(asked, 'power', abort.signal);
  abort.abort(new Error('cancelled by the test'));
  await expect(call).rejects.toMatchObject({ code: 'CANCELLED', retry: 'never', effect: 'none' });
});
