import type { FaultRule } from '#providers/conformance/bench.ts';
import type { SwitchBench } from '#providers/conformance/switching.ts';
import { FAKE_SWITCH, type FakeSwitches } from '#test/peers/fake-switches.ts';
import { netconfJunosConfig } from '../config.ts';
import { netconfJunosProvider } from '../definition.ts';
import { startRelay, type Relay, type RelayFault } from './relay.ts';

const FAULTS: Readonly<Partial<Record<FaultRule['fault'], RelayFault>>> = {
  slow: 'slow',
  hang: 'hang',
  busy: 'locked',
  malformed: 'malformed',
  huge: 'huge',
  'answer-lost': 'answer-lost',
  lying: 'lying',
};

export interface FakeBench extends SwitchBench {
  readonly relay: Relay;
}

export interface FakeBenchOptions {
  /** Whether messages are in chunks. */
  readonly isChunked?: boolean;
  readonly knownHosts?: string;
  /** After how long a request that hangs fails. */
  readonly timeoutMs?: number;
}

/** The provider against a switch of fake-switches, behind a relay that makes things go wrong. */
export async function fakeBench(
  switches: FakeSwitches,
  { isChunked = false, knownHosts, timeoutMs = 30_000 }: FakeBenchOptions = {},
): Promise<FakeBench> {
  const relay = await startRelay(await switches.add(), isChunked);
  const config = netconfJunosConfig.parse({
    connectTimeoutMs: 30_000,
    requestTimeoutMs: timeoutMs,
    commitTimeoutMs: timeoutMs,
    lockedRetryMs: 2_000,
    maxMessageBytes: 200_000,
    ...(knownHosts !== undefined && { knownHosts }),
  });
  const provider = await netconfJunosProvider.create(config);
  return {
    relay,
    provider,
    target: {
      id: 'ntwkdev-1',
      address: `tcp://127.0.0.1:${relay.port}`,
      credential: FAKE_SWITCH.credential,
      fingerprint: relay.fingerprint,
      identity: { serial: 'sw-1' },
    },
    ports: FAKE_SWITCH.ports,
    vids: FAKE_SWITCH.vids,
    mtu: 9_000,
    lag: FAKE_SWITCH.lags[0],
    writes: () => Promise.resolve(relay.commits().map((tookEffect) => ({ what: 'commit', tookEffect }))),
    logins: () => Promise.resolve(relay.logins()),
    inject({ fault: kind, on, times = Infinity }) {
      const fault = FAULTS[kind];
      if (fault === undefined) throw new Error(`a switch has no fault ${kind}`);
      const write = kind === 'busy' ? 'lock' : 'commit';
      relay.rule = { fault, on: on === 'reads' ? 'reads' : write, times };
      return Promise.resolve();
    },
    heal() {
      relay.rule = undefined;
      return Promise.resolve();
    },
    async close() {
      await provider.close();
      await relay.close();
    },
  };
}
