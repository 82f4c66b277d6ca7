import { z } from 'zod';
import { causeOf, changeReason } from '#platform/graph/change-reason.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { askEach, joinTransaction } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { startRun, TakenBack } from '../mutations/import.ts';
import type { Progress } from '../progress/progress.ts';
import { tenantOfFile } from '../run/file-tenant.ts';
import { mapNetBox } from './map/map-netbox.ts';
import { createNetBoxClient, type ClientLimits } from './read/client.ts';
import { readNetBox, type NetBoxContent } from './read/read-netbox.ts';
import { netboxSource } from './netbox-source.ts';
import { runNetBox } from './run/run-netbox.ts';

/** How NetBox is queried. */
export interface NetBoxSettings {
  /** Where a NetBox may be. */
  readonly networks: AllowedNetworks;
  /** Those of production when absent. */
  readonly limits?: ClientLimits | undefined;
}

const common = {
  idempotencyKey,
  mode: z.enum(['PLAN', 'APPLY']).default('PLAN'),
  tenantId: idText.optional(),
  ...changeReason,
};

/** With the token: for the reading alone. */
export const netboxRequest = z.object({
  ...common,
  netbox: netboxSource,
});

/** Without the token, which is in nothing that is stored. */
const netboxInput = z.object({ ...common, netbox: netboxSource.omit({ token: true }) });

export type NetBoxRequest = z.output<typeof netboxRequest>;

/** Whose the objects become. Throws a refusal where the caller may not import for them, before NetBox is queried. */
export async function ownerOf(
  graphs: LocalGraphs,
  tenantId: string | undefined,
  { access, em, requestId }: GraphContext,
): Promise<string> {
  const path = ['tenantId'];
  const owner = await tenantOfFile(askEach(graphs, { actor: access.actor, requestId }), access.actor, {
    tenantId,
  });
  await requireReference(em, access, owner, 'tenant', path);
  await access.require('operator', owner, 'tenant', path);
  return owner;
}

/** Reads the NetBox of a request. */
export async function readSource(
  { url, token }: NetBoxRequest['netbox'],
  { networks, limits }: NetBoxSettings,
  progress: Progress,
): Promise<NetBoxContent> {
  const client = createNetBoxClient({ url, token }, networks, limits);
  try {
    return await readNetBox(client, progress);
  } finally {
    await client.close();
  }
}

/**
 * `siteImport` of a NetBox that was read: as site files, in one transaction (decision 0080). What it throws with a plan
 * is `TakenBack`; `afterCommit` is given what must be called after the commit.
 */
export function createNetBoxImport({
  graphs,
  content,
  progress,
  afterCommit,
}: {
  readonly graphs: LocalGraphs;
  readonly content: NetBoxContent;
  readonly progress: Progress;
  readonly afterCommit: (wake: () => void) => void;
}): MutationDefinition<typeof netboxInput, { outcome: string }> {
  return {
    name: 'siteImport',
    input: netboxInput,
    async run({ netbox, mode, tenantId, ...cause }, { em }, context) {
      const { access, requestId, database } = context;
      const owner = await ownerOf(graphs, tenantId, context);
      const { actor } = access;
      const { schema } = database;
      progress.begin('WAITING', null);
      await em.execute(`select pg_advisory_xact_lock(hashtextextended('site file ' || ?, 0))`, [owner]);
      const { ask, wake } = joinTransaction(graphs, { actor, requestId }, { em, schema });
      const run = { ...startRun(owner, causeOf(cause), [], progress), ask };
      const roles = new Map(netbox.roles.map(({ role: slug, kind }) => [slug.toLowerCase(), kind]));
      const scope = { tenantId: owner, source: netbox.url };
      const report = await runNetBox({ em, run, scope }, content, mapNetBox(content, roles), netbox);
      const { changes, deletions } = run;
      if (mode === 'PLAN') throw new TakenBack(changes, [], report);
      afterCommit(wake);
      return { outcome: JSON.stringify({ changes, deletions, report }) };
    },
  };
}
