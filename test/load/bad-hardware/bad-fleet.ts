import { redfishConfig } from '#providers/redfish/config.ts';
import { redfishProvider } from '#providers/redfish/definition.ts';
import type { CapabilityMap } from '#providers/capability-map.ts';
import type { Target } from '#providers/target.ts';
import type { Provider } from '#providers/provider.ts';
import { startSimulator, type SimulatedBmc, type Simulator } from '#simulator/start.ts';

/** What is wrong with a machine's BMC. */
export type Defect = 'hangs' | 'is busy' | 'answers 412' | 'lies about power' | 'drops answers';

const SYSTEM = '/redfish/v1/Systems/**';
const RESET = '**Reset*';
/** Of a hundred BMCs, how many have each defect. */
const SHARE = 5;

/** A fault of each defect: of passing trouble a few times, of what does not pass always. */
const FAULTS = {
  hangs: { action: 'hang', path: SYSTEM },
  'is busy': { action: 'status', status: 503, retryAfter: 1, path: SYSTEM, remaining: 3 },
  'answers 412': { action: 'status', status: 412, method: 'PATCH', remaining: 1 },
  'lies about power': { action: 'no-effect', method: 'POST', path: RESET },
  'drops answers': { action: 'drop-after-effect', method: 'POST', path: RESET, remaining: 1 },
} as const satisfies Record<Defect, object>;

export const DEFECTS = Object.keys(FAULTS) as readonly Defect[];

export interface Machine {
  readonly name: string;
  /** Null where nothing is wrong. */
  readonly defect: Defect | null;
  readonly target: Target;
}

/** A fleet of which a quarter is ill, and the provider that has to live with it. */
export interface BadFleet {
  readonly simulator: Simulator;
  readonly machines: readonly Machine[];
  capability<Name extends keyof CapabilityMap>(name: Name): CapabilityMap[Name];
  close(): Promise<void>;
}

export async function startBadFleet(servers: number): Promise<BadFleet> {
  const credential = { username: 'admin', password: 'canary-password' };
  const simulator = await startSimulator({ credential, servers, speed: 20 });
  const provider: Provider = await redfishProvider.create(
    redfishConfig.parse({ requestTimeoutMs: 12_000, pollMs: 200, powerTimeoutMs: 9_000, observeMs: 4_000 }),
  );
  const machines = simulator.bmcs.map((bmc, index) =>
    machineOf(bmc, index, { ca: simulator.ca, credential }),
  );
  for (const { name, defect } of machines) {
    if (defect !== null) simulator.setFault({ bmc: name, ...FAULTS[defect] });
  }
  return {
    simulator,
    machines,
    capability(name) {
      const found = provider.capabilities[name];
      if (found === undefined) throw new Error(`the provider has no ${name}`);
      return found;
    },
    async close() {
      await provider.close();
      await simulator.close();
    },
  };
}

/** Defects lie across vendors: a hundred and the number of vendors have nothing in common. */
function machineOf(
  { name, url }: SimulatedBmc,
  index: number,
  access: Pick<Target, 'ca' | 'credential'>,
): Machine {
  const place = Math.floor((index % 100) / SHARE);
  const target = { id: `srvrsrv-${name}`, address: url, ...access };
  return { name, defect: DEFECTS[place] ?? null, target };
}
