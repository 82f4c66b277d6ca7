import { startIpmiSim, type IpmiSim } from '#test/peers/ipmi-sim.ts';
import type { Bench } from '../../conformance/bench.ts';
import { ipmiConfig, type IpmiConfig } from '../config.ts';
import { ipmiProvider } from '../definition.ts';
import { startFront } from './front.ts';

/** Times short enough for tests, long enough for a busy machine. */
const BRISK = {
  sessionTimeoutMs: 12_000,
  answerTimeoutMs: 5_000,
  pollMs: 50,
  bootVerifyMs: 500,
  powerTimeoutMs: 20_000,
  graceMs: 500,
};

/** The provider on an ipmi_sim of its own, behind a front that reads the messages: cipher suite 1 does not encrypt. */
export async function ipmiBench(
  settings: Partial<IpmiConfig> = {},
): Promise<Bench & { readonly sim: IpmiSim }> {
  const sim = await startIpmiSim();
  const front = await startFront(sim.port);
  const config = ipmiConfig.parse({ ...BRISK, cipherSuites: [1], ...settings });
  const provider = await ipmiProvider.create(config);
  return {
    sim,
    provider,
    target: { id: 'srvrsrv-1', address: `ipmi://127.0.0.1:${front.port}`, credential: sim.credential },
    writes: () => Promise.resolve(front.writes),
    logins: () => Promise.resolve(front.logins),
    inject: (rule) => Promise.resolve(front.inject(rule)),
    heal: () => Promise.resolve(front.heal()),
    async close() {
      await provider.close();
      await front.close();
      await sim.stop();
    },
  };
}
