import { UserError } from '#platform/errors/user-error.ts';
import { resource } from '#platform/resource/declaration.ts';
import { Vlan } from '../entities/vlan.ts';

export const vlan = resource<Vlan>('Vlan', {
  entity: Vlan,
  fact: ['groupId', 'vid', 'name'],
  async before({ before, after, tx }) {
    if (before === null || after !== null) return;
    // The kernel looks at references only, and tagged VLANs are a list of ids.
    const tagged: { portId: string; count: string }[] = await tx.em.execute(
      `select min(port_id) as "portId", count(*) as count from tagged_vlan where vlan_id = ? having count(*) > 0`,
      [before.id],
    );
    const [first] = tagged;
    if (first === undefined) return;
    const ports = first.count === '1' ? '1 port has it' : `${first.count} ports have it`;
    throw new UserError(
      'CONFLICT',
      `${ports} as a tagged VLAN, e.g. ${first.portId}. Take it off them first.`,
      {
        path: ['id'],
        holder: first.portId,
      },
    );
  },
});
