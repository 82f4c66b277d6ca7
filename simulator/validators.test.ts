import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import {
  redfishPeers,
  runPython,
  runRedfishtool,
  validateProtocol,
  validateService,
  type Failure,
  type RedfishPeers,
  type RedfishTarget,
} from '#test/peers/redfish.ts';
import { models } from './models/catalog.ts';
import { DEVIATIONS } from './models/deviations.ts';
import type { Vendor } from './models/model.ts';
import { startSimulator, type Simulator } from './start.ts';

const found = await redfishPeers();
const missing = 'missing' in found ? found.missing : undefined;
const TIMEOUT_MS = 300_000;
const NAMES = Object.keys(models) as Vendor[];

/** sushy: reads the first system, powers it on, has it boot from the network once, and reads all that back. */
const SUSHY = `
import sys, time, sushy
from sushy import auth
url, ca, user, password = sys.argv[1:]
root = sushy.Sushy(url, verify=ca, auth=auth.SessionOrBasicAuth(user, password))
system = root.get_system_collection().get_members()[0]
system.set_system_boot_options(sushy.BOOT_SOURCE_TARGET_PXE, enabled=sushy.BOOT_SOURCE_ENABLED_ONCE)
system.refresh(force=True)
print(system.uuid, system.power_state.value, system.boot.target.value, system.boot.enabled.value)
system.reset_system(sushy.RESET_ON)
for _ in range(100):
    system.refresh(force=True)
    if system.power_state == sushy.PowerState.ON: break
    time.sleep(0.1)
print(system.power_state.value, *system.ethernet_interfaces.summary)
`;

describe.concurrent('clients and validators of other projects', () => {
  let simulator: Simulator;
  let folder: string;
  let peers: RedfishPeers;

  beforeAll(async () => {
    if ('missing' in found) return;
    peers = found;
    folder = await mkdtemp(join(tmpdir(), 'validators-'));
    simulator = await startSimulator({
      credential: { username: 'admin', password: 'canary-password' },
      fleet: NAMES.flatMap((model) =>
        ['reads', 'writes'].map((use) => ({ count: 1, model, name: `${model}-${use}` })),
      ),
      speed: 10,
    });
    await writeFile(join(folder, 'ca.pem'), simulator.ca);
  });
  afterAll(async () => {
    if (missing !== undefined) return;
    await simulator.close();
    await rm(folder, { recursive: true });
  });

  const target = (name: string): RedfishTarget => ({
    url: simulator.bmcs.find((bmc) => bmc.name === name)?.url ?? '',
    ca: join(folder, 'ca.pem'),
    ...simulator.credential,
  });

  test(
    "DMTF's protocol validator finds no fault in the standard model",
    { timeout: TIMEOUT_MS },
    async ({ skip, expect }) => {
      if (missing !== undefined) skip(missing);
      const { passed, failures } = await validateProtocol(peers, target('standard-writes'));
      expect(failures).toEqual([]);
      expect(passed).toBeGreaterThan(300);
    },
  );

  test.for(NAMES)(
    "DMTF's service validator finds in %s what is listed",
    { timeout: TIMEOUT_MS },
    async (model, { skip, expect }) => {
      if (missing !== undefined) skip(missing);
      const { passed, failures } = await validateService(peers, target(`${model}-reads`));
      const listed = DEVIATIONS[model].map(
        ({ resource, property, rule }) => `${resource} ${property} ${rule}`,
      );
      expect([...new Set(failures.map(nameOf))].toSorted()).toEqual(listed.toSorted());
      expect(passed).toBeGreaterThan(1_000);
    },
  );

  test.for(NAMES)(
    'sushy and redfishtool work with %s',
    { timeout: TIMEOUT_MS },
    async (model, { skip, expect }) => {
      if (missing !== undefined) skip(missing);
      const bmc = target(`${model}-reads`);
      const { uuid, macs } = simulator.bmcs.find(({ url }) => url === bmc.url) ?? { uuid: '', macs: [] };
      const list = await runRedfishtool(peers, bmc, ['Systems']);
      expect(list).toContain(`/redfish/v1/Systems/${models[model].ids.system}`);
      const printed = await runPython(peers, SUSHY, [bmc.url, bmc.ca, bmc.username, bmc.password]);
      const [before, after] = printed.trim().split('\n');
      expect(before).toBe(`${uuid} Off Pxe Once`);
      // sushy reads the interfaces of the system alone: where the adapter reports the addresses, it finds the BMC's.
      const listed = models[model].adapter === undefined ? macs : ['7e:d3:0a:00:00:01'];
      expect(after?.toLowerCase()).toBe(['on', ...listed].join(' '));
    },
  );
});

/** A failure as {@link DEVIATIONS} names it: without ids, indices and values. */
function nameOf({ uri, what, message }: Failure): string {
  const parts = uri
    .replace('/redfish/v1', '')
    .split('/')
    .filter((part) => part !== '');
  const resource = parts.map((part, index) => (isId(parts, index) ? '*' : part)).join('/');
  const property = what.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  return `${resource} ${property} ${message.split(':')[0] ?? ''}`;
}

/** A name after a collection's, which is a plural. */
const isId = (parts: readonly string[], index: number): boolean =>
  index > 0 && /(?:s|Chassis|Storage|Memory)$/.test(parts[index - 1] ?? '') && parts[index - 1] !== 'bios';
