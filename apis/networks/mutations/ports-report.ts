import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { emitChange, eventKind } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText, momentText, reportedLine } from '#platform/text/inputs.ts';
import { DevicePort } from '../entities/device-port.ts';
import { keepEvidence, type Report } from '../evidence/keep.ts';
import { reportedConfiguration, reportedNeighbour } from '../evidence/reported.ts';
import { lockHolder } from '../ports/lock-holder.ts';
import { nameKey } from '../ports/port-name.ts';

const input = z.object({
  idempotencyKey,
  deviceId: idText.optional(),
  serverId: idText.optional(),
  source: reportedLine(100),
  observedAt: momentText,
  ports: z
    .array(
      z.object({
        name: reportedLine(100),
        configuration: reportedConfiguration.optional(),
        neighbours: z.array(reportedNeighbour).max(32, 'must have at most 32 elements').optional(),
      }),
    )
    .max(1_000, 'must have at most 1000 elements'),
});

/** How far the clock of a source may be ahead: what is dated later would keep later reports from being kept. */
const AHEAD_MS = 5 * 60_000;

/** `devicePortsReport`: what a collector observed of ports, kept next to the desired values. */
export function createPortsReport(
  networkDevice: Resource,
  devicePort: Resource,
): MutationDefinition<typeof input, { reported: number }> {
  return {
    name: 'devicePortsReport',
    input,
    async run({ source, observedAt, ports, ...given }, tx, context) {
      const { holder } = await lockHolder(tx, context, networkDevice, given);
      if (Date.parse(observedAt) > Date.now() + AHEAD_MS) {
        const message = 'observedAt is in the future. Set the clock of the source.';
        throw new UserError('INVALID_INPUT', message, { path: ['observedAt'] });
      }
      const { deviceId, serverId } = holder;
      const where = { ...(deviceId === null ? { serverId } : { deviceId }), kind: 'NETWORK' as const };
      const rows = await tx.em.find(DevicePort, where);
      const known = new Map(rows.map((row) => [nameKey(row.name), row]));
      const reported = new Map<DevicePort, (typeof ports)[number]>();
      for (const port of ports) {
        const row = known.get(nameKey(port.name));
        if (row !== undefined) reported.set(row, port);
      }
      const reports = [...reported].flatMap(([{ id }, { configuration, neighbours }]): Report[] => [
        ...(configuration === undefined
          ? []
          : [{ portId: id, about: 'CONFIGURATION' as const, content: configuration }]),
        ...(neighbours === undefined
          ? []
          : [{ portId: id, about: 'NEIGHBOURS' as const, content: neighbours }]),
      ]);
      const actor = context.access.actor.subject;
      const changed = await keepEvidence(tx.em, { source, observedAt, actor }, reports);
      for (const row of reported.keys()) {
        if (!changed.has(row.id)) continue;
        emitChange('networks', devicePort, tx, {
          type: `${eventKind(devicePort)}.observed`,
          row,
          changes: {},
          actor,
        });
      }
      return { reported: reported.size };
    },
  };
}
