import { LockMode } from '@mikro-orm/postgresql';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { emitChange } from '#platform/resource/changes.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { idOf, momentText, reportedLine } from '#platform/text/inputs.ts';
import { Instance } from '../instance.ts';
import { instanceResources } from '../resources.ts';
import {
  keepEvidence,
  readEvidence,
  SERVICES,
  type Evidence,
  type KeptDifference,
} from '../services/service-evidence.ts';

const difference = z.object({
  field: reportedLine(300),
  intent: reportedLine(2_000),
  evidence: reportedLine(2_000).nullable().default(null),
});

const input = z.object({
  idempotencyKey,
  service: z.enum(SERVICES),
  source: reportedLine(255),
  observedAt: momentText,
  instances: z
    .array(
      z.object({
        id: idOf('instance'),
        version: z.int(),
        differences: z.array(difference).max(50, 'must have at most 50 elements'),
      }),
    )
    .max(200, 'must have at most 200 elements'),
});

/** Keeps what a DNS or DHCP server has of instances beside what is intended. */
export const instanceServicesReport: MutationDefinition<typeof input, { reported: number }> = {
  name: 'instanceServicesReport',
  input,
  async run({ service, source, observedAt: observed, instances }, tx, { access }) {
    access.requireService();
    const observedAt = new Date(observed).toISOString();
    const given = new Map(instances.map((one) => [one.id, one]));
    const rows = await tx.em.find(
      Instance,
      { id: { $in: [...given.keys()] }, state: 'ACTIVE' },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    );
    const known = await readEvidence(
      tx.em,
      rows.map(({ id }) => id),
    );
    const before = new Map(
      known.filter((one) => one.service === service).map((one) => [one.instanceId, one]),
    );
    const kept: Evidence[] = [];
    for (const row of rows) {
      const report = given.get(row.id);
      const former = before.get(row.id);
      // Compared with an intent that is no longer this one, or overtaken by a later report.
      if (report === undefined || report.version !== row.version) continue;
      if (former !== undefined && former.observedAt > observedAt) continue;
      const differences = report.differences.map((one): KeptDifference => {
        const earlier = former?.differences.find(({ field }) => field === one.field);
        return { ...one, since: earlier?.since ?? observedAt };
      });
      kept.push({ instanceId: row.id, service, source, observedAt, differences });
      if (isDeepStrictEqual(differences, former?.differences ?? [])) continue;
      const resource = resourceOf(instanceResources, 'Instance');
      const { subject: actor } = access.actor;
      emitChange('instances', resource, tx, { type: 'instance.observed', row, changes: {}, actor });
    }
    await keepEvidence(tx.em, access.actor.subject, kept);
    return { reported: kept.length };
  },
};
