import { resource } from '#platform/resource/declaration.ts';
import { Cable } from '../entities/cable.ts';
import { findingOfCable } from '../evidence/finding.ts';
import type { CableResolvers } from '../generated/resolvers.ts';
import { refuseTakenPorts, requireFittingPorts } from './cable-ports.ts';

export const cable = resource<Cable, CableResolvers>('Cable', {
  entity: Cable,
  fact: ['portAId', 'portBId', 'status'],
  computed: {
    finding: async (row, _, context) => await findingOfCable(context, row),
  },
  async before(change) {
    if (change.verb === 'CREATE' && change.after !== null) await requireFittingPorts(change, change.after);
  },
  taken: refuseTakenPorts,
});
