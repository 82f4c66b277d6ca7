import { pathOf } from '#contracts/site-file/texts.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { idOf, readAll, readAmong, valuesOf, type Node } from '../kinds/read-all.ts';
import { vlanGroupList, vlanList } from '../kinds/vlans.ts';
import { given, type Attach } from './given.ts';

/** The VLAN groups of the tenant, and the paths of their VLANs and of others that ports have. */
export async function exportVlans(ask: AskDomain, tenantId: string, ports: readonly Node[]) {
  const own = await readAll(ask, vlanGroupList({ tenantId: { eq: tenantId } }));
  const used = ports.flatMap((port) => [
    ...(idOf(port, 'untaggedVlan') === null ? [] : [idOf(port, 'untaggedVlan') ?? '']),
    ...((port['taggedVlanIds'] as readonly string[] | null) ?? []),
  ]);
  const ofOwn = await readAmong(
    ask,
    own.map(({ id }) => id),
    (some) => vlanList({ groupId: { in: some } }),
  );
  const known = new Set(ofOwn.map(({ id }) => id));
  const others = [...new Set(used)].filter((id) => !known.has(id));
  const ofOthers = await readAmong(ask, others, (some) => vlanList({ id: { in: some } }));
  const otherGroups = [...new Set(ofOthers.flatMap((vlan) => idOf(vlan, 'group') ?? []))];
  const above = await readAmong(ask, otherGroups, (some) => vlanGroupList({ id: { in: some } }));
  const groupNames = new Map([...own, ...above].map((group) => [group.id, String(group['name'])]));
  const paths = new Map(
    [...ofOwn, ...ofOthers].map((vlan) => [
      vlan.id,
      pathOf([groupNames.get(idOf(vlan, 'group') ?? '') ?? '', String(vlan['vid'])]),
    ]),
  );
  const byGroup = Map.groupBy(ofOwn, (vlan) => idOf(vlan, 'group') ?? '');
  const groups = (attach: Attach): Record<string, unknown>[] =>
    own.map((group) =>
      given({
        ...valuesOf(group, ['name', 'description']),
        ...attach(group.id),
        vlans: (byGroup.get(group.id) ?? []).map((vlan) =>
          given({ ...valuesOf(vlan, ['vid', 'name', 'description']), ...attach(vlan.id) }),
        ),
      }),
    );
  return { paths, groups, nodes: [...own, ...ofOwn] };
}
