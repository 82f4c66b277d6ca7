import type { Bench, FaultRule } from '../../conformance/bench.ts';
import type { FaultInput } from '#simulator/control/faults.ts';
import { startSimulator, type Simulator } from '#simulator/start.ts';
import { simulatorConfig, type SimulatorProviderConfig } from '../config.ts';
import { simulatorProvider } from '../definition.ts';

/** Times short enough for tests, long enough for a busy machine. */
const BRISK = { requestTimeoutMs: 3_000, pollMs: 20, powerTimeoutMs: 20_000, graceMs: 1_000 };

/** The simulator provider on one machine of a simulator of its own. */
export async function simulatorBench(
  settings: Partial<SimulatorProviderConfig> = {},
): Promise<Bench & { readonly simulator: Simulator }> {
  const credential = { username: 'admin', password: 'canary-password' };
  const simulator = await startSimulator({ credential, servers: 1, speed: 20 });
  const [bmc] = simulator.bmcs;
  if (bmc === undefined) throw new Error('the simulator has no BMC');
  const config = simulatorConfig.parse({ controlUrl: simulator.controlUrl, ...BRISK, ...settings });
  const provider = await simulatorProvider.create(config);
  return {
    simulator,
    provider,
    target: { id: 'srvrsrv-1', address: bmc.address, credential },
    writes: () =>
      Promise.resolve(
        simulator
          .journal()
          .filter(({ method }) => method !== 'GET')
          .map(({ method, path, effect }) => ({ what: `${method} ${path}`, tookEffect: effect })),
      ),
    // There are no sessions: every request is a login.
    logins: () => Promise.resolve(simulator.journal().length),
    inject: (rule) => Promise.resolve(inject(simulator, rule)),
    heal: () => Promise.resolve(simulator.clearFaults()),
    async close() {
      await provider.close();
      await simulator.close();
    },
  };
}

const ACTIONS: Readonly<Record<FaultRule['fault'], Pick<FaultInput, 'action'> & Partial<FaultInput>>> = {
  slow: { action: 'latency', latencyMs: 300 },
  hang: { action: 'hang' },
  busy: { action: 'status', status: 503, retryAfter: 2 },
  precondition: { action: 'status', status: 412 },
  malformed: { action: 'garbage' },
  huge: { action: 'garbage', bytes: 4 * 1024 * 1024 },
  'answer-lost': { action: 'drop-after-effect' },
  lying: { action: 'no-effect' },
};

function inject(simulator: Simulator, { fault, on, times }: FaultRule): void {
  for (const method of on === 'reads' ? ['GET'] : ['POST', 'PUT']) {
    const where = { bmc: '*', method, path: '/control/hosts/*' };
    simulator.setFault({ ...where, ...ACTIONS[fault], ...(times !== undefined && { remaining: times }) });
  }
}
