import type { IdOf } from '#platform/ids/kinds.ts';
import type { z } from 'zod';
import type { GraphContext } from '#platform/graph/context.ts';
import { mutate, type ErrorData, type MutationDefinition } from '#platform/graph/mutation.ts';
import { mutatePlanned } from '#platform/graph/planned-mutation.ts';
import { acceptedOperation, type AcceptedOperation } from '#platform/graph/operation-stub.ts';
import { Erasure } from '../entities/erasure.ts';
import { Inspection } from '../entities/inspection.ts';
import type { MutationResolvers } from '../generated/resolvers.ts';
import { Server } from '../server.ts';
import { serverAbandon } from '../mutations/abandon.ts';
import { serverIdentityAccept } from '../mutations/accept-identity.ts';
import { serverBiosApply } from '../mutations/bios-apply.ts';
import { serverDiskExcept } from '../mutations/disk-except.ts';
import { createServerBmcUpdate } from '../mutations/bmc-update.ts';
import { createServerEnroll } from '../mutations/enroll.ts';
import { serverErase } from '../mutations/erase.ts';
import { serverFirmwareUpdate } from '../mutations/firmware-update.ts';
import { serverHold } from '../mutations/hold.ts';
import { serverInspect } from '../mutations/inspect.ts';
import { serverMaintenanceEnd, serverMaintenanceStart } from '../mutations/maintenance.ts';
import { serverQuarantineEnd, serverQuarantineStart } from '../mutations/quarantine.ts';
import { createServerObserve } from '../mutations/observe.ts';
import { serverPowerSet } from '../mutations/power-set.ts';
import { serverCredentialPrepare } from '../mutations/prepare-credential.ts';
import { serverBmcPromote } from '../mutations/promote-bmc.ts';
import { serverCredentialPromote } from '../mutations/promote-credential.ts';
import { serverReport } from '../mutations/report.ts';
import { serverIdentityReport } from '../mutations/report-identity.ts';
import { serverReserve } from '../mutations/reserve.ts';
import { serverRetire } from '../mutations/retire.ts';
import { serverCredentialRotate } from '../mutations/rotate-credential.ts';
import { serverConsoleStore } from '../mutations/store-console.ts';
import { serverErasureStore } from '../mutations/store-erasure.ts';
import { serverFirmwareStore } from '../mutations/store-firmware.ts';
import { createServerInventoryStore } from '../mutations/store-inventory.ts';
import { serverUpdate } from '../mutations/update.ts';
import type { ServersSettings } from '../settings.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import type { ServerOperationKind } from '#contracts/servers/requests.ts';

/** Resolvers of the mutations: each answers the server it is about, those that start an operation answer that too. */
export function createMutationResolvers(
  settings: ServersSettings,
): Omit<
  MutationResolvers,
  'serverConsoleOpen' | 'serverConsoleClose' | 'serverConsoleReport' | 'serverEnrollMany' | 'serverUpdateMany'
> {
  return {
    serverEnroll: starting('ENROLL', createServerEnroll(settings)),
    serverInspect: planned('INSPECT', serverInspect),
    serverPowerSet: planned('POWER', serverPowerSet),
    serverErase: planned('ERASE', serverErase),
    serverBmcUpdate: starting('BMC_UPDATE', createServerBmcUpdate(settings)),
    serverCredentialRotate: planned('CREDENTIAL_ROTATE', serverCredentialRotate),
    serverBiosApply: planned('BIOS_APPLY', serverBiosApply),
    serverFirmwareUpdate: planned('FIRMWARE_UPDATE', serverFirmwareUpdate),
    serverUpdate: changing(serverUpdate),
    serverAbandon: changing(serverAbandon),
    serverIdentityAccept: changing(serverIdentityAccept),
    serverMaintenanceStart: changing(serverMaintenanceStart),
    serverMaintenanceEnd: changing(serverMaintenanceEnd),
    serverQuarantineStart: changing(serverQuarantineStart),
    serverQuarantineEnd: changing(serverQuarantineEnd),
    serverRetire: changing(serverRetire),
    serverReserve: changing(serverReserve),
    serverHold: changing(serverHold),
    serverReport: changing(serverReport),
    serverObserve: changing(createServerObserve(settings)),
    serverDiskExcept: changing(serverDiskExcept),
    serverErasureStore: changingAnd(serverErasureStore, ({ erasureId }, { database }) => ({
      erasure: async () => await database.fork().findOne(Erasure, { id: erasureId }),
    })),
    serverConsoleStore: changing(serverConsoleStore),
    serverFirmwareStore: changing(serverFirmwareStore),
    serverBmcPromote: changing(serverBmcPromote),
    serverCredentialPrepare: changing(serverCredentialPrepare),
    serverCredentialPromote: changing(serverCredentialPromote),
    serverIdentityReport: changingAnd(serverIdentityReport, refusalOf),
    serverInventoryStore: changingAnd(createServerInventoryStore(settings), (refs, { database }) => ({
      inspection: async () =>
        refs.inspectionId === null
          ? null
          : await database.fork().findOne(Inspection, { id: refs.inspectionId }),
      ...refusalOf(refs),
    })),
  };

  function starting<Schema extends Keyed, Refs extends About & { operationId: IdOf<'operation'> }>(
    kind: ServerOperationKind,
    definition: MutationDefinition<Schema, Refs>,
  ): Mutates<{ readonly operation: AcceptedOperation }> {
    return changingAnd(definition, ({ operationId }) => ({
      operation: acceptedOperation(settings.temporalLink, operationId, kind),
    }));
  }

  /** Like `starting`, for those that can show the plan first. */
  function planned<Schema extends Planned, Refs extends About & { operationId: IdOf<'operation'> }>(
    kind: ServerOperationKind,
    definition: MutationDefinition<Schema, Refs>,
  ): Mutates<{ readonly operation: AcceptedOperation }> {
    return async (_, { input }, context) =>
      await mutatePlanned(definition, input, context, {
        planner: settings.planner,
        payload: ({ serverId, operationId }) => ({
          server: async () => await serverOf(context, serverId),
          operation: acceptedOperation(settings.temporalLink, operationId, kind),
        }),
      });
  }
}

type Planned = Parameters<typeof mutatePlanned>[0]['input'];

type Keyed = z.ZodType<{ idempotencyKey: string }>;

type About = Record<string, string | null> & { serverId: IdOf<'server'> | null };

/** A mutation that answers the server, and more where it says so. */
type Mutates<More> = (
  source: object,
  args: { readonly input: object },
  context: GraphContext,
) => Promise<{ readonly server: () => Promise<Server | null>; readonly errors: ErrorData[] } & More>;

function changing<Schema extends Keyed, Refs extends About>(
  definition: MutationDefinition<Schema, Refs>,
): Mutates<object> {
  return changingAnd(definition, () => ({}));
}

function changingAnd<Schema extends Keyed, Refs extends About, More extends object>(
  definition: MutationDefinition<Schema, Refs>,
  more: (refs: Refs, context: GraphContext) => More,
): Mutates<More> {
  return async (_, { input }, context) =>
    await mutate(definition, input, context, (refs) => ({
      // Read only where the answer is to show it: our own workers ask for errors alone.
      server: async () => await serverOf(context, refs.serverId),
      ...more(refs, context),
    }));
}

function refusalOf({ code, message }: { readonly code: string | null; readonly message: string | null }): {
  readonly refusal: Failure | null;
} {
  return { refusal: code === null ? null : { code, message: message ?? '', step: null } };
}

async function serverOf(context: GraphContext, id: IdOf<'server'> | null): Promise<Server | null> {
  return id === null ? null : await context.database.fork().findOne(Server, { id });
}
