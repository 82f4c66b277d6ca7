import { isCancellation } from '@temporalio/workflow';
import { toFailure } from '#workflows/engine/failure.ts';
import type { StepContext } from '#workflows/engine/step-context.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import { RELEASE_LEASE, RESERVE_LEASE } from './lease-steps.ts';
import type { InstanceRun } from './instance-steps.ts';
import type { InstanceRequest } from './plan.ts';
import { CONFIGURE_PORTS, RELEASE_PORTS } from './switch-port-steps.ts';

const REGISTER = 'register-name';
const UNREGISTER = 'unregister-name';

/** Registers the instance's name in DNS once its addresses are allocated, and removes its former names. */
function ensureName(step: Pick<Step<InstanceRun>, 'phase'>) {
  return {
    ...step,
    name: REGISTER,
    title: 'Register the name in DNS',
    run: async ({ request: { subject, dns } }: InstanceRun, { services, conclude }: StepContext) => {
      if (dns === undefined) return;
      const { name, ttlSeconds, formerNames } = dns;
      const notes: string[] = [];
      if (name !== null)
        notes.push((await services.registerName({ instanceId: subject.id, name, ttlSeconds })).note);
      if (formerNames.length > 0) notes.push(...(await removed(formerNames, subject.id, services)));
      conclude(notes.join(' '));
    },
  };
}

export const registerName: Step<InstanceRun> = {
  ...ensureName({ phase: 'RESERVING' }),
  undo: async (state, { services, conclude }) => {
    const { subject, dns } = state.request;
    const name = dns?.name ?? null;
    if (name === null) return;
    try {
      await removed([name], subject.id, services);
    } catch (error) {
      if (isCancellation(error)) throw error;
      state.publishedBy = 'DNS';
      // The server can be reserved again all the same. The instance's record still has the name.
      const { message } = toFailure(error, REGISTER);
      conclude(`${name} may still be in DNS: ${message} Decommission the instance to remove it.`);
    }
  },
};

/** For an instance that exists already. */
export const renewName: Step<InstanceRun> = {
  ...ensureName({ phase: 'PREPARING' }),
  noUndo: 'the name is the one on record in any case',
};

/** Before the addresses of the name and of its pointers are released. */
export const unregisterName: Step<InstanceRun> = {
  name: UNREGISTER,
  title: 'Remove the name from DNS',
  phase: 'FINISHING',
  run: async ({ request: { subject, dns } }, { services, conclude }) => {
    if (dns !== undefined) conclude((await removed(dns.formerNames, subject.id, services)).join(' '));
  },
  noUndo: 'the instance has no machine any more',
};

async function removed(
  names: readonly string[],
  instanceId: string,
  services: StepContext['services'],
): Promise<readonly string[]> {
  const { left } = await services.unregisterNames({ instanceId, names });
  return left.length > 0 ? left : [`Removed ${names.join(', ')}.`];
}

/** The plan for one request: without the steps of services that it does not use, and with titles that name its values. */
export function withServices(
  plan: OperationPlan<InstanceRun>,
  { dns, dhcp, switchPorts }: Pick<InstanceRequest, 'dns' | 'dhcp' | 'switchPorts'>,
): OperationPlan<InstanceRun> {
  const titles: Readonly<Record<string, string | null>> = {
    [REGISTER]:
      dns === undefined
        ? null
        : dns.name === null
          ? `Remove ${dns.formerNames.join(', ')} from DNS`
          : `Register ${dns.name} in DNS`,
    [UNREGISTER]: dns === undefined ? null : `Remove ${dns.formerNames.join(', ')} from DNS`,
    [RESERVE_LEASE]:
      dhcp === undefined
        ? null
        : dhcp === 'RESERVE'
          ? 'Reserve the address by DHCP'
          : 'Remove the reservation by DHCP',
    [CONFIGURE_PORTS]:
      switchPorts === undefined ? null : `Put the switch ports of the server into VLAN ${switchPorts.vid}`,
    [RELEASE_PORTS]:
      switchPorts === undefined
        ? null
        : `Put the switch ports of the server into VLAN ${switchPorts.vid}, for unused ports`,
    [RELEASE_LEASE]: dhcp === undefined ? null : 'Remove the reservation by DHCP',
  };
  const steps = plan.steps.flatMap((step) => {
    const title = titles[step.name];
    if (title === null) return [];
    return [title === undefined ? step : { ...step, title }];
  });
  return { ...plan, steps };
}
