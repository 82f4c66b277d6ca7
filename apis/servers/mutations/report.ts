import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { isInProgress, nextState } from '#platform/lifecycle/lifecycle.ts';
import { idOf, idText, reportedFailure } from '#platform/text/inputs.ts';
import { endEvent } from '#contracts/operations/request.ts';
import { storeAppliedBios } from '../differences/applied-bios.ts';
import { refreshDifferences } from '../differences/refresh.ts';
import { Server } from '../server.ts';
import { closeFence } from '../operation-fence.ts';
import { dropPendingBmc } from '../bmc/pending-bmc.ts';
import { publishServer } from '../publish.ts';
import { applyQuarantine, requireCertificate } from '../erasure/quarantine.ts';
import { serverLifecycle, type ServerAction, type ServerState } from '../states.ts';

const ACTIONS = [
  'START_PROVISIONING',
  'ACTIVATE',
  'RELEASE',
  'UNLOCK',
  'START_CLEANING',
  'FINISH_CLEANING',
  'START_INSPECTION',
  'FINISH_INSPECTION',
  'START_MAINTENANCE',
  'FINISH_MAINTENANCE',
  'FAIL',
] as const;

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  id: idText.optional(),
  // Workers of earlier versions report LET_GO.
  action: z.preprocess((action) => (action === 'LET_GO' ? 'UNLOCK' : action), z.enum(ACTIONS)),
  failure: reportedFailure.optional(),
  outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']).optional(),
});

type Report = z.output<typeof input>;

/** What each action does in addition to the change of state. */
const EFFECTS: Record<
  (typeof ACTIONS)[number],
  { unlocks: boolean; freesInstance: boolean; optional: boolean }
> = {
  START_PROVISIONING: { unlocks: false, freesInstance: false, optional: false },
  ACTIVATE: { unlocks: true, freesInstance: false, optional: false },
  RELEASE: { unlocks: true, freesInstance: true, optional: true },
  UNLOCK: { unlocks: true, freesInstance: false, optional: true },
  START_CLEANING: { unlocks: false, freesInstance: false, optional: false },
  FINISH_CLEANING: { unlocks: true, freesInstance: true, optional: false },
  START_INSPECTION: { unlocks: false, freesInstance: false, optional: false },
  FINISH_INSPECTION: { unlocks: true, freesInstance: false, optional: false },
  START_MAINTENANCE: { unlocks: false, freesInstance: false, optional: false },
  FINISH_MAINTENANCE: { unlocks: true, freesInstance: false, optional: false },
  FAIL: { unlocks: true, freesInstance: false, optional: true },
};

export const serverReport: MutationDefinition<typeof input, { serverId: IdOf<'server'> | null }> = {
  name: 'serverReport',
  input,
  async run(report, tx, { access }) {
    access.requireService();
    const effect = EFFECTS[report.action];
    if (effect.unlocks) await closeFence(tx.em, report.operationId);
    const server = await tx.em.findOne(
      Server,
      { operationId: report.operationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (server === null) {
      if (effect.optional) return { serverId: null };
      throw new UserError('CONFLICT', `Operation ${report.operationId} holds no server.`, {
        path: ['operationId'],
      });
    }
    if (BEGINNINGS[report.action] === server.state) return { serverId: server.id };
    if (report.action === 'FINISH_CLEANING' && server.state === 'CLEANING')
      await requireCertificate(tx.em, report.operationId);
    applyAction(server, report);
    if (report.action === 'FINISH_MAINTENANCE') {
      await storeAppliedBios(tx.em, server, report.operationId);
      await refreshDifferences(tx.em, [server.id]);
    }
    const { outcome, failure = null } = report;
    // A server that an instance's operation holds has no request: the instance reports the end.
    if (outcome !== undefined && server.operationRequest)
      tx.outbox.emit('servers', endEvent(server.operationRequest, { outcome, failure }));
    if (effect.freesInstance) {
      server.instanceId = null;
      server.instanceTenantId = null;
    }
    if (effect.unlocks) {
      await dropPendingBmc(tx.em, server);
      server.operationId = null;
      server.operationRequest = null;
      server.heldSince = null;
    }
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id };
  },
};

/** Where each beginning leads. An operation that is run again after Temporal lost it begins where it has been before. */
const BEGINNINGS: Partial<Record<Report['action'], ServerState>> = {
  START_INSPECTION: 'INSPECTING',
  START_PROVISIONING: 'PROVISIONING',
  START_CLEANING: 'CLEANING',
  START_MAINTENANCE: 'MAINTENANCE',
};

function applyAction(server: Server, report: Report): void {
  const { failure } = report;
  // A machine that was unlocked in the middle of an operation must not be used.
  const action =
    report.action === 'UNLOCK' && isInProgress(serverLifecycle, server.state) ? 'FAIL' : report.action;
  if (action === 'UNLOCK') return;
  // A provision that failed before anything was touched frees the instance, whatever the state of the machine.
  if (action === 'FAIL' && (server.state === 'RESERVED' || server.state === 'PROVISIONING')) {
    server.instanceId = null;
    server.instanceTenantId = null;
  }
  const from = server.state;
  server.state = nextState(serverLifecycle, from, action satisfies ServerAction);
  if (failure !== undefined) server.lastFailedAt = new Date();
  server.failure = server.state === 'FAILED' ? (failure ?? null) : null;
  applyQuarantine(server, from, action);
}
