import { createBaseline, FIRMWARE_PARTS } from '#test/harness/firmware.ts';
import { enroll, mutate } from '#test/harness/fleet.ts';
import { readServer } from '#test/harness/world.ts';
import { resourceFor } from './fault.ts';
import { mustSucceed, type Scenario, type ScenarioDeps } from './scenario.ts';

interface Verb {
  readonly mutation: string;
  /** What it asks for; another thing than the time before on the same server, so that there is something to do. */
  more?(use: number, vendor: string, deps: ScenarioDeps): Promise<object>;
  /** Vendors whose simulated BMCs lack what it needs of them. */
  readonly unable?: readonly string[];
  /** Whether a failure leaves the machine half changed, so that only another run repairs it. */
  readonly again?: true;
}

/**
 * How each operation on an enrolled server is requested. Those that few machines are fit for come
 * first, so that where all are in use at once no other has taken these.
 */
const VERBS: Readonly<Record<string, Verb>> = {
  biosApply: {
    mutation: 'serverBiosApply',
    more: async (use) => ({
      attributes: [{ name: 'LogicalProc', text: use % 2 === 0 ? 'Disabled' : 'Enabled' }],
    }),
    unable: ['hpe', 'supermicro', 'lenovo', 'standard'],
    again: true,
  },
  // No participant connects, so that it ends on its own.
  console: { mutation: 'serverConsoleOpen', unable: ['dell', 'hpe', 'supermicro', 'lenovo'] },
  firmwareUpdate: {
    mutation: 'serverFirmwareUpdate',
    more: nextBaseline,
    unable: ['lenovo', 'standard'],
    again: true,
  },
  erase: { mutation: 'serverErase', unable: ['hpe'] },
  inspect: { mutation: 'serverInspect' },
  bmcUpdate: { mutation: 'serverBmcUpdate', more: async () => ({ bmc: { provider: 'redfish' } }) },
  credentialRotate: { mutation: 'serverCredentialRotate', again: true },
  power: { mutation: 'serverPowerSet', more: async () => ({ action: 'CYCLE' }) },
};

/** A version of the BIOS, for which a Dell is restarted, or of the BMC of another, which is unavailable during it. */
async function nextBaseline(use: number, vendor: string, { test, site }: ScenarioDeps): Promise<object> {
  const { bios = '', bmc = '' } = FIRMWARE_PARTS[vendor] ?? {};
  const wanted = [{ component: vendor === 'dell' ? bios : bmc, version: `99.${use}` }];
  return { baselineId: await createBaseline(test, site, `${vendor} 99.${use}`, wanted) };
}

export const SERVER_VERBS: readonly string[] = [...Object.keys(VERBS), 'enroll'];

interface Machine {
  readonly id: string;
  readonly vendor: string;
  /** How often each verb was requested on it. */
  readonly uses: Map<string, number>;
}

export function serverScenarios(deps: ScenarioDeps): (verb: string) => Scenario {
  const { test, site, markers, spareBmcs } = deps;
  const graph = test.as('admin');
  const lent = new Map<string, ScenarioDeps['spareBmcs'][number]>();
  const idle: Machine[] = [];
  const taken = new Map<string, Machine>();
  let number = 0;

  const enrollSpare = async (
    name: string,
    unable: readonly string[] = [],
  ): Promise<{ serverId: string; operationId: string; vendor: string }> => {
    for (;;) {
      const bmc = takeOut(spareBmcs, ({ vendor }) => !unable.includes(vendor));
      if (bmc === undefined) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        continue;
      }
      const enrolled = await enroll(test, site, { name, address: bmc.address });
      lent.set(enrolled.serverId, bmc);
      return { ...enrolled, vendor: bmc.vendor };
    }
  };

  const take = async ({ unable = [] }: Verb): Promise<Machine> => {
    const isAble = ({ vendor }: { readonly vendor: string }): boolean => !unable.includes(vendor);
    // Of some vendors there are fewer machines than operations at a time: the first one gets a free machine.
    while (!idle.some(isAble) && !spareBmcs.some(isAble))
      await new Promise((resolve) => setTimeout(resolve, 100));
    const known = takeOut(idle, isAble);
    if (known !== undefined) return known;
    number += 1;
    const { serverId, operationId, vendor } = await enrollSpare(`spare-${number}`, unable);
    await mustSucceed(deps, operationId);
    return { id: serverId, vendor, uses: new Map() };
  };

  const ask = async (verb: string, { id, vendor, uses }: Machine): Promise<string> => {
    number += 1;
    const { mutation, more } = VERBS[verb] ?? { mutation: verb };
    const idempotencyKey = `${verb}-${number}`;
    const input = { idempotencyKey, id, ...(await more?.(uses.get(verb) ?? 0, vendor, deps)) };
    type Payload = { operation: { id: string } };
    return (await mutate<Payload>(graph, mutation, input, 'operation { id }')).operation.id;
  };

  /** Makes a machine what it was before an operation that did not succeed. */
  const repair = async (verb: string, machine: Machine): Promise<void> => {
    if (VERBS[verb]?.again === true) await mustSucceed(deps, await ask(verb, machine));
    const isFailed = async (): Promise<boolean> => (await readServer(graph, machine.id)).state === 'FAILED';
    if (await isFailed()) await mustSucceed(deps, await ask('inspect', machine));
    // No inspection makes disks clean: a wipe that began and was not proven leads out by another one.
    if (await isFailed()) await mustSucceed(deps, await ask('erase', machine));
  };

  const enrolling: Scenario = {
    async begin(name) {
      const server = resourceFor(name);
      markers.arm(server, name);
      const { serverId, operationId, vendor } = await enrollSpare(server);
      taken.set(serverId, { id: serverId, vendor, uses: new Map() });
      return { operationId, resourceId: serverId };
    },
    async cleanUp({ resourceId: id }) {
      const machine = taken.get(id);
      const bmc = lent.get(id);
      if (machine === undefined || bmc === undefined) return;
      if ((await readServer(graph, id)).state === 'AVAILABLE') {
        idle.push(machine);
        return;
      }
      await mutate(graph, 'serverRetire', { idempotencyKey: `retire-${id}`, id }, 'server { id }');
      spareBmcs.push(bmc);
    },
  };

  return (verb) =>
    verb === 'enroll'
      ? enrolling
      : {
          async begin(name, again) {
            const same = taken.get(again ?? '');
            const machine = same ?? (await take(VERBS[verb] ?? { mutation: verb }));
            if (same !== undefined) used(verb, same);
            taken.set(machine.id, machine);
            markers.arm(machine.id, name);
            return { operationId: await ask(verb, machine), resourceId: machine.id };
          },
          async cleanUp({ resourceId: id }, outcome) {
            markers.disarm(id);
            const machine = taken.get(id);
            if (machine === undefined) return;
            if (outcome !== 'SUCCEEDED') await repair(verb, machine);
            used(verb, machine);
            idle.push(machine);
          },
        };
}

function used(verb: string, { uses }: Machine): void {
  uses.set(verb, (uses.get(verb) ?? 0) + 1);
}

function takeOut<One>(all: One[], fits: (one: One) => boolean): One | undefined {
  const index = all.findIndex(fits);
  return index < 0 ? undefined : all.splice(index, 1)[0];
}
