import { isCancellation } from '@temporalio/workflow';
import { toFailure } from '#workflows/engine/failure.ts';
import type { StepContext } from '#workflows/engine/step-context.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import { RELEASE_LEASE, RESERVE_LEASE } from './lease-steps.ts';
import type { InstanceRun } from './instance-steps.ts';
import type { InstanceRequest } from './plan.ts';

const REGISTER = 'register-name';
const UNREGISTER = 'unregister-name';

/** The instance's name in DNS, once its addresses are known; the names before are removed. */
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
  undo: async ({ request: { subject, dns } }, { services, conclude }) => {
    const name = dns?.name ?? null;
    if (name === null) return;
    try {
      await removed([name], subject.id, services);
    } catch (error) {
      if (isCancellation(error)) throw error;
      // The machine is none the worse for it and can be reserved again. The instance still knows its name.
      const { message } = toFailure(error, REGISTER);
      conclude(`${name} may still be in DNS: ${message} Decommission the instance to remove it.`);
    }
  },
};

/** Where the instance exists already: its record says how it is called. */
export const renewName: Step<InstanceRun> = {
  ...ensureName({ phase: 'PREPARING' }),
  noUndo: 'the name is the one on record, whatever becomes of the disk',
};

/** Before the addresses are given back, to which the name and its pointers lead. */
export const unregisterName: Step<InstanceRun> = {
  name: UNREGISTER,
  title: 'Remove the name from DNS',
  phase: 'FINISHING',
  run: async ({ request: { subject, dns } }, { services, conclude }) => {
    if (dns !== undefined) conclude((await removed(dns.formerNames, subject.id, services)).join(' '));
  },
  noUndo: 'the instance has no machine any more to which the name could lead',
};

async function removed(
  names: readonly string[],
  instanceId: string,
  services: StepContext['services'],
): Promise<readonly string[]> {
  const { left } = await services.unregisterNames({ instanceId, names });
  return left.length > 0 ? left : [`Removed ${names.join(', ')}.`];
}

/** A plan for one request: the steps of services that it does not use are left out, and the others say what for. */
export function withServices(
  plan: OperationPlan<InstanceRun>,
  { dns, dhcp }: Pick<InstanceRequest, 'dns' | 'dhcp'>,
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
    [RELEASE_LEASE]: dhcp === undefined ? null : 'Remove the reservation by DHCP',
  };
  const steps = plan.steps.flatMap((step) => {
    const title = titles[step.name];
    if (title === null) return [];
    return [title === undefined ? step : { ...step, title }];
  });
  return { ...plan, steps };
}
