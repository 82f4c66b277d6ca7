import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startImageHost } from '#simulator/fixtures/image-host.ts';
import type { ConsoleStream } from '../capabilities/console.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import { simulatedBench } from './testing/simulated-bench.ts';
import type { Vendor } from '#simulator/models/model.ts';

async function simulated(vendor: Vendor, settings = {}) {
  const bench = await simulatedBench(vendor, settings);
  onTestFinished(() => bench.close());
  const name = bench.simulator.bmcs[0]?.name ?? '';
  return { ...bench, name, serial: capability(bench.provider, 'console') };
}

function printedBy({ output }: ConsoleStream): () => string {
  let printed = '';
  void (async () => {
    for await (const bytes of output) printed += Buffer.from(bytes).toString();
  })();
  return () => printed;
}

describe('the serial console of the simulated standard BMC', () => {
  it('shows the boot, also to participants who join later', async () => {
    const { serial, target, provider, simulator } = await simulated('standard');
    await capability(provider, 'power').ensure(target, 'ON', {}, callContext());
    const console = await serial.open(target, callContext());
    const text = printedBy(console);
    await vi.waitFor(() => expect(text()).toContain('No bootable device'), 5_000);
    expect(text()).toContain(`Serial number ${simulator.bmcs[0]?.serialNumber}`);
    await console.close();
  });

  it('shows the network boot', async () => {
    const { serial, target, provider } = await simulated('standard');
    const console = await serial.open(target, callContext());
    const text = printedBy(console);
    const want = { device: 'NETWORK', once: true } as const;
    await capability(provider, 'boot').ensure(target, want, callContext());
    await capability(provider, 'power').ensure(target, 'ON', {}, callContext());
    await vi.waitFor(() => expect(text()).toMatch(/iPXE[^]*No bootable device/), 5_000);
    await console.close();
  });

  it('accepts what is typed, once a system runs', async () => {
    const { serial, target, provider } = await simulated('standard');
    const console = await serial.open(target, callContext());
    const text = printedBy(console);
    const images = await startImageHost(Buffer.alloc(1_000));
    const media = { url: `${images.url}/rescue.iso`, kind: 'CD' } as const;
    await capability(provider, 'virtualMedia').ensureInserted(target, media, callContext());
    await capability(provider, 'boot').ensure(target, { device: 'CD', once: true }, callContext());
    await capability(provider, 'power').ensure(target, 'ON', {}, callContext());
    await vi.waitFor(() => expect(text()).toContain('login: '), 5_000);
    await console.write(new TextEncoder().encode('root\r'));
    await vi.waitFor(() => expect(text()).toMatch(/login: root\r\nLogin incorrect/), 5_000);
    await console.close();
    await images.close();
  });

  it('has room for so many, and says when it is full', async () => {
    const { serial, target } = await simulated('standard');
    const open = await Promise.all([1, 2, 3, 4].map(() => serial.open(target, callContext())));
    const error = await failure(serial.open(target, callContext()));
    expect(error).toMatchObject({ code: 'BUSY', retry: 'backoff', effect: 'none' });
    await Promise.all(open.map((console) => console.close()));
    await vi.waitFor(async () => (await serial.open(target, callContext())).close(), 5_000);
  });

  it('outlives the time after which an idle session is given back', async () => {
    const { serial, target, provider } = await simulated('standard', { sessionIdleMs: 200 });
    const console = await serial.open(target, callContext());
    const text = printedBy(console);
    await delay(600);
    await capability(provider, 'power').ensure(target, 'ON', {}, callContext());
    await vi.waitFor(() => expect(text()).not.toBe(''), 5_000);
    await console.close();
  });

  it('that prints more than is read is closed', async () => {
    const { serial, target, provider } = await simulated('standard', { maxBodyBytes: 6_000 });
    const console = await serial.open(target, callContext());
    const power = capability(provider, 'power');
    for (let round = 0; round < 30; round += 1) {
      await power.ensure(target, 'ON', {}, callContext());
      await power.ensure(target, 'OFF', {}, callContext());
    }
    const error = await failure(Array.fromAsync(console.output));
    expect(error).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
  });
});

describe('a console that cannot be had', () => {
  it.each([
    { vendor: 'dell', instead: 'over WebSocket' },
    { vendor: 'hpe', instead: 'over WebSocket' },
    { vendor: 'supermicro', instead: 'there is SSH, IPMI' },
  ] as const)('$vendor: unsupported, with the reason', async ({ vendor, instead }) => {
    const { serial, target } = await simulated(vendor);
    const error = await failure(serial.open(target, callContext()));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
    expect(error.message).toContain(instead);
  });

  it('is no console, when the BMC answers with something else', async () => {
    const SerialConsole = { WebSocket: { ServiceEnabled: true, ConsoleURI: '/console' } };
    const bmc = await startModelBmc(() => undefined, { [systemPath]: plainSystem({ SerialConsole }) });
    const provider = await testProvider();
    onTestFinished(async () => {
      await provider.close();
      await bmc.close();
    });
    const error = await failure(capability(provider, 'console').open(bmc.target(), callContext()));
    expect(error).toMatchObject({ code: 'BUSY', effect: 'none' });
  });

  it('cut by its network, it is not reachable', async () => {
    const { serial, target, simulator } = await simulated('standard');
    simulator.setFault({ bmc: '*', path: '/redfish/v1/Systems/*/SerialConsole', action: 'reset' });
    const error = await failure(serial.open(target, callContext()));
    expect(error).toMatchObject({ effect: 'none' });
    expect(['UNREACHABLE', 'BUSY']).toContain(error.code);
  });

  it('that never answers is a timeout', async () => {
    const { serial, target, simulator } = await simulated('standard', { requestTimeoutMs: 500 });
    simulator.setFault({ bmc: '*', path: '/redfish/v1/Systems/*/SerialConsole', action: 'hang' });
    expect(await failure(serial.open(target, callContext()))).toMatchObject({ code: 'TIMEOUT' });
  });
});
