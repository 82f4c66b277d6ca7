import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import {
  ServerAttributeHistoryDocument,
  ServerAttributesDocument,
  type AttributeShownFragment,
  type ServerAttributesQuery,
  type ServerQuery,
} from '../../../generated/graph.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Choice, countOf, Filters, TextFilter } from '../../parts/filters.tsx';
import { List } from '../../parts/list.tsx';
import { Loading, Problem } from '../../parts/notice.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import type { Column } from '../../parts/rows.tsx';
import { Moment } from '../../parts/time.tsx';
import { Verbs } from '../../parts/verbs.tsx';
import { usePages, type Page } from '../../reads/use-pages.ts';
import { useRead } from '../../reads/use-read.ts';
import { useRequest } from '../../reads/use-request.ts';
import { biosVerb } from './bios-verb.ts';

const NAMESPACES = [
  ['bios', 'BIOS'],
  ['bmc', 'BMC'],
  ['health', 'Health'],
  ['inventory', 'Inventory'],
] as const;
type Namespace = (typeof NAMESPACES)[number][0];
const SIZE = 100;
const NOTHING: Page<AttributeShownFragment> = {
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 0,
};

const pick = ({ server }: ServerAttributesQuery): Page<AttributeShownFragment> =>
  server?.attributes ?? NOTHING;

/** Attributes that inspections found, with their former values; those of the BIOS can be set. */
export function ServerAttributes({
  server,
}: {
  readonly server: NonNullable<ServerQuery['server']>;
}): ReactNode {
  const { id } = server;
  const request = useRequest();
  const [namespace, setNamespace] = useState<Namespace>();
  const [name, setName] = useState<string>();
  const [opened, open] = useState<AttributeShownFragment>();
  const where = {
    ...(namespace !== undefined && { namespace: { eq: namespace } }),
    ...(name !== undefined && { name: { contains: name } }),
  };
  const found = usePages({
    query: ServerAttributesDocument,
    variables: { id, first: SIZE, ...(Object.keys(where).length > 0 && { where }) },
    pick,
    size: SIZE,
  });
  return (
    <>
      <Filters count={countOf(found.rows, found.total, 'attributes')}>
        <TextFilter label="Name contains" value={name} onChange={setName} />
        <Choice label="Kind" values={NAMESPACES} value={namespace} onChange={setNamespace} />
        <Verbs
          verbs={[biosVerb(server, request, initialOf(found.rows, name))]}
          of={server.name}
          onDone={() => undefined}
        />
      </Filters>
      <List
        label="Attributes"
        found={found}
        columns={columns(open)}
        empty={
          name === undefined && namespace === undefined
            ? 'No inspection has found any attribute yet.'
            : 'No attribute matches these filters.'
        }
      />
      {opened !== undefined && <History serverId={id} attribute={opened} onClose={() => open(undefined)} />}
    </>
  );
}

/** Changes the BIOS attributes that were searched for; nothing without a search. */
function initialOf(rows: readonly AttributeShownFragment[] | undefined, name: string | undefined): string {
  if (name === undefined) return '';
  return (rows ?? [])
    .flatMap(({ namespace, name: one, value }) =>
      namespace === 'bios' && value !== null ? [`${one} = ${value}`] : [],
    )
    .slice(0, 20)
    .join('\n');
}

function columns(
  open: (attribute: AttributeShownFragment) => void,
): readonly Column<AttributeShownFragment>[] {
  return [
    { title: 'Kind', share: 0.7, from: 'sm', cell: ({ namespace }) => namespace },
    { title: 'Component', share: 1.6, from: 'md', cell: ({ component }) => component },
    { title: 'Name', share: 2.2, cell: ({ name }) => <span title={name}>{name}</span> },
    { title: 'Value', share: 2.4, cell: ({ value }) => <Value value={value} /> },
    { title: 'Since', share: 1.2, from: 'md', cell: ({ at }) => <Moment at={at} /> },
    {
      title: 'Changes',
      share: 0.9,
      from: 'sm',
      cell: (attribute) =>
        attribute.version === 1 ? (
          <span className="text-dim">None</span>
        ) : (
          <button
            type="button"
            className="cursor-pointer text-accent hover:underline"
            data-row=""
            aria-label={`${attribute.version - 1} before: the history of ${attribute.name}`}
            onClick={() => open(attribute)}
          >
            {attribute.version - 1} before
          </button>
        ),
    },
  ];
}

/** A JSON value as people read it. */
function Value({ value }: { readonly value: string | null }): ReactNode {
  if (value === null) return <span className="text-dim">No longer there</span>;
  const text = value.startsWith('"') ? String(JSON.parse(value)) : value;
  return <span title={text}>{text}</span>;
}

function History({
  serverId,
  attribute: { namespace, name, component },
  onClose,
}: {
  readonly serverId: string;
  readonly attribute: AttributeShownFragment;
  readonly onClose: () => void;
}): ReactNode {
  const { data, problem } = useRead(ServerAttributeHistoryDocument, {
    id: serverId,
    namespace,
    name,
    ...(component !== null && { component }),
  });
  return (
    <Dialog title={`${namespace}: ${name}`} onClose={onClose} wide>
      {component !== null && <p className="mb-3 text-dim">{component}</p>}
      {problem !== undefined && <Problem message={problem} />}
      {data === undefined && problem === undefined && <Loading />}
      {data !== undefined && (
        <div className="max-h-[55dvh] overflow-y-auto">
          <PlainTable
            label="Versions"
            rows={data.server?.attributeHistory.nodes ?? []}
            keyOf={({ version }) => `${version}`}
            columns={[
              ['Version', ({ version }) => version],
              ['Found', ({ at }) => <Moment at={at} />],
              ['Value', ({ value }) => <Value value={value} />],
              [
                'By',
                ({ operation }) =>
                  operation && (
                    <Link to="/operations/$id" params={{ id: operation.id }}>
                      Operation
                    </Link>
                  ),
              ],
            ]}
          />
        </div>
      )}
    </Dialog>
  );
}
