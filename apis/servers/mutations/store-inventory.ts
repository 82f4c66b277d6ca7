import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idOf, reportedLine } from '#platform/text/inputs.ts';
import { Server } from '../server.ts';
import { noSuchServer } from '../find-server.ts';
import { componentHealthOf, rollUp } from '../health/roll-up.ts';
import { applyHealthRule } from '../imposed-quarantine.ts';
import type { ServersSettings } from '../settings.ts';
import { claimIdentity } from '../identity/claim-identity.ts';
import { refreshDifferences } from '../differences/refresh.ts';
import { foundMachine } from '../identity/found-machine.ts';
import { bmcNameOf, judgeIdentity } from '../identity/judge-identity.ts';
import { identityFromParts } from '../identity/recorded-identity.ts';
import { shown, type Change } from '../inspection/change.ts';
import { attributeChanges, keepChanges } from '../inspection/component-history.ts';
import { foundNamespaceSchema } from '../inspection/found-namespace.ts';
import type { Part } from '../inspection/match-components.ts';
import { recordInspection } from '../inspection/record-inspection.ts';
import { storeAttributes } from '../inspection/store-attributes.ts';
import { storeComponents } from '../inspection/store-components.ts';
import { publishServer } from '../publish.ts';
import { refuseTakenBmc } from '../bmc/taken-bmc.ts';

const text = reportedLine(300).nullable().default(null);

const input = foundMachine.extend({
  idempotencyKey,
  operationId: idOf('operation'),
  id: idOf('server'),
  architecture: text,
  biosVersion: text,
  bmcVersion: text,
  powerState: z.enum(['ON', 'OFF', 'TRANSITION', 'UNKNOWN']),
  attributes: z.array(foundNamespaceSchema).max(20).default([]),
  gaps: z
    .array(z.object({ namespace: reportedLine(63), code: reportedLine(63), message: reportedLine(2_000) }))
    .max(20)
    .default([]),
  warnings: z
    .array(z.object({ path: reportedLine(500), message: reportedLine(2_000) }))
    .max(200)
    .default([]),
});

/** Properties of a server that change only by a person's work on it; the version of its BMC is among the BMC's attributes. */
const FIELDS = ['vendor', 'model', 'serialNumber', 'uuid', 'architecture', 'biosVersion'] as const;

export function createServerInventoryStore({
  quarantinesCritical = false,
}: Pick<ServersSettings, 'quarantinesCritical'>): MutationDefinition<
  typeof input,
  {
    serverId: IdOf<'server'>;
    inspectionId: IdOf<'serverInspection'> | null;
    code: string | null;
    message: string | null;
  }
> {
  return {
    name: 'serverInventoryStore',
    input,
    async run(found, tx, { access }) {
      access.requireService();
      const { em } = tx;
      const { id, operationId, bmcVersion, powerState, gaps, warnings } = found;
      const server = await em.findOne(Server, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (server === null) throw noSuchServer(id);
      const { comparison, refusal } = await judgeIdentity(em, server, found, 'CHANGE');
      if (comparison.result === 'different' && refusal !== null) {
        const at = new Date().toISOString();
        const { result, differences } = comparison;
        const machine = foundMachine.parse(found);
        const bmc = bmcNameOf(server, 'CHANGE');
        const met = { ...machine, at, operationId, bmc, result, differences };
        server.foundIdentity = { ...met, permitted: false };
        publishServer(tx, access, server, 'identity-found');
        return { serverId: id, inspectionId: null, code: refusal.code, message: refusal.message };
      }
      const parts = await storeComponents(em, id, { ...found, unread: found.unreadKinds });
      await em.flush();
      const { changedPlaces, places } = parts;
      const attributes = await storeAttributes(em, found.attributes, {
        serverId: id,
        operationId,
        changedPlaces,
        places,
      });

      const history = [...parts.history, ...attributeChanges(attributes, parts.components)];
      const { tenantId } = server;
      await keepChanges(em, history, { serverId: id, tenantId, source: 'inspection', operationId });
      const changes = [...serverChanges(server, found), ...parts.changes, ...attributes];
      // What a BMC does not report now, as OpenBMC before its host has booted, is not gone.
      for (const field of FIELDS) server[field] = found[field] ?? server[field];
      Object.assign(server, {
        bmcVersion: bmcVersion ?? server.bmcVersion,
        powerState,
        powerObservedAt: new Date(),
      });
      if (!found.unreadKinds.includes('DISK')) server.storageReadAt = new Date();
      server.bmcSystem = await systemAt(em, server, found.systemId);
      server.foundIdentity = null;
      await claimIdentity(em, id, identityFromParts(server, parts.components));
      server.cores = total(parts.components, 'PROCESSOR');
      server.memoryMiB = total(parts.components, 'MEMORY');
      server.diskBytes = total(parts.components, 'DISK');
      server.macs = macsOf(parts.components);
      server.componentHealth = await componentHealthOf(em, id);
      rollUp(server);
      publishServer(tx, access, server, 'inspected');
      const imposed = quarantinesCritical ? applyHealthRule(server) : null;
      if (imposed !== null) publishServer(tx, access, server, imposed);
      const inspectionId = await recordInspection(
        em,
        { serverId: id, operationId },
        { changes, gaps, warnings },
      );
      await refreshDifferences(em, [id]);
      return { serverId: id, inspectionId, code: null, message: null };
    },
  };
}

/** The system that answered, where none was named; another server that has it by name is the same machine. */
async function systemAt(em: EntityManager, server: Server, systemId: string | null): Promise<string | null> {
  if (typeof server.bmcSystem === 'string' || systemId === null) return server.bmcSystem ?? null;
  await refuseTakenBmc(em, { origin: server.bmcAddress, systemId }, server.id);
  return systemId;
}

function serverChanges(server: Server, found: Readonly<Record<(typeof FIELDS)[number], string | null>>) {
  const reported = FIELDS.filter((field) => found[field] !== null);
  return reported
    .filter((field) => (server[field] ?? null) !== found[field])
    .map((field): Change => ({
      kind: 'CHANGED',
      subject: 'server',
      field,
      before: shown(server[field]),
      after: shown(found[field]),
    }));
}

function macsOf(components: readonly Part[]): readonly string[] {
  const macs = components.flatMap(({ kind, mac }) =>
    kind === 'PORT' && typeof mac === 'string' ? [mac.toLowerCase()] : [],
  );
  return [...new Set(macs)].toSorted();
}

function total(components: readonly Part[], kindOf: Part['kind']): number | null {
  const capacities = components.filter((part) => part.kind === kindOf).map((part) => part.capacity);
  return capacities.every((capacity) => capacity === null)
    ? null
    : capacities.reduce<number>((a, b) => a + (b ?? 0), 0);
}
