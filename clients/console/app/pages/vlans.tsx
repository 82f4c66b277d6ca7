import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { VlanGroupNamesDocument, VlansDocument, type VlansQuery } from '../../generated/graph.ts';
import { Choice, countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { usePages } from '../reads/use-pages.ts';
import { vlansWhere, type VlansSearch } from './vlans-search.ts';

type Vlan = VlansQuery['vlans']['nodes'][number];
const SIZE = 500;
const route = getRouteApi('/vlans');

const COLUMNS: readonly Column<Vlan>[] = [
  { title: 'VLAN', share: 0.6, cell: ({ vid }) => <span className="tabular-nums">{vid}</span> },
  { title: 'Name', share: 1.6, cell: ({ name }) => name },
  { title: 'Group', share: 1.2, cell: ({ group }) => group.name },
  { title: 'Tenant', share: 1.2, from: 'sm', cell: ({ tenant }) => tenant.name },
  { title: 'Description', share: 2.4, from: 'md', cell: ({ description }) => description },
];

const pick = ({ vlans }: VlansQuery): VlansQuery['vlans'] => vlans;

/** VLANs by their number, which is unique within a group. */
export function Vlans(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: VlanGroupNamesDocument });
  const where = vlansWhere(search);
  const found = usePages({
    query: VlansDocument,
    variables: { first: SIZE, ...(where !== undefined && { where }) },
    pick,
    size: SIZE,
  });
  const change = (changed: { [Key in keyof VlansSearch]: VlansSearch[Key] | undefined }): void =>
    void navigate({ to: '/vlans', search: { ...search, ...changed } as VlansSearch, replace: true });
  return (
    <>
      <Title>VLANs</Title>
      <Filters count={countOf(found.rows, found.total, 'VLANs')}>
        <TextFilter label="Name contains" value={search.name} onChange={(name) => change({ name })} />
        <Choice
          label="Group"
          values={data?.vlanGroups.nodes.map(({ id, name }) => [id, name] as const) ?? []}
          value={search.group}
          onChange={(group) => change({ group })}
        />
      </Filters>
      <List
        label="VLANs"
        found={found}
        columns={COLUMNS}
        empty={where === undefined ? 'There is no VLAN yet.' : 'No VLAN matches these filters.'}
      />
    </>
  );
}
