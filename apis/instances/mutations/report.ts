import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { idOf, reportedFailure, reportedLine } from '#platform/text/inputs.ts';
import { installedDiskSchema } from '#contracts/instances/disk-plan.ts';
import type { OperationEnd } from '#contracts/operations/operation.ts';
import { endEvent } from '#contracts/operations/request.ts';
import { Instance } from '../instance.ts';
import { forgetFormerServices, servicesOf } from '../services/requested-services.ts';
import { forgetEvidence } from '../services/service-evidence.ts';
import { installedNow } from '../installed-system.ts';
import { publishInstance } from '../publish.ts';
import { instanceLifecycle, type InstanceState } from '../states.ts';

const installedDiskInput = installedDiskSchema.extend({
  serialNumber: reportedLine(255).nullable().default(null),
  wwn: reportedLine(64).nullable().default(null),
  path: reportedLine(255).nullable().default(null),
});

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  id: idOf('instance'),
  action: z.enum(['START_PROVISIONING', 'FINISH_RESCUE', 'ACTIVATE', 'RESTORE', 'DELETE', 'FAIL']),
  serverId: idOf('server').optional(),
  serverReleased: z.boolean().default(false),
  rescue: z
    .object({
      address: reportedLine(64).nullable().default(null),
      hostKey: reportedLine(200).nullable().default(null),
    })
    .optional(),
  installedOn: installedDiskInput.optional(),
  addresses: z.array(reportedLine(64)).max(64).default([]),
  failure: reportedFailure.optional(),
  outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']).optional(),
});

type Report = z.output<typeof input>;

export const instanceReport: MutationDefinition<typeof input, { instanceId: IdOf<'instance'> }> = {
  name: 'instanceReport',
  input,
  async run(report, tx, { access }) {
    access.requireService();
    const instance = await tx.em.findOne(
      Instance,
      { id: report.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (instance === null || instance.operationId !== report.operationId) {
      throw new UserError(
        'CONFLICT',
        `Operation ${report.operationId} does not have the instance ${report.id}.`,
        {
          path: ['operationId'],
        },
      );
    }
    // The operation has ended before, in this very way or in another; there is nothing left to report.
    if (instance.operationRequest === null || instance.operationRequest === undefined)
      return { instanceId: instance.id };
    if (hasStarted(instance, report)) return { instanceId: instance.id };
    if (report.outcome !== undefined) emitEnd(tx, instance, report, report.outcome);
    await forgetAppliedEvidence(tx, instance, report);
    applyAction(instance, report);
    publishInstance(tx, access, instance, report.action === 'DELETE' ? 'deleted' : 'updated');
    return { instanceId: instance.id };
  },
};

/** An operation that is run again after Temporal lost it begins where it has been before. */
function hasStarted({ state, serverId }: Instance, report: Report): boolean {
  return (
    report.action === 'START_PROVISIONING' &&
    state === 'PROVISIONING' &&
    serverId === (report.serverId ?? serverId)
  );
}

function applyAction(instance: Instance, report: Report): void {
  if (report.action === 'START_PROVISIONING') {
    // Run again, it may have been given another server.
    if (instance.state !== 'PROVISIONING')
      instance.state = nextState(instanceLifecycle, instance.state, report.action);
    instance.serverId = report.serverId ?? instance.serverId ?? null;
    return;
  }
  const from = instance.state;
  if (report.action === 'RESTORE') restore(instance);
  else instance.state = nextState(instanceLifecycle, instance.state, report.action);
  instance.rescue = rescueAfter(instance, from, report);
  instance.failure = report.failure ?? null;
  if (report.installedOn !== undefined) instance.systemDisk = report.installedOn;
  if (isInstallation(from)) instance.installed = installedAfter(instance, report);
  if (report.serverReleased) {
    instance.serverId = null;
    instance.systemDisk = null;
    instance.installed = null;
  }
  if (report.outcome === undefined) return;
  if (report.outcome === 'SUCCEEDED') forgetFormerServices(instance);
  instance.operationRequest = null;
  instance.stateBefore = null;
  instance.previousImageId = null;
  instance.previousUserData = null;
  instance.previousNetworkConfig = null;
  if (instance.state === 'DELETED') forgetSecrets(instance);
}

function isInstallation(state: InstanceState): boolean {
  return state === 'PROVISIONING' || state === 'REIMAGING';
}

/** Null where the installer may have begun to overwrite the disk. */
function installedAfter(instance: Instance, { action, addresses }: Report): Instance['installed'] {
  if (action === 'RESTORE') return instance.installed ?? null;
  return action === 'ACTIVATE' ? installedNow(instance, addresses) : null;
}

/** What a tenant gave for the system, including passwords and keys, is of no use once the system is gone. */
function forgetSecrets(instance: Instance): void {
  instance.userData = null;
  instance.networkConfig = null;
  instance.sshKeys = [];
  instance.rescue = null;
}

/** Back to what it was: nothing had been lost when the operation was undone. */
function restore(instance: Instance): void {
  nextState(instanceLifecycle, instance.state, 'RESTORE');
  instance.state = instance.stateBefore ?? 'ACTIVE';
  // Of the verbs that are undone, only a reimage has another image, and what goes with it.
  if (typeof instance.previousImageId !== 'string') return;
  instance.imageId = instance.previousImageId;
  instance.userData = instance.previousUserData ?? null;
  instance.networkConfig = instance.previousNetworkConfig ?? null;
}

/** A rescue system has no data once the machine is back on its disk, or the disk is not what it was. */
function rescueAfter({ rescue, state }: Instance, from: InstanceState, report: Report): Instance['rescue'] {
  if (rescue === null || rescue === undefined) return null;
  if (state === 'RESCUED') return { ...rescue, ...report.rescue };
  const isDiskAsItWas = report.action === 'RESTORE' || from === 'RESCUING' || from === 'UNRESCUING';
  return state === 'FAILED' && isDiskAsItWas ? rescue : null;
}

/** What a successful operation has changed at DNS and DHCP servers is as intended; a deleted instance has no records. */
async function forgetAppliedEvidence(tx: Transaction, instance: Instance, report: Report): Promise<void> {
  if (report.action === 'DELETE') return await forgetEvidence(tx.em, instance, 'all');
  if (report.outcome === 'SUCCEEDED') await forgetEvidence(tx.em, instance, servicesOf(instance));
}

function emitEnd(tx: Transaction, instance: Instance, report: Report, outcome: OperationEnd): void {
  const serverId = report.serverId ?? instance.serverId ?? null;
  const related = serverId === null ? [] : [{ kind: 'Server', id: serverId }];
  const end = { outcome, failure: report.failure ?? null, related };
  tx.outbox.emit('instances', endEvent(instance.operationRequest, end));
}
