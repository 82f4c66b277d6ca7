import { abortFailure } from '../aborted-call.ts';
import type { CallContext } from '../call.ts';
import type { Effect, ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { placeOf } from './address.ts';
import { createBmc, type Bmc } from './bmc.ts';
import type { IpmiConfig } from './config.ts';
import { failure } from './failure.ts';
import { runIpmitool, type Run } from './ipmitool.ts';
import { createLanes } from './lanes.ts';
import { createRefusals } from './refusals.ts';
import { repliesOf, script, type Line, type Replies } from './replies.ts';
import { consoleFailure, refusedBy, sessionFailure } from './session-failure.ts';
import { startSol, type SolProcess } from './sol-process.ts';

/** Every BMC this process deals with, one session at a time for each: BMCs have four or so. */
export interface Bmcs {
  /** The BMC of a target, for the time of one call. */
  open(target: Target, context: CallContext): Bmc;
  /**
   * The serial console of a target, open until it is hung up, the signal is aborted or this provider is closed. It takes a
   * turn to open, and none while it is open.
   * @param onEnd called when it has ended, for any reason; possibly several times
   */
  openSol(
    target: Target,
    signal: AbortSignal,
    print: (bytes: Uint8Array) => void,
    onEnd: () => void,
  ): Promise<SolProcess>;
  close(): Promise<void>;
}

/** IPMI has no longer ones (IPMI 2.0, sections 22.28 and 22.30). */
const MOST_BYTES = { username: 16, password: 20 } as const;

export function createBmcs(config: IpmiConfig): Bmcs {
  const lanes = createLanes();
  const refusals = createRefusals(config.refusalMs);
  /** The cipher suite that each address accepted last. */
  const suites = new Map<string, number>();
  const closing = new AbortController();
  /** Those that are open. */
  const consoles = new Set<SolProcess>();

  async function session(target: Target, signal: AbortSignal, lines: readonly Line[]): Promise<Replies> {
    checkCredential(target);
    const place = placeOf(target);
    const key = `${place.host} ${place.port}`;
    const writes = lines.some((line) => 'writes' in line && line.writes);
    return await lanes.run(key, target, signal, async () => {
      for (const suite of suitesFor(key)) {
        refusals.check(target);
        if (closing.signal.aborted) throw closed(target);
        const ends = AbortSignal.any([signal, closing.signal]);
        const run = await runIpmitool(
          config,
          place,
          target,
          suite,
          { lines: script(lines), once: writes },
          ends,
        );
        const refused = refusedBy(run);
        if (refused === 'credential') throw refusals.remember(target);
        if (refused === 'cipher-suite') continue;
        const failed = sessionFailure(target, run, writes);
        if (failed !== undefined) throw ended(target, signal, failed);
        suites.set(key, suite);
        return repliesOf(target, lines, run, config.busyMs);
      }
      throw noSuite(target);
    });
  }

  function noSuite(target: Target): ProviderError {
    const said = `accepts none of the cipher suites ${config.cipherSuites.join(', ')}`;
    return failure(target, ['UNSUPPORTED', 'operator'], 'none', said);
  }

  async function startedSol(
    target: Target,
    signal: AbortSignal,
    print: (bytes: Uint8Array) => void,
  ): Promise<SolProcess> {
    checkCredential(target);
    const place = placeOf(target);
    const key = `${place.host} ${place.port}`;
    return await lanes.run(key, target, signal, async () => {
      for (const suite of suitesFor(key)) {
        refusals.check(target);
        if (closing.signal.aborted) throw closed(target);
        const sol = startSol(config, place, target, suite, print);
        const run = await openedWithin(sol, AbortSignal.any([signal, closing.signal]), config.consoleOpenMs);
        if (run === null) return sol;
        sol.hangUp();
        const refused = refusedBy(run);
        if (refused === 'credential') throw refusals.remember(target);
        if (refused === 'cipher-suite') continue;
        throw ended(target, signal, consoleFailure(target, run));
      }
      throw noSuite(target);
    });
  }

  /** The failure of a session, unless the caller or the end of this provider ended it. */
  function ended(target: Target, signal: AbortSignal, failed: ProviderError): ProviderError {
    if (signal.aborted) return abortFailure(signal.reason, target.id, failed.effect);
    return closing.signal.aborted ? closed(target, failed.effect) : failed;
  }

  function suitesFor(key: string): readonly number[] {
    const known = suites.get(key);
    return known === undefined ? config.cipherSuites : [...new Set([known, ...config.cipherSuites])];
  }

  return {
    open(target, context) {
      if (closing.signal.aborted) throw closed(target);
      return createBmc({ target, context, session: (lines) => session(target, context.signal, lines) });
    },
    async openSol(target, signal, print, onEnd) {
      const sol = await startedSol(target, signal, print);
      consoles.add(sol);
      const ends = AbortSignal.any([signal, closing.signal]);
      ends.addEventListener('abort', onEnd, { once: true });
      if (ends.aborted) onEnd();
      void sol.ended.then(() => {
        consoles.delete(sol);
        ends.removeEventListener('abort', onEnd);
        onEnd();
      });
      return sol;
    },
    async close() {
      closing.abort();
      for (const sol of consoles) sol.hangUp();
      await Promise.all([...consoles].map(async ({ ended: end }) => await end));
    },
  };
}

/** Null once the console is open; else how the program ended, or why it is not waited for. */
async function openedWithin(sol: SolProcess, signal: AbortSignal, ms: number): Promise<Run | null> {
  const { promise, resolve } = Promise.withResolvers<Run>();
  const leave = (end: Run['end']) => (): void => resolve({ end, out: '', err: sol.said() });
  const cancel = leave('cancelled');
  const timer = setTimeout(leave('timeout'), ms);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return await Promise.race([sol.opened, promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

function closed(target: Target, effect: Effect = 'none'): ProviderError {
  return failure(target, ['NOT_READY', 'backoff'], effect, 'is not asked: this provider was closed');
}

/** What ipmitool, or the environment of a program, cannot take. */
function checkCredential(target: Target): void {
  for (const [name, most] of Object.entries(MOST_BYTES)) {
    const value = target.credential[name as keyof typeof MOST_BYTES];
    if (Buffer.byteLength(value) <= most && !value.includes('\0')) continue;
    const said = `cannot be asked: IPMI takes a ${name} of at most ${most} bytes without NUL`;
    throw failure(target, ['INVALID_ARGUMENT', 'operator'], 'none', said);
  }
}
