import { ApplicationFailure } from '@temporalio/activity';
import type { GraphActivities, ServerFacts } from '#contracts/activities/activities.ts';
import type { InstalledDisk } from '#contracts/instances/disk-plan.ts';
import {
  CheckRequestDocument,
  HeldServerDocument,
  HoldServerDocument,
  InstanceAddressesDocument,
  InstanceStateDocument,
  PromoteBmcDocument,
  PromoteCredentialDocument,
  ReportInstanceDocument,
  ReportServerDocument,
  ReserveServerDocument,
  ServerOfInstanceDocument,
  type InstanceReportInput,
  type ServerFactsFragment,
  type ServerReportInput,
} from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { createAddressCalls } from './addresses.ts';
import { createConsoleReports } from './console-reports.ts';
import { createErasureReports } from './erasure-reports.ts';
import { createDeletionReports } from './deletions.ts';
import { createBalancerReports } from './balancer-reports.ts';
import { createDeviceReports } from './device-reports.ts';
import { createVerificationReports } from './verification-reports.ts';
import type { GraphClient } from './graph-client.ts';
import { graphFailure } from './graph-failure.ts';
import { isAnythingHeld, isSubjectHeld } from './hold.ts';
import { throwRefusal } from './refusal.ts';

/** Activities against our own graph. Each is one or two calls, safe to repeat. */
export function createGraphActivities(graph: GraphClient): GraphActivities {
  const reportServer = async (input: Omit<ServerReportInput, 'idempotencyKey'>): Promise<void> => {
    const idempotencyKey = idempotencyKeyOf(`server/${input.action}`);
    const { serverReport } = await graph.execute(ReportServerDocument, {
      input: { idempotencyKey, ...input },
    });
    throwRefusal(serverReport.errors);
  };
  const reportInstance = async (input: Omit<InstanceReportInput, 'idempotencyKey'>): Promise<void> => {
    const idempotencyKey = idempotencyKeyOf(`instance/${input.action}`);
    const { instanceReport } = await graph.execute(ReportInstanceDocument, {
      input: { idempotencyKey, ...input },
    });
    throwRefusal(instanceReport.errors);
  };
  const reportActive = async (
    operationId: string,
    id: string,
    installedOn: InstalledDisk | undefined,
  ): Promise<void> => {
    const { instance } = await graph.execute(InstanceAddressesDocument, { instanceId: id });
    const addresses = instance?.addresses.nodes.map(({ address }) => address) ?? [];
    const end = { action: 'ACTIVATE', outcome: 'SUCCEEDED', installedOn, addresses } as const;
    await reportInstance({ operationId, id, ...end });
  };

  return {
    isHeld: async ({ operation }, { by }) =>
      by === 'SUBJECT' ? await isSubjectHeld(graph, operation) : await isAnythingHeld(graph, operation),
    async checkRequest(_, { instanceId, imageId }) {
      const { instance } = await graph.execute(CheckRequestDocument, { instanceId });
      if (instance === null) throw gone('NOT_FOUND', `The instance ${instanceId} is no longer there.`);
      if (imageId !== null && instance.image?.name === undefined) {
        throw gone('IMAGE_GONE', `The image ${imageId} is no longer there. Ask again with another image.`);
      }
      return { hostname: instance.hostname };
    },
    async isInstance({ operation }, { instanceId, state }) {
      const { instance } = await graph.execute(InstanceStateDocument, { instanceId });
      return instance?.state === state && instance.operation?.id === operation.operationId;
    },
    async reserveServer({ operation }, { instanceId, tenantId, siteId, requirements, ports }) {
      const { serverReserve } = await graph.execute(ReserveServerDocument, {
        input: {
          idempotencyKey: idempotencyKeyOf('reserve'),
          operationId: operation.operationId,
          instanceId,
          tenantId,
          siteId,
          requirements,
          ...(ports === undefined ? {} : { ports }),
        },
      });
      throwRefusal(serverReserve.errors);
      return requireServer(serverReserve.server);
    },
    async holdServer({ operation }, { instanceId }) {
      const { serverHold } = await graph.execute(HoldServerDocument, {
        input: { idempotencyKey: idempotencyKeyOf('hold'), operationId: operation.operationId, instanceId },
      });
      throwRefusal(serverHold.errors);
      return serverHold.server === null ? null : toFacts(serverHold.server);
    },
    async findHeldServer({ operation }) {
      const { servers } = await graph.execute(HeldServerDocument, { operationId: operation.operationId });
      const server = servers.nodes[0];
      return server === undefined ? null : toFacts(server);
    },
    async startProvisioning({ operation: { operationId } }, { instanceId, serverId }) {
      await reportServer({ operationId, action: 'START_PROVISIONING' });
      await reportInstance({ operationId, id: instanceId, action: 'START_PROVISIONING', serverId });
    },
    async releaseServer({ operation: { operationId } }, { failure, suspicion }) {
      if (failure === null) await reportServer({ operationId, action: 'RELEASE', failure: suspicion });
      else await reportServer({ operationId, action: 'FAIL', failure });
    },
    async unlockServer({ operation: { operationId } }, { failure }) {
      await reportServer({ operationId, action: failure === null ? 'UNLOCK' : 'FAIL', failure });
    },
    async startCleaning({ operation: { operationId } }) {
      await reportServer({ operationId, action: 'START_CLEANING' });
    },
    async finishCleaning({ operation: { operationId } }) {
      await reportServer({ operationId, action: 'FINISH_CLEANING' });
    },
    async activate({ operation: { operationId } }, { instanceId, installedOn }) {
      await reportServer({ operationId, action: 'ACTIVATE' });
      await reportActive(operationId, instanceId, installedOn);
    },
    async reactivate({ operation: { operationId } }, { instanceId, installedOn }) {
      await reportServer({ operationId, action: 'UNLOCK' });
      await reportActive(operationId, instanceId, installedOn);
    },
    async finishRescue({ operation: { operationId } }, { instanceId, ...rescue }) {
      await reportServer({ operationId, action: 'UNLOCK' });
      const end = { action: 'FINISH_RESCUE', rescue, outcome: 'SUCCEEDED' } as const;
      await reportInstance({ operationId, id: instanceId, ...end });
    },
    async deleteInstance({ operation: { operationId } }, { instanceId }) {
      const end = { outcome: 'SUCCEEDED', serverReleased: true } as const;
      await reportInstance({ operationId, id: instanceId, action: 'DELETE', ...end });
    },
    async endInstanceOperation({ operation: { operationId } }, { instanceId, ...end }) {
      const { servers } = await graph.execute(ServerOfInstanceDocument, { instanceId });
      await reportInstance({
        operationId,
        id: instanceId,
        ...end,
        serverReleased: servers.nodes.length === 0,
      });
    },
    ...createAddressCalls(graph),
    ...createDeletionReports(graph),
    ...createConsoleReports(graph),
    ...createErasureReports(graph),
    ...createVerificationReports(graph),
    ...createDeviceReports(graph),
    ...createBalancerReports(graph),
    async startInspection({ operation: { operationId } }) {
      await reportServer({ operationId, action: 'START_INSPECTION' });
    },
    async finishInspection({ operation: { operationId } }) {
      await reportServer({ operationId, action: 'FINISH_INSPECTION', outcome: 'SUCCEEDED' });
    },
    async endServerOperation({ operation: { operationId } }, { outcome, failure }) {
      await reportServer({ operationId, action: 'FAIL', outcome, failure });
    },
    async concludeServerOperation({ operation: { operationId } }, { outcome, failure }) {
      await reportServer({ operationId, action: 'UNLOCK', outcome, failure });
    },
    async promoteCredential({ operation: { operationId } }) {
      const input = { idempotencyKey: idempotencyKeyOf('promote-credential'), operationId };
      const { serverCredentialPromote } = await graph.execute(PromoteCredentialDocument, { input });
      throwRefusal(serverCredentialPromote.errors);
    },
    async useNewBmc({ operation: { operationId } }) {
      const input = { idempotencyKey: idempotencyKeyOf('promote-bmc'), operationId };
      const { serverBmcPromote } = await graph.execute(PromoteBmcDocument, { input });
      throwRefusal(serverBmcPromote.errors);
    },
    async startMaintenance({ operation: { operationId } }) {
      await reportServer({ operationId, action: 'START_MAINTENANCE' });
    },
    async finishMaintenance({ operation: { operationId } }) {
      await reportServer({ operationId, action: 'FINISH_MAINTENANCE', outcome: 'SUCCEEDED' });
    },
    async finishErasure({ operation: { operationId } }) {
      await reportServer({ operationId, action: 'FINISH_CLEANING', outcome: 'SUCCEEDED' });
    },
  };
}

function requireServer(server: ServerFactsFragment | null): ServerFacts {
  if (server === null)
    throw graphFailure({ status: 200, message: 'no server', code: undefined, retryable: false });
  return toFacts(server);
}

function toFacts(server: ServerFactsFragment): ServerFacts {
  // A site is not deleted while it has a server in use.
  if (server.site === null) throw gone('SITE_GONE', `The site of ${server.name} is gone.`);
  return {
    serverId: server.id,
    name: server.name,
    siteId: server.site.id,
    macs: server.ports.filter((port) => !port.shared).map((port) => port.mac),
  };
}

function gone(type: string, message: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, type);
}
