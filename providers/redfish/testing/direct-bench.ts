import type { CertificateBench } from '../../conformance/bmc-administration.ts';
import { contextOf } from '../../conformance/bench.ts';
import type { FaultRule } from '../../conformance/bench.ts';
import { startSimulator } from '#simulator/start.ts';
import type { Simulator } from '#simulator/start.ts';
import { capability, testProvider } from './call.ts';
import { fleetCa, signRequest, strangerCa } from './sign-request.ts';
import type { Vendor } from '#simulator/models/model.ts';

/** Where certificates are replaced: by the standard, and by iLO. */
const places = ['/redfish/v1/CertificateService/Actions/*', '/redfish/v1/Managers/*/HttpsCert/Actions/*'];

const actions = {
  slow: { action: 'latency', latencyMs: 300 },
  hang: { action: 'hang' },
  busy: { action: 'status', status: 503, retryAfter: 2 },
  precondition: { action: 'status', status: 412 },
  malformed: { action: 'garbage' },
  huge: { action: 'garbage', bytes: 100_000 },
  'answer-lost': { action: 'drop-after-effect' },
  lying: { action: 'no-effect' },
} as const;

/** The Redfish provider on one simulated BMC with nothing between, so that the BMC's own TLS is what is seen. */
export async function directBench(
  vendor: Vendor,
): Promise<CertificateBench & { readonly simulator: Simulator }> {
  const credential = { username: 'admin', password: 'canary-password' };
  const simulator = await startSimulator({ credential, servers: 1, vendors: [vendor], speed: 20 });
  const [bmc] = simulator.bmcs;
  if (bmc === undefined) throw new Error('the simulator has no BMC');
  const provider = await testProvider({ requestTimeoutMs: 3_000, maxBodyBytes: 64 * 1024 });
  const address = bmc.url;
  const target = { id: `srvrsrv-${bmc.name}`, address, credential, ca: `${simulator.ca}\n${fleetCa}` };
  const administration = capability(provider, 'bmcAdministration');
  const subject = { commonName: bmc.name, organization: 'Fleet', country: 'DE' };
  const { csr } = await administration.certificateRequest(target, subject, contextOf());
  simulator.clearJournal();

  const changes = () => simulator.journal().filter(({ method, path }) => method !== 'GET' && isPlace(path));
  return {
    simulator,
    provider,
    target,
    pem: await signRequest(csr, new URL(address).hostname),
    strangerCa,
    writes: () =>
      Promise.resolve(
        changes().map(({ method, path, effect }) => ({ what: `${method} ${path}`, tookEffect: effect })),
      ),
    logins: () =>
      Promise.resolve(
        simulator.journal().filter(({ method, path }) => method === 'POST' && /\/Sessions\/?$/.test(path))
          .length,
      ),
    inject: (rule) => Promise.resolve(inject(simulator, rule)),
    heal: () => Promise.resolve(simulator.clearFaults()),
    async close() {
      await provider.close();
      await simulator.close();
    },
  };
}

const isPlace = (path: string) => path.includes('/CertificateService/') || path.includes('/HttpsCert/');

function inject(simulator: Simulator, { fault, on, times }: FaultRule): void {
  const rule = { bmc: '*', ...actions[fault], ...(times !== undefined && { remaining: times }) };
  if (on === 'reads') simulator.setFault({ ...rule, method: 'GET', path: '/redfish/v1/Systems*' });
  else for (const path of places) simulator.setFault({ ...rule, method: 'POST', path });
}
