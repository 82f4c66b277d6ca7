import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { missingIpmi, startIpmiSim, type IpmiSim } from '#test/peers/ipmi-sim.ts';
import type { Console, ConsoleStream } from '../capabilities/console.ts';
import { contextOf, failureOf } from '../conformance/bench.ts';
import type { Provider } from '../provider.ts';
import type { Target } from '../target.ts';
import { ipmiConfig } from './config.ts';
import { ipmiProvider } from './definition.ts';
import { createEscapes } from './sol-escapes.ts';

const missing = missingIpmi();
const PATIENT = { timeout: 15_000, interval: 50 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the serial console of ipmi_sim', () => {
  let sim: IpmiSim;
  let target: Target;
  let provider: Provider;

  const consoleOf = (one: Provider): Console => {
    const { console } = one.capabilities;
    if (console === undefined) throw new Error('the provider has no console');
    return console;
  };
  const open = async (): Promise<ConsoleStream> => await consoleOf(provider).open(target, contextOf());

  beforeAll(async () => {
    if (missing !== undefined) return;
    sim = await startIpmiSim();
    target = { id: 'srvrsrv-1', address: `https://127.0.0.1:${sim.port}`, credential: sim.credential };
    provider = await ipmiProvider.create(ipmiConfig.parse({ consoleBytes: 20_000 }));
  });

  afterAll(async () => {
    if (missing !== undefined) return;
    await provider.close();
    await sim.stop();
  });

  it('prints only what the machine prints, and sends what is typed, commands of ipmitool too', async (context) => {
    context.skip(missing !== undefined, missing);
    const stream = await open();
    let printed = '';
    void (async () => {
      for await (const bytes of stream.output) printed += Buffer.from(bytes).toString();
    })();
    sim.print('login: ');
    await vi.waitFor(() => expect(printed).toBe('login: '), PATIENT);
    await stream.write(bytesOf('~.'));
    await stream.write(bytesOf('root\r'));
    await stream.write(bytesOf('~.~~B\r~'));
    await vi.waitFor(() => expect(sim.typed()).toBe('~.root\r~.~~B\r~'), PATIENT);
    await vi.waitFor(() => expect(printed).toBe('login: ~.root\r~.~~B\r~'), PATIENT);
    await stream.close();
  });

  it('is exclusive: another caller gets it once the first reader has left', async (context) => {
    context.skip(missing !== undefined, missing);
    const first = await open();
    expect(await failureOf(open(), target)).toMatchObject({ code: 'BUSY', retry: 'backoff', effect: 'none' });
    sim.print('something');
    for await (const bytes of first.output) {
      expect(Buffer.from(bytes).toString()).toContain('some');
      break;
    }
    // Its process ends on its own, and with it the session at the BMC.
    const second = await vi.waitFor(open, PATIENT);
    await second.close();
  });

  it('ends with an error where more is printed than is read', async (context) => {
    context.skip(missing !== undefined, missing);
    const stream = await open();
    sim.print('x'.repeat(60_000));
    await vi.waitFor(
      async () => await expect(stream.write(bytesOf('a'))).rejects.toThrow('was closed'),
      PATIENT,
    );
    const read = async (): Promise<void> => {
      for await (const bytes of stream.output) expect(bytes.length).toBeGreaterThan(0);
    };
    expect(await failureOf(read(), target)).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
    await stream.close();
  });
});

it('doubles a tilde only at the beginning of a line, across chunks of input', () => {
  const escaped = createEscapes();
  const texts = ['~', '.', 'a~b\r', '~', '~\n~~'].map((text) =>
    Buffer.from(escaped(bytesOf(text))).toString(),
  );
  expect(texts).toEqual(['~~', '.', 'a~b\r', '~~', '~\n~~~']);
});
