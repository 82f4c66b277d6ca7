import type { FaultRule } from '../../conformance/bench.ts';
import type { LongWorkBench } from '../../conformance/long-work.ts';
import type { Vendor } from '#simulator/models/model.ts';
import { startSimulator } from '#simulator/start.ts';
import type { Simulator } from '#simulator/start.ts';
import type { RedfishConfig } from '../config.ts';
import { testProvider } from './call.ts';
import { startFront } from './front.ts';
import type { Front } from './front.ts';

/**
 * The Redfish provider on one simulated BMC, behind a front for what the simulator does not do wrong on its own. Faults
 * hit the `areas`, parts of the service below its root, and only changes in them count as writes.
 */
export async function simulatedBench(
  vendor: Vendor,
  settings: Partial<RedfishConfig> = {},
  areas: readonly string[] = ['Systems'],
): Promise<LongWorkBench & { readonly simulator: Simulator; readonly front: Front }> {
  const credential = { username: 'admin', password: 'canary-password' };
  const simulator = await startSimulator({ credential, servers: 1, vendors: [vendor], speed: 20 });
  const [bmc] = simulator.bmcs;
  if (bmc === undefined) throw new Error('the simulator has no BMC');
  const front = await startFront({ url: bmc.url, ca: simulator.ca });
  const another = () => testProvider({ requestTimeoutMs: 3_000, maxBodyBytes: 64 * 1024, ...settings });
  const provider = await another();
  return {
    simulator,
    front,
    provider,
    another,
    target: { ...front.target({ credential }), id: `srvrsrv-${bmc.name}` },
    writes: () => Promise.resolve(writesOf(simulator, front, areas)),
    logins: () => Promise.resolve(simulator.journal().filter(isLogin).length),
    inject: (rule) => Promise.resolve(inject(simulator, front, rule, areas)),
    heal() {
      simulator.clearFaults();
      front.override = () => undefined;
      return Promise.resolve();
    },
    async close() {
      await provider.close();
      await front.close();
      await simulator.close();
    },
  };
}

function inject(
  simulator: Simulator,
  front: Front,
  { fault, on, times }: FaultRule,
  areas: readonly string[],
): void {
  const methods = on === 'reads' ? ['GET'] : ['POST', 'PATCH'];
  for (const [method, area] of methods.flatMap((one) => areas.map((area) => [one, area] as const))) {
    const path = `/redfish/v1/${area}*`;
    const rule = { bmc: '*', path, method, ...(times !== undefined && { remaining: times }) };
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
  front.override = (heard) => {
    const meant = methods.includes(heard.method) && isIn(areas, heard);
    return meant ? said[fault as keyof typeof said] : undefined;
  };
}

const isLogin = ({ method, path }: { method: string; path: string }) =>
  method === 'POST' && /\/Sessions\/?$/.test(path);

const isIn = (areas: readonly string[], { path }: { path: string }) =>
  areas.some((area) => path.startsWith(`/redfish/v1/${area}`));

/** What reached the front; whether it took effect the simulator reports, in the same order. */
function writesOf(simulator: Simulator, front: Front, areas: readonly string[]) {
  const taken = simulator.journal().filter((entry) => entry.method !== 'GET' && isIn(areas, entry));
  return front.heard
    .filter((heard) => heard.method !== 'GET' && isIn(areas, heard))
    .map((heard, index) => ({
      what: `${heard.method} ${heard.path}`,
      tookEffect: taken[index]?.effect ?? false,
    }));
}
