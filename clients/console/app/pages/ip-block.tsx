import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  IpAddressesDocument,
  IpBlockDocument,
  type IpAddressesQuery,
  type IpBlockQuery,
} from '../../generated/graph.ts';
import { AuditRecords, useAudit } from '../parts/audit-records.tsx';
import { List } from '../parts/list.tsx';
import { Unread } from '../parts/notice.tsx';
import { Facts, Section, Title } from '../parts/page.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import type { Column } from '../parts/rows.tsx';
import { words } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { usePages } from '../reads/use-pages.ts';
import { useRead } from '../reads/use-read.ts';
import { SpaceMap } from './ipam/space-map.tsx';
import { count, Utilisation } from './ipam/utilisation.tsx';

type Shown = NonNullable<IpBlockQuery['ipBlock']>;
type Address = IpAddressesQuery['ipAddresses']['nodes'][number];
const SIZE = 500;
const route = getRouteApi('/ipam/$id');

const columnsOf = (block: string): readonly Column<Address>[] => [
  { title: 'Address', share: 1.6, cell: ({ address }) => <code>{address}</code> },
  { title: 'Has it', share: 2, cell: (address) => <Holder address={address} /> },
  { title: 'Reserved', share: 0.8, from: 'sm', cell: ({ reserved }) => (reserved ? 'Yes' : 'No') },
  { title: 'Note', share: 2.4, from: 'md', cell: ({ note }) => note },
  { title: 'Since', share: 1.2, from: 'sm', cell: ({ createdAt }) => <Moment at={createdAt} /> },
  {
    title: 'History',
    share: 0.8,
    cell: ({ id, address }) => (
      <Link
        to="/ipam/$id"
        params={{ id: block }}
        search={{ address: id }}
        replace
        aria-label={`History of ${address}`}
      >
        History
      </Link>
    ),
  },
];

const pick = ({ ipAddresses }: IpAddressesQuery): IpAddressesQuery['ipAddresses'] => ipAddresses;

/** One block: how full it is, the blocks and ranges in it, and its addresses. */
export function IpBlock(): ReactNode {
  const { id } = route.useParams();
  const { address: shownId } = route.useSearch();
  const { data, problem } = useRead(IpBlockDocument, { id });
  const addresses = usePages({
    query: IpAddressesDocument,
    variables: { first: SIZE, where: { blockId: { eq: id } } },
    pick,
    size: SIZE,
  });
  const block = data?.ipBlock;
  const shown = addresses.rows?.find((one) => one.id === shownId);
  if (block == null) return <Unread problem={problem} isMissing={data !== undefined} what="block" />;
  return (
    <>
      <Title name={block.prefix}>
        <code>{block.prefix}</code>
      </Title>
      <BlockFacts block={block} />
      {shown !== undefined && <History of={shown} />}
      <SpaceMap
        prefix={block.prefix}
        gateway={block.gateway ?? null}
        blocks={block.children.nodes}
        ranges={block.ranges.nodes}
        addresses={addresses.rows ?? []}
        isComplete={
          addresses.rows !== undefined &&
          addresses.more === undefined &&
          block.children.nodes.length === block.children.totalCount
        }
      />
      {block.children.nodes.length > 0 && (
        <Section title="Blocks in it" aside={block.children.totalCount}>
          <PlainTable
            label="The blocks in it"
            rows={block.children.nodes}
            keyOf={(child) => child.id}
            columns={[
              [
                'Block',
                (child) => (
                  <Link to="/ipam/$id" params={{ id: child.id }} className="font-mono">
                    {child.prefix}
                  </Link>
                ),
              ],
              ['Used', (child) => <Utilisation {...child} />],
            ]}
          />
        </Section>
      )}
      {block.ranges.nodes.length > 0 && (
        <Section title="Ranges">
          <PlainTable
            label="Ranges of the block"
            rows={block.ranges.nodes}
            keyOf={(range) => range.id}
            columns={[
              ['From', ({ from }) => <code>{from}</code>],
              ['To', ({ to }) => <code>{to}</code>],
              ['Role', ({ role }) => words(role)],
              ['Note', ({ note }) => note],
            ]}
          />
        </Section>
      )}
      <Section title="Addresses" aside={addresses.total}>
        <List
          label="Addresses"
          found={addresses}
          columns={columnsOf(id)}
          empty="No address of it is taken."
        />
      </Section>
    </>
  );
}

/** What was done to one address: who had it, since when and why. */
function History({ of: { id, address } }: { readonly of: Address }): ReactNode {
  const found = useAudit({ nodeId: id });
  return (
    <Section title={`History of ${address}`}>
      <AuditRecords found={found} named={false} empty="Nothing is on record about it yet." />
    </Section>
  );
}

function BlockFacts({ block }: { readonly block: Shown }): ReactNode {
  const { parent, routingDomain } = block;
  return (
    <Facts
      facts={[
        ['Used', block.utilization === null ? count(block.used) : <Utilisation key="used" {...block} />],
        ['Addresses taken', block.used === null ? null : count(block.used)],
        ['Addresses available', block.available === null ? null : count(block.available)],
        ['Gives out addresses', block.allocatable ? 'Yes' : 'No'],
        [
          'Gateway',
          block.gateway === null ? null : `${block.gateway}${block.gatewayOffLink ? ', off link' : ''}`,
        ],
        [
          'In',
          parent === null ? null : (
            <Link key="parent" to="/ipam/$id" params={{ id: parent.id }}>
              {parent.prefix}
            </Link>
          ),
        ],
        ['Routing domain', routingDomain?.name],
        ['Route distinguisher', routingDomain?.routeDistinguisher],
        ['Given again after', block.coolDownSeconds === 0 ? null : `${block.coolDownSeconds} s`],
        ['Site', block.site?.name],
        ['Tenant', block.tenant.name],
        ['Created', <Moment key="created" at={block.createdAt} full />],
      ]}
    />
  );
}

function Holder({ address: { instance, assignedTo } }: { readonly address: Address }): ReactNode {
  if (instance !== null)
    return (
      <Link to="/instances/$id" params={{ id: instance.id }} data-row="">
        {instance.hostname}
      </Link>
    );
  if (assignedTo?.startsWith('srvrsrv-') === true)
    return (
      <Link to="/servers/$id" params={{ id: assignedTo }} data-row="">
        BMC of a server
      </Link>
    );
  return assignedTo;
}
