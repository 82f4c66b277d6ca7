import { deletionPlan } from '#workflows/deletion/delete-resource.ts';
import { referrersOf } from '#processes/domains.ts';
import { decommissionPlan } from '#workflows/instances/decommission.ts';
import { imageVerifyPlan } from '#workflows/images/verify.ts';
import type { InstanceRequest } from '#contracts/instances/requests.ts';
import { noServices } from '#test/harness/site-services.ts';
import { withServices } from '#workflows/instances/network-service-steps.ts';
import { provisionPlan } from '#workflows/instances/provision.ts';
import { reimagePlan } from '#workflows/instances/reimage.ts';
import { rescuePlan } from '#workflows/instances/rescue.ts';
import { servicesApplyPlan } from '#workflows/instances/services-apply.ts';
import { unrescuePlan } from '#workflows/instances/unrescue.ts';
import { loadBalancerApplyPlan } from '#workflows/loadbalancers/apply.ts';
import { portsApplyPlan } from '#workflows/networks/ports-apply.ts';
import { biosApplyPlan } from '#workflows/servers/bios-apply.ts';
import { bmcUpdatePlan } from '#workflows/servers/bmc-update.ts';
import { consolePlan } from '#workflows/servers/console.ts';
import { credentialRotatePlan } from '#workflows/servers/credential-rotate.ts';
import { enrollPlan } from '#workflows/servers/enroll.ts';
import { erasePlan } from '#workflows/servers/erase.ts';
import { firmwareUpdatePlan } from '#workflows/servers/firmware-update.ts';
import { inspectPlan } from '#workflows/servers/inspect.ts';
import { powerPlan } from '#workflows/servers/power.ts';

interface AnyPlan {
  readonly steps: readonly { readonly name: string; readonly irreversible?: true; readonly undo?: unknown }[];
}

/** Domains that must confirm that they have nothing of a tenant. */
const TENANT_REFERRERS = referrersOf('tenant', undefined);

/** Instances have switch ports, and names and reservations where the machine has the servers. */
const SERVICES: Pick<InstanceRequest, 'dns' | 'dhcp' | 'switchPorts'> = {
  switchPorts: { vlanId: 'ntwkvln-any', vid: 20 },
  ...(noServices === undefined && {
    dns: { name: 'any.dc.test', ttlSeconds: 300, formerNames: ['any.dc.test'] },
    dhcp: 'RESERVE' as const,
  }),
};

/** Every workflow's plan by its type; the suite fails for a workflow that is missing here. */
export const PLANS: Readonly<Record<string, AnyPlan>> = {
  provision: withServices(provisionPlan, SERVICES),
  reimage: withServices(reimagePlan, SERVICES),
  rescue: rescuePlan,
  unrescue: unrescuePlan,
  servicesApply: withServices(servicesApplyPlan, SERVICES),
  decommission: decommissionPlan({
    subject: { kind: 'Instance', id: 'instins-any' },
    related: [{ kind: 'Server', id: 'srvrsrv-any' }],
    ...SERVICES,
  }),
  // Of a tenant, which the most domains may refer to.
  deleteResource: deletionPlan({ referrers: TENANT_REFERRERS }),
  imageVerify: imageVerifyPlan,
  devicePortsApply: portsApplyPlan({ dryRun: false }),
  loadBalancerApply: loadBalancerApplyPlan({ dryRun: false }),
  enroll: enrollPlan,
  inspect: inspectPlan,
  erase: erasePlan,
  biosApply: biosApplyPlan,
  firmwareUpdate: firmwareUpdatePlan,
  console: consolePlan,
  // Its steps are those of all other actions, and one that can be taken back.
  power: powerPlan({ action: 'CYCLE' }),
  credentialRotate: credentialRotatePlan,
  bmcUpdate: bmcUpdatePlan,
};

/** Whether an operation can still be cancelled, and is undone, while the step runs. */
export function canGoBack(verb: string, step: string): boolean {
  const steps = PLANS[verb]?.steps ?? [];
  const noReturn = steps.findIndex((one) => one.irreversible === true);
  const index = steps.findIndex((one) => one.name === step);
  return noReturn < 0 || index < noReturn;
}

/** The last step before there is no way back: failing it takes back everything that can be. */
export function lastReversible(verb: string): string {
  return (PLANS[verb]?.steps ?? []).findLast((one) => canGoBack(verb, one.name))?.name ?? '';
}

/** Steps that can be taken back, whose undo is therefore tested; the failing step itself has not had its effect. */
export function undoableSteps(verb: string): string[] {
  const steps = PLANS[verb]?.steps ?? [];
  return steps.filter((one) => one.undo !== undefined && canGoBack(verb, one.name)).map((one) => one.name);
}
