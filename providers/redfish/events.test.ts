import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { HardwareEvent } from '../capabilities/events.ts';
import { readEventStream } from './event-stream.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { startModelBmc } from './testing/model-bmc.ts';
import { simulatedBench } from './testing/simulated-bench.ts';
import type { Vendor } from '#simulator/models/model.ts';

async function simulated(vendor: Vendor) {
  const bench = await simulatedBench(vendor, {}, ['EventService']);
  onTestFinished(() => bench.close());
  return { ...bench, events: capability(bench.provider, 'events') };
}

const marker = 'test';
const to = (index: number) => ({ destination: `http://127.0.0.1:9/${index}`, marker });

describe('subscriptions', () => {
  it('are refused as a conflict once a BMC has all it can have (bmcweb#150)', async () => {
    const { events, target } = await simulated('supermicro');
    for (let index = 0; index < 20; index += 1)
      await events.ensureSubscription(target, to(index), callContext());
    const error = await failure(events.ensureSubscription(target, to(20), callContext()));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
    expect(error.message).toContain('as many subscriptions as it can have');
    expect(await events.removeSubscription(target, { marker }, callContext())).toMatchObject({
      changed: true,
    });
    expect(await events.ensureSubscription(target, to(20), callContext())).toMatchObject({ changed: true });
  });

  it('of another client to the same place are reported, not taken over', async () => {
    const { events, target } = await simulated('dell');
    await events.ensureSubscription(target, { ...to(1), marker: 'somebody-else' }, callContext());
    const error = await failure(events.ensureSubscription(target, to(1), callContext()));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
  });

  it('that failed deliveries have disabled are made again (iDRAC#370)', async () => {
    const { events, target, provider, writes } = await simulated('dell');
    await events.ensureSubscription(target, to(1), callContext());
    await capability(provider, 'power').ensure(target, 'ON', {}, callContext());
    await vi.waitFor(async () => {
      expect(await events.ensureSubscription(target, to(1), callContext())).toMatchObject({ changed: true });
    }, 10_000);
    expect((await writes()).map(({ what }) => what.split(' ')[0])).toEqual(['POST', 'DELETE', 'POST']);
  });

  it('are unsupported where there is no event service', async () => {
    const bmc = await startModelBmc();
    const provider = await testProvider();
    onTestFinished(async () => {
      await provider.close();
      await bmc.close();
    });
    const events = capability(provider, 'events');
    const error = await failure(events.ensureSubscription(bmc.target(), to(1), callContext()));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
  });
});

it('an event service that is switched off accepts no subscription', async () => {
  const bmc = await startModelBmc(() => undefined, {
    '/redfish/v1': {
      Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } },
      Systems: { '@odata.id': '/redfish/v1/Systems' },
      EventService: { '@odata.id': '/redfish/v1/EventService' },
    },
    '/redfish/v1/EventService': { ServiceEnabled: false },
  });
  const provider = await testProvider();
  onTestFinished(async () => {
    await provider.close();
    await bmc.close();
  });
  const subscribing = capability(provider, 'events').ensureSubscription(bmc.target(), to(1), callContext());
  expect(await failure(subscribing)).toMatchObject({
    code: 'UNSUPPORTED',
    retry: 'operator',
    effect: 'none',
  });
  expect(bmc.writes()).toEqual([]);
});

async function listening(send: (stream: Readable) => void) {
  const pipe = new Readable({ read() {} });
  const bmc = await startModelBmc(
    ({ path }) =>
      path === '/redfish/v1/SSE' ? { headers: { 'content-type': 'text/event-stream' }, pipe } : undefined,
    {
      '/redfish/v1': {
        Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } },
        EventService: { '@odata.id': '/redfish/v1/EventService' },
      },
      '/redfish/v1/EventService': { ServerSentEventUri: '/redfish/v1/SSE' },
    },
  );
  const provider = await testProvider({ maxBodyBytes: 4_000 });
  onTestFinished(async () => {
    await provider.close();
    await bmc.close();
  });
  const seen: HardwareEvent[] = [];
  const abort = new AbortController();
  const stream = capability(provider, 'events').stream(bmc.target(), callContext(abort.signal));
  const done = (async () => {
    for await (const event of stream) seen.push(event);
  })();
  // A test looks at the end when it has come to it.
  done.catch(() => {});
  send(pipe);
  return { seen, abort, done, provider, bmc };
}

const event = (id: string) => JSON.stringify({ Id: '7', Events: [{ EventId: id, Message: 'it happened' }] });

describe('the stream of events', () => {
  it('that the BMC never opens ends with the call, or with the timeout of an answer', async () => {
    const { events, target, simulator } = await simulated('dell');
    simulator.setFault({ bmc: '*', path: '/redfish/v1/EventService/SSE', action: 'hang' });
    const abort = new AbortController();
    const cancelled = Array.fromAsync(events.stream(target, callContext(abort.signal)));
    setTimeout(() => abort.abort(), 300);
    expect(await cancelled).toEqual([]);
    const patient = Array.fromAsync(events.stream(target, callContext()));
    expect(await failure(patient)).toMatchObject({ code: 'TIMEOUT', effect: 'none' });
  });

  it('accepts events in any pieces, and leaves out what is no event', async () => {
    const text = `: hello\nid: 1\ndata: ${event('a')}\n\ndata: {"MetricValues":[]}\n\ndata: no json\n\ndata: ${event('b')}\r\n\r\n`;
    const { seen, abort, done } = await listening((pipe) => {
      for (const piece of text.match(/[^]{1,5}/g) ?? []) pipe.push(piece);
    });
    await vi.waitFor(() => expect(seen.map(({ id }) => id)).toEqual(['a', 'b']));
    abort.abort();
    await done;
  });

  it('leaves room for other requests', async () => {
    const { abort, done, provider, bmc } = await listening(() => {});
    await vi.waitFor(() => expect(bmc.heard.some(({ path }) => path === '/redfish/v1/SSE')).toBe(true));
    expect(await capability(provider, 'power').get(bmc.target(), callContext())).toBe('OFF');
    abort.abort();
    await done;
  });

  it('that the BMC ends is an error, for the caller to come back', async () => {
    const { done } = await listening((pipe) => pipe.push(null));
    expect(await failure(done)).toMatchObject({ code: 'UNREACHABLE', retry: 'backoff', effect: 'none' });
  });

  it('with a message beyond every bound is a bad answer', async () => {
    const { done } = await listening((pipe) => pipe.push(`data: ${'x'.repeat(10_000)}`));
    expect(await failure(done)).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
  });

  it('is cut by a close of the provider', async () => {
    const { done, provider, bmc } = await listening(() => {});
    await vi.waitFor(() => expect(bmc.heard.some(({ path }) => path === '/redfish/v1/SSE')).toBe(true));
    await provider.close();
    expect(await failure(done)).toMatchObject({ code: 'UNREACHABLE', effect: 'none' });
  });

  it('joins lines of one message, whatever ends them', async () => {
    const chunks = (async function* () {
      yield Buffer.from('data: a\r\ndata: b\rdata:c\n\n');
    })();
    const messages = await Array.fromAsync(readEventStream(chunks, 100));
    expect(messages).toEqual([{ id: '', data: 'a\nb\nc' }]);
  });
});
