import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ServerDocument, type ServerQuery } from '../../generated/graph.ts';
import { AuditRecords, useAudit } from '../parts/audit-records.tsx';
import { Journal } from '../parts/journal.tsx';
import { Unread } from '../parts/notice.tsx';
import { OperationRows, useOperations } from '../parts/operation-rows.tsx';
import { Title } from '../parts/page.tsx';
import { State } from '../parts/state.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { Verbs } from '../parts/verbs.tsx';
import { useRead } from '../reads/use-read.ts';
import { useRequest } from '../reads/use-request.ts';
import { ServerAttributes } from './server/attributes.tsx';
import { ServerCabling } from './server/cabling.tsx';
import { ServerConsole } from './server/console.tsx';
import { ServerFirmware } from './server/firmware.tsx';
import { Notices } from './server/notices.tsx';
import { ServerHardware } from './server/hardware.tsx';
import { ServerInspections } from './server/inspections.tsx';
import { recordVerbs } from './server/record-verbs.ts';
import { SERVER_PARTS, type ServerPart } from './server/parts.ts';
import { ServerSummary } from './server/summary.tsx';
import { powerVerbs, serverVerbs } from './server/verbs.ts';

const route = getRouteApi('/servers/$id');
const AGAIN_MS = 3_000;

type Shown = NonNullable<ServerQuery['server']>;

/** One server: what it is, how it is, and what can be done with it. */
export function Server(): ReactNode {
  const { id } = route.useParams();
  const { part = 'summary', trace } = route.useSearch();
  const { data, problem, again } = useRead(ServerDocument, { id }, { everyMs: AGAIN_MS });
  const request = useRequest();
  const server = data?.server;
  if (server == null) return <Unread problem={problem} isMissing={data !== undefined} what="server" />;
  return (
    <>
      <Title
        name={server.name}
        actions={<Verbs verbs={powerVerbs(server, request)} of={server.name} onDone={again} />}
      >
        <span className="mr-3">{server.name}</span>
        <span className="text-base">
          <State value={server.state} />
        </span>
      </Title>
      <Notices server={server} />
      <Tabs
        label="Parts of this server"
        tabs={SERVER_PARTS.map(([one, name]) => ({
          name,
          to: '/servers/$id',
          params: { id },
          search: one === 'summary' ? {} : { part: one },
          isShown: one === part,
        }))}
      />
      <Part part={part} server={server} trace={trace} />
      {part === 'summary' && (
        <div className="mt-4 flex flex-wrap gap-2">
          <Verbs
            verbs={[...serverVerbs(server, request), ...recordVerbs(server, request)]}
            of={server.name}
            onDone={again}
          />
        </div>
      )}
    </>
  );
}

function Part({
  part,
  server,
  trace,
}: {
  readonly part: ServerPart;
  readonly server: Shown;
  readonly trace: string | undefined;
}): ReactNode {
  switch (part) {
    case 'summary':
      return <ServerSummary server={server} />;
    case 'hardware':
      return <ServerHardware server={server} />;
    case 'ports':
      return <ServerCabling id={server.id} traced={trace} />;
    case 'attributes':
      return <ServerAttributes server={server} />;
    case 'journal':
      return <Journal nodeId={server.id} />;
    case 'firmware':
      return <ServerFirmware server={server} />;
    case 'console':
      return <ServerConsole id={server.id} name={server.name} />;
    case 'operations':
      return <ServerOperations id={server.id} />;
    case 'inspections':
      return <ServerInspections id={server.id} />;
    case 'changes':
      return <ServerChanges id={server.id} />;
  }
}

function ServerOperations({ id }: { readonly id: string }): ReactNode {
  return (
    <OperationRows found={useOperations({ relatedTo: { eq: id } })} empty="No operation was about it." />
  );
}

function ServerChanges({ id }: { readonly id: string }): ReactNode {
  return <AuditRecords found={useAudit({ nodeId: id })} named={false} empty="Nothing was done to it." />;
}
