import { createHash, randomBytes } from 'node:crypto';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import { createBmc } from './bmc.ts';
import type { Bmc } from './bmc.ts';
import { BmcClient } from './client.ts';
import type { RedfishConfig } from './config.ts';
import { createLane } from './lane.ts';
import type { Lane } from './lane.ts';
import { originOf } from './origin.ts';
import type { Trust } from './tls.ts';
import { createTransport } from './transport.ts';

/** Every BMC this process talks to: one lane per BMC, one connection and session per BMC and user. */
export interface Connections {
  open(target: Target, context: CallContext): Bmc;
  /** How the target's BMC is known. */
  trustOf(target: Target): Trust;
  /** Counts the target's credential as refused from now on: it is known to be, and no login need show it. */
  refuse(target: Target): void;
  /** True while the target's credential counts as refused. */
  refused(target: Target): boolean;
  /** Ends every connection and session of the target's credential; refusals of it stay remembered if so wanted. */
  forget(target: Target, options: { readonly keepRefusal: boolean }): Promise<void>;
  close(): Promise<void>;
}

interface Entry {
  readonly client: BmcClient;
  /** Digest of BMC, user and password, however the BMC is trusted. */
  readonly login: string;
  usedAt: number;
  /** Streams and consoles that are open on it. */
  held: number;
}

/** `ca` is the bundle for targets that bring none. */
export function createConnections(config: RedfishConfig, ca: string | undefined): Connections {
  const lanes = new Map<string, Lane>();
  const entries = new Map<string, Entry>();
  const noBasic = new Set<string>();
  const salt = randomBytes(16);
  const sweeper = setInterval(sweep, Math.max(config.sessionIdleMs / 4, 50)).unref();

  const trustOf = (target: Target): Trust => ({ ca: target.ca ?? ca, fingerprint: target.fingerprint });

  function entryFor(target: Target): Entry {
    const origin = originOf(target);
    const trust = trustOf(target);
    const key = keyOf(salt, [origin, target.credential.username, target.credential.password, trust]);
    const known = entries.get(key);
    if (known) return known;
    const lane = lanes.get(origin) ?? createLane();
    lanes.set(origin, lane);
    const transport = createTransport(trust, config);
    const { credential, id } = target;
    const client = new BmcClient({ origin, credential, target: id, config, transport, lane, noBasic });
    const entry = { client, login: loginOf(target), usedAt: Date.now(), held: 0 };
    entries.set(key, entry);
    return entry;
  }

  function loginOf(target: Target): string {
    const { username, password } = target.credential;
    return keyOf(salt, [originOf(target), username, password]);
  }

  const entriesOf = (target: Target) => {
    const login = loginOf(target);
    return [...entries].filter(([, entry]) => entry.login === login);
  };

  /** Closes sessions that were not used for a while. A remembered refusal outlives its connection's idleness. */
  function sweep(): void {
    const before = Date.now() - config.sessionIdleMs;
    for (const [key, { client, usedAt, held }] of entries) {
      if (usedAt > before || held > 0 || client.session.refused) continue;
      entries.delete(key);
      void client.shut();
    }
  }

  let closed = false;
  return {
    open(target, context) {
      if (closed) throw closedFailure(target);
      const entry = entryFor(target);
      const touch = () => {
        entry.usedAt = Date.now();
      };
      touch();
      const hold = () => {
        entry.held += 1;
        return () => {
          entry.held -= 1;
          touch();
        };
      };
      return createBmc({ client: entry.client, context, target, touch, hold });
    },
    trustOf,
    refuse(target) {
      if (closed) return;
      entryFor(target).client.session.refuse(replacedFailure(target));
    },
    refused: (target) => entriesOf(target).some(([, { client }]) => client.session.refused),
    async forget(target, { keepRefusal }) {
      const leaving = entriesOf(target).filter(([, { client }]) => !keepRefusal || !client.session.refused);
      for (const [key] of leaving) entries.delete(key);
      await Promise.allSettled(leaving.map(([, { client }]) => client.shut()));
    },
    async close() {
      closed = true;
      clearInterval(sweeper);
      const leaving = [...entries.values()];
      entries.clear();
      lanes.clear();
      await Promise.allSettled(leaving.map(({ client }) => client.shut()));
    },
  };
}

function replacedFailure(target: Target): ProviderError {
  return new ProviderError(`the password of ${target.credential.username} was replaced`, {
    code: 'AUTH_FAILED',
    retry: 'operator',
    effect: 'none',
    target: target.id,
  });
}

function closedFailure(target: Target): ProviderError {
  return new ProviderError('the redfish provider of this process was closed', {
    code: 'NOT_READY',
    retry: 'backoff',
    effect: 'none',
    target: target.id,
  });
}

/** A digest, so that no password is kept as a key. */
function keyOf(salt: Buffer, parts: readonly unknown[]): string {
  return createHash('sha256').update(salt).update(JSON.stringify(parts)).digest('base64');
}
