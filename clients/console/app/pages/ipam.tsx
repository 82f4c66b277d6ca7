import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { IpBlocksDocument, type IpBlocksQuery } from '../../generated/graph.ts';
import { Choice, countOf, Filters } from '../parts/filters.tsx';
import { Empty, Loading, Problem } from '../parts/notice.tsx';
import { Section, Title } from '../parts/page.tsx';
import { Rows, type Column } from '../parts/rows.tsx';
import { usePages } from '../reads/use-pages.ts';
import { useSites } from '../reads/use-sites.ts';
import { domainsOf, type Row } from './ipam/tree.ts';
import { Utilisation } from './ipam/utilisation.tsx';

const SIZE = 500;
const INDENT_PX = 20;
const route = getRouteApi('/ipam');

const COLUMNS: readonly Column<Row>[] = [
  {
    title: 'Block',
    share: 3,
    cell: ({ id, prefix, depth }) => (
      <span style={{ paddingLeft: depth * INDENT_PX }}>
        <Link to="/ipam/$id" params={{ id }} data-row="" className="font-mono">
          {prefix}
        </Link>
      </span>
    ),
  },
  { title: 'Used', share: 2, cell: (block) => <Utilisation {...block} /> },
  {
    title: 'Gives out addresses',
    share: 1.4,
    from: 'md',
    cell: ({ allocatable }) => (allocatable ? 'Yes' : 'No'),
  },
  { title: 'Site', share: 1.2, from: 'sm', cell: ({ site }) => site?.name },
  { title: 'Tenant', share: 1.2, from: 'lg', cell: ({ tenant }) => tenant.name },
];

const pick = ({ ipBlocks }: IpBlocksQuery): IpBlocksQuery['ipBlocks'] => ipBlocks;

/** Address blocks as trees, one of each routing domain. */
export function Ipam(): ReactNode {
  const { site } = route.useSearch();
  const navigate = useNavigate();
  const sites = useSites();
  const { rows, total, problem } = usePages({
    query: IpBlocksDocument,
    variables: { first: SIZE, ...(site !== undefined && { where: { siteId: { eq: site } } }) },
    pick,
    size: SIZE,
    all: true,
  });
  return (
    <>
      <Title>Address blocks</Title>
      <Filters count={countOf(rows, total, 'blocks')}>
        <Choice
          label="Site"
          values={sites}
          value={site}
          onChange={(chosen) =>
            void navigate({
              to: '/ipam',
              search: chosen === undefined ? {} : { site: chosen },
              replace: true,
            })
          }
        />
      </Filters>
      {problem !== undefined && <Problem message={problem} />}
      {rows === undefined && problem === undefined && <Loading />}
      {rows?.length === 0 && <Empty>There is no address block.</Empty>}
      {rows !== undefined &&
        domainsOf(rows).map(({ id, name, routeDistinguisher, rows: lines }) => (
          <Section key={id} title={name} aside={routeDistinguisher}>
            <Rows label={`Blocks: ${name}`} rows={lines} columns={COLUMNS} />
          </Section>
        ))}
    </>
  );
}
