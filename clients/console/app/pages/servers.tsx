import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ServersDocument, ServersTaggedDocument, type ServersQueryVariables } from '../../generated/graph.ts';
import { Choice, countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import { useSelection } from '../parts/selection.ts';
import { Views } from '../parts/views.tsx';
import { useSites } from '../reads/use-sites.ts';
import { usePages, type Page } from '../reads/use-pages.ts';
import type { BulkAction } from './servers/bulk.ts';
import { BulkBar } from './servers/bulk-bar.tsx';
import { BulkDialog } from './servers/bulk-dialog.tsx';
import { ColumnChoice } from './servers/column-choice.tsx';
import { columnsOf, fieldsOf, USUAL_COLUMNS, type ServerRow } from './servers/columns.tsx';
import {
  columnsIn,
  FINDING_FILTERS,
  HEALTHS,
  POWER_STATES,
  STATE_FILTERS,
  serversOrder,
  serversSearch,
  serversWhere,
  type ServersSearch,
} from './servers-search.ts';

/** So many servers a page; of those with tags fewer, as the graph counts what a request may read. */
const SIZE = { plain: 1_000, tagged: 250 } as const;
const route = getRouteApi('/servers');

interface Listed {
  readonly servers: Page<ServerRow>;
}

const pick = ({ servers }: Listed): Page<ServerRow> => servers;

/** All servers that the address asks for. */
export function Servers(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const sites = useSites();
  const where = serversWhere(search);
  const chosen = search.columns === undefined ? USUAL_COLUMNS : columnsIn(search.columns);
  const isTagged = chosen.includes('tags');
  const size = isTagged ? SIZE.tagged : SIZE.plain;
  const found = usePages<Listed, ServersQueryVariables, ServerRow>({
    query: isTagged ? ServersTaggedDocument : ServersDocument,
    variables: {
      first: size,
      orderBy: serversOrder(search.sort),
      ...fieldsOf(chosen),
      ...(where !== undefined && { where }),
    },
    pick,
    size,
    all: true,
  });
  const { selection, selected, clear } = useSelection(found.rows);
  const [bulk, begin] = useState<{ readonly action: BulkAction; readonly ids: readonly string[] }>();
  const open = (to: ServersSearch): void => void navigate({ to: '/servers', search: to, replace: true });
  const change = (changed: { [Key in keyof ServersSearch]: ServersSearch[Key] | undefined }): void =>
    open({ ...search, ...changed } as ServersSearch);
  return (
    <>
      <Title
        actions={
          <ColumnChoice chosen={chosen} onChange={(columns) => change({ columns: columns?.join(',') })} />
        }
      >
        Servers
      </Title>
      <Views list="servers" search={search} onOpen={(view) => open(serversSearch(view))} />
      <Filters count={countOf(found.rows, found.total, 'servers')}>
        <TextFilter label="Name contains" value={search.name} onChange={(name) => change({ name })} />
        <Choice
          label="State"
          values={STATE_FILTERS}
          value={search.state}
          onChange={(state) => change({ state })}
        />
        <Choice
          label="Health"
          values={HEALTHS}
          value={search.health}
          onChange={(health) => change({ health })}
        />
        <Choice
          label="Power"
          values={POWER_STATES}
          value={search.power}
          onChange={(power) => change({ power })}
        />
        <Choice
          label="Differs in"
          values={FINDING_FILTERS}
          value={search.differs}
          onChange={(differs) => change({ differs })}
        />
        <Choice label="Site" values={sites} value={search.site} onChange={(site) => change({ site })} />
        <TextFilter label="Tag" value={search.tag} onChange={(tag) => change({ tag })} />
      </Filters>
      <List
        label="Servers"
        found={found}
        columns={columnsOf(chosen)}
        selection={selection}
        sorting={{
          by: search.sort ?? 'NAME',
          onChange: (sort) => change({ sort: sort === 'NAME' ? undefined : sort }),
        }}
        empty={
          where === undefined
            ? 'No server is enrolled yet. Enroll one by the mutation serverEnroll, or by infra.'
            : 'No server matches these filters.'
        }
      />
      <BulkBar
        count={selected.length}
        onAction={(action) => begin({ action, ids: selected.map(({ id }) => id) })}
        onClear={clear}
      />
      {bulk !== undefined && <BulkDialog {...bulk} onClose={() => begin(undefined)} />}
    </>
  );
}
