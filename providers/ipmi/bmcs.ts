import { abortFailure } from '../aborted-call.ts';
import type { CallContext } from '../call.ts';
import type { Effect, ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { placeOf } from './address.ts';
import { createBmc, type Bmc } from './bmc.ts';
import type { IpmiConfig } from './config.ts';
import { failure } from './failure.ts';
import { runIpmitool } from './ipmitool.ts';
import { createLanes } from './lanes.ts';
import { createRefusals } from './refusals.ts';
import { repliesOf, script, type Line, type Replies } from './replies.ts';
import { refusedBy, sessionFailure } from './session-failure.ts';

/** Every BMC this process deals with, one session at a time for each: BMCs have four or so. */
export interface Bmcs {
  /** The BMC of a target, for the time of one call. */
  open(target: Target, context: CallContext): Bmc;
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
      const offered = config.cipherSuites.join(', ');
      throw failure(
        target,
        ['UNSUPPORTED', 'operator'],
        'none',
        `accepts none of the cipher suites ${offered}`,
      );
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
    close() {
      closing.abort();
      return Promise.resolve();
    },
  };
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
