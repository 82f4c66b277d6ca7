import { resource } from '#platform/resource/declaration.ts';
import { Cable } from '../entities/cable.ts';
import { refuseTakenPorts, requireFittingPorts } from './cable-ports.ts';

export const cable = resource<Cable>('Cable', {
  entity: Cable,
  fact: ['portAId', 'portBId', 'status'],
  async before(change) {
    if (change.verb === 'CREATE' && change.after !== null) await requireFittingPorts(change, change.after);
  },
  taken: refuseTakenPorts,
});
