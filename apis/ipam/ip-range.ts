import { resource } from '#platform/resource/declaration.ts';
import { IpRange } from './entities/ip-range.ts';
import { placeRange } from './ranges/place-range.ts';

export const ipRange = resource<IpRange>('IpRange', {
  entity: IpRange,
  fact: ['from', 'to', 'blockId', 'role'],
  async before(change) {
    if (change.after !== null) await placeRange(change, change.after);
  },
});
