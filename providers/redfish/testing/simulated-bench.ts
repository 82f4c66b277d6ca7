import type { Bench, FaultRule } from '../../conformance/bench.ts';
import { startSimulator } from '#providers/simulator/start.ts';
import type { Simulator } from '#providers/simulator/start.ts';
import type { RedfishConfig } from '../config.ts';
import { testProvider } from './call.ts';
import { startFront } from './front.ts';
import type { Front } from './front.ts';

export type Vendor = 'dell' | 'hpe' | 'supermicro';

/** The Redfish provider on one simulated BMC, behind a front for what the simulator does not do wrong by itself. */
export async function simulatedBench(
  vendor: Vendor,
  settings: Partial<RedfishConfig> = {},
): Promise<Bench & { readonly simulator: Simulator; readonly front: Front }> {
  const credential = { username: 'admin', password: 'canary-password' };
  const simulator = await startSimulator({ credential, servers: 1, vendors: [vendor], speed: 20 });
  const [bmc] = simulator.bmcs;
  if (bmc === undefined) throw new Error('the simulator has no BMC');
  const front = await startFront({ url: bmc.url, ca: simulator.ca });
  const provider = await testProvider({ requestTimeoutMs: 3_000, maxBodyBytes: 64 * 1024, ...settings });
  return {
    simulator,
    front,
    provider,
    target: { ...front.target({ credential }), id: `srvrsrv-${bmc.name}` },
    writes: () => Promise.resolve(writesOf(simulator, front)),
    logins: () => Promise.resolve(simulator.journal().filter(isLogin).length),
    inject: (rule) => Promise.resolve(inject(simulator, front, rule)),
    heal() {
      simulator.clearFaults();
      front.twist = () => undefined;
      return Promise.resolve();
    },
    async close() {
      await provider.close();
      await front.close();
      await simulator.close();
    },
  };
}

const systems = '/redfish/v1/Systems*';

function inject(simulator: Simulator, front: Front, { fault, on, times }: FaultRule): void {
  const common = { bmc: '*', path: systems, ...(times !== undefined && { remaining: times }) };
  const methods = on === 'reads' ? ['GET'] : ['POST', 'PATCH'];
  for (const method of methods) {
    const rule = { ...common, method };
    if (fault === 'slow') simulator.setFault({ ...rule, action: 'latency', latencyMs: 300 });
    else if (fault === 'hang') simulator.setFault({ ...rule, action: 'hang' });
    else if (fault === 'busy') simulator.setFault({ ...rule, action: 'status', status: 503, retryAfter: 2 });
    else if (fault === 'precondition') simulator.setFault({ ...rule, action: 'status', status: 412 });
    else if (fault === 'answer-lost') simulator.setFault({ ...rule, action: 'drop-after-effect' });
  }
  const said = {
    malformed: { raw: '{"Id": canary' },
    huge: { raw: 'x'.repeat(100_000) },
    lying: { status: 204 },
  };
  if (!(fault in said)) return;
  front.twist = (heard) => {
    const meant = methods.includes(heard.method) && heard.path.startsWith('/redfish/v1/Systems');
    return meant ? said[fault as keyof typeof said] : undefined;
  };
}

const isLogin = ({ method, path }: { method: string; path: string }) =>
  method === 'POST' && /\/Sessions\/?$/.test(path);

/** What reached the front; whether it took effect is the simulator's to tell, in the same order. */
function writesOf(simulator: Simulator, front: Front) {
  const taken = simulator
    .journal()
    .filter((entry) => entry.method !== 'GET' && entry.path.includes('/Systems/'));
  return front.heard
    .filter((heard) => heard.method !== 'GET' && heard.path.includes('/Systems/'))
    .map((heard, index) => ({
      what: `${heard.method} ${heard.path}`,
      tookEffect: taken[index]?.effect ?? false,
    }));
}
