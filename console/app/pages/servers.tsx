import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useClient, type OperationResult } from 'urql';
import { ServersDocument, type ServersQuery } from '../../generated/graph.ts';
import { Empty, Problem, State, Title, words } from '../parts/state.tsx';

type Server = ServersQuery['servers']['nodes'][number];
const PAGE = 1_000;
const ROW_PX = 36;
const route = getRouteApi('/servers');

/** All servers whose name contains what the URL says. Only the rows in view are in the page. */
export function Servers(): ReactNode {
  const { name } = route.useSearch();
  const navigate = useNavigate();
  const { servers, total, problem } = useServers(name);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: servers?.length ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 12,
  });
  return (
    <>
      <Title>Servers</Title>
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <label className="flex items-center gap-2">
          Name contains
          <input
            className="field"
            type="search"
            maxLength={100}
            value={name ?? ''}
            onChange={({ target }) =>
              void navigate({
                to: '/servers',
                search: target.value === '' ? {} : { name: target.value },
                replace: true,
              })
            }
          />
        </label>
        <span role="status" className="text-dim">
          {total !== undefined && `${total} servers`}
        </span>
      </div>
      {problem !== undefined && <Problem message={problem} />}
      {servers === undefined && problem === undefined && <Empty>Loading …</Empty>}
      {servers?.length === 0 && <Empty>No server is like that.</Empty>}
      {servers !== undefined && servers.length > 0 && (
        <div
          ref={scroller}
          className="card h-[70vh] overflow-auto"
          role="region"
          aria-label="Servers"
          tabIndex={0}
        >
          <ul className="relative min-w-[44rem]" style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map(({ index, start }) => {
              const server = servers[index];
              return (
                server !== undefined && (
                  <li
                    key={server.id}
                    className="absolute grid h-9 w-full grid-cols-[2fr_1fr_1fr_1fr_2fr_1fr] items-center gap-3 border-b border-line px-3"
                    style={{ transform: `translateY(${start}px)` }}
                  >
                    <span className="truncate font-medium">{server.name}</span>
                    <State value={server.state} />
                    <State value={server.health} />
                    <span>{words(server.powerState)}</span>
                    <span className="truncate">
                      {server.hardwareModel?.vendor} {server.hardwareModel?.name}
                    </span>
                    <span className="truncate">{server.site?.name}</span>
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}

interface Found {
  readonly servers?: readonly Server[] | undefined;
  readonly total?: number;
  readonly problem?: string;
}

/** Page after page, so that the first rows are there at once. */
function useServers(name: string | undefined): Found {
  const client = useClient();
  const [found, setFound] = useState<Found>({});
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      let servers: readonly Server[] = [];
      let after: string | null = null;
      do {
        const { data, error }: OperationResult<ServersQuery> = await client.query(
          ServersDocument,
          {
            first: servers.length === 0 ? 100 : PAGE,
            after,
            ...(name !== undefined && { where: { name: { contains: name } } }),
          },
          { requestPolicy: 'network-only' },
        );
        if (!current) return;
        if (data === undefined) return setFound({ problem: error?.message ?? 'The list could not be read.' });
        servers = [...servers, ...data.servers.nodes];
        after = data.servers.pageInfo.hasNextPage ? data.servers.pageInfo.endCursor : null;
        setFound({ servers, total: data.servers.totalCount });
      } while (after !== null);
    };
    void read();
    return () => {
      current = false;
    };
  }, [client, name]);
  return found;
}
