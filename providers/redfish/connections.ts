import { createHash, randomBytes } from 'node:crypto';
import { ProviderError } from '../provider-error.ts';
import type { CallContext, Target } from '../provider.ts';
import { createBmc } from './bmc.ts';
import type { Bmc } from './bmc.ts';
import { BmcClient } from './client.ts';
import type { RedfishConfig } from './config.ts';
import { createLane } from './lane.ts';
import type { Lane } from './lane.ts';
import { originOf } from './origin.ts';
import { createTransport } from './transport.ts';

/** Every BMC this process talks to: one lane per BMC, one connection and session per BMC and user. */
export interface Connections {
  open(target: Target, context: CallContext): Bmc;
  close(): Promise<void>;
}

interface Entry {
  readonly client: BmcClient;
  usedAt: number;
}

/** `ca` is the bundle for targets that bring none. */
export function createConnections(config: RedfishConfig, ca: string | undefined): Connections {
  const lanes = new Map<string, Lane>();
  const entries = new Map<string, Entry>();
  const salt = randomBytes(16);
  const sweeper = setInterval(sweep, Math.max(config.sessionIdleMs / 4, 50)).unref();

  function entryFor(target: Target): Entry {
    const origin = originOf(target);
    const trust = { ca: target.ca ?? ca, fingerprint: target.fingerprint };
    const key = keyOf(salt, [origin, target.credential.username, target.credential.password, trust]);
    const known = entries.get(key);
    if (known) return known;
    const lane = lanes.get(origin) ?? createLane();
    lanes.set(origin, lane);
    const transport = createTransport(trust, config);
    const { credential, id } = target;
    const client = new BmcClient({ origin, credential, target: id, config, transport, lane });
    const entry = { client, usedAt: Date.now() };
    entries.set(key, entry);
    return entry;
  }

  /** Gives sessions back that nobody used for a while. A remembered refusal outlives its connection's idleness. */
  function sweep(): void {
    const before = Date.now() - config.sessionIdleMs;
    for (const [key, { client, usedAt }] of entries) {
      if (usedAt > before || client.session.refused) continue;
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
      return createBmc({ client: entry.client, context, target, touch });
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
