// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect, vi } from 'vitest';
import type { Console, ConsoleStream } from '../capabilities/console.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import { cancelledWithinMs, contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases } from './every-capability.ts';

const consoleOf = (bench: Bench): Console => {
  const { console } = bench.provider.capabilities;
  if (!console) throw new Error(`provider ${bench.provider.id} has no console capability`);
  return console;
};

async function switchOn(bench: Bench): Promise<void> {
  const { power } = bench.provider.capabilities;
  if (!power) throw new Error(`provider ${bench.provider.id} has no power capability`);
  await power.ensure(bench.target, 'ON', {}, contextOf());
}

/** Collects what is printed until the console ends. */
function watch({ output }: ConsoleStream): { readonly text: () => string; readonly ended: Promise<void> } {
  const decoder = new TextDecoder();
  let printed = '';
  const ended = (async () => {
    for await (const bytes of output) printed += decoder.decode(bytes, { stream: true });
  })();
  ended.catch(() => {});
  return { text: () => printed, ended };
}

/** Opens it and closes it again. */
async function look(bench: Bench, target: Target, context: CallContext): Promise<void> {
  await (await consoleOf(bench).open(target, context)).close();
}

const cases = {
  ...readCases(look),
  'a machine that starts prints': async (bench) => {
    const console = await consoleOf(bench).open(bench.target, contextOf());
    const watched = watch(console);
    await switchOn(bench);
    await vi.waitFor(() => expect(watched.text().length).toBeGreaterThan(20), 5_000);
    await console.close();
    await watched.ended;
  },
  'the other requests continue meanwhile': async (bench) => {
    const console = await consoleOf(bench).open(bench.target, contextOf());
    const { power } = bench.provider.capabilities;
    expect(await power?.get(bench.target, contextOf())).toBe('OFF');
    await console.close();
  },
  'an abort of the call closes it': async (bench) => {
    const abort = new AbortController();
    const console = await consoleOf(bench).open(bench.target, contextOf(abort.signal));
    const watched = watch(console);
    const at = performance.now();
    abort.abort();
    await watched.ended;
    expect(performance.now() - at).toBeLessThan(cancelledWithinMs);
  },
  'a close of the provider closes it': async (bench) => {
    const watched = watch(await consoleOf(bench).open(bench.target, contextOf()));
    await bench.provider.close();
    await watched.ended;
  },
  'nothing is typed into a console that is closed': async (bench) => {
    const console = await consoleOf(bench).open(bench.target, contextOf());
    await console.close();
    await console.close();
    const error = await failureOf(console.write(new TextEncoder().encode('x')), bench.target);
    expect(error).toMatchObject({ effect: 'none' });
  },
  'the console of another machine stays closed': async (bench) => {
    const target = { ...bench.target, identity: { serial: 'of-another-machine' } };
    const error = await failureOf(look(bench, target, contextOf()), target);
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', retry: 'operator', effect: 'none' });
  },
} satisfies Cases<string>;

/** The bench's machine starts OFF, and prints when it is switched on. */
export function consoleConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('console', conformance, cases);
}
