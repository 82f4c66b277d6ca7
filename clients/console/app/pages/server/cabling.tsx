import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ServerPortsDocument, type ServerPortsQuery } from '../../../generated/graph.ts';
import { Empty, Loading, Problem } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { pageOf } from '../../parts/places.ts';
import { PlainTable } from '../../parts/plain-table.tsx';
import { words } from '../../parts/state.tsx';
import { useRead } from '../../reads/use-read.ts';
import { Trace } from '../network-device/trace.tsx';

type Port = ServerPortsQuery['devicePorts']['nodes'][number];
const MOST = 100;
const AGAIN_MS = 15_000;
const GIGABIT = 1_000;

/** The ports of a server as people describe them, with the cables in them and where those lead. */
export function ServerCabling({
  id,
  traced,
}: {
  readonly id: string;
  readonly traced?: string | undefined;
}): ReactNode {
  const { data, problem } = useRead(ServerPortsDocument, { id, first: MOST }, { everyMs: AGAIN_MS });
  if (problem !== undefined) return <Problem message={problem} />;
  if (data === undefined) return <Loading />;
  const { nodes, totalCount } = data.devicePorts;
  return (
    <>
      {traced !== undefined && <Trace portId={traced} />}
      <Section
        title="Ports and cables"
        aside={totalCount > nodes.length ? `The first ${nodes.length} of ${totalCount}` : totalCount}
      >
        {nodes.length === 0 ? (
          <Empty>
            No port is described. The ports of its hardware model are added by devicePortsFromType.
          </Empty>
        ) : (
          <PlainTable
            label="Ports and cables"
            rows={nodes}
            keyOf={(one) => one.id}
            columns={[
              ['Port', ({ name }) => name],
              ['Kind', ({ kind }) => words(kind)],
              ['Speed', ({ speed }) => speed !== null && speedText(speed)],
              ['MAC address', ({ macAddress }) => macAddress !== null && <code>{macAddress}</code>],
              ['VLAN', ({ untaggedVlan }) => untaggedVlan && `${untaggedVlan.vid} ${untaggedVlan.name}`],
              ['Cable', (one) => <CableLink server={id} port={one} />],
              ['Far end', ({ farEnd }) => farEnd && <FarEnd end={farEnd} />],
              ['By neighbours', ({ finding }) => finding !== null && words(finding)],
            ]}
          />
        )}
      </Section>
    </>
  );
}

function CableLink({
  server,
  port: { id, name, cable },
}: {
  readonly server: string;
  readonly port: Port;
}): ReactNode {
  if (cable === null) return <span className="text-dim">None</span>;
  return (
    <Link
      to="/servers/$id"
      params={{ id: server }}
      search={{ part: 'ports', trace: id }}
      replace
      data-row=""
      aria-label={`${cable.label ?? 'Trace'}: trace ${name}`}
    >
      {cable.label ?? 'Trace'}
      {cable.status === 'PLANNED' && ' (planned)'}
    </Link>
  );
}

function FarEnd({ end: { name, device, server } }: { readonly end: NonNullable<Port['farEnd']> }): ReactNode {
  const owner = device ?? server;
  if (owner === null) return name;
  return (
    <>
      <Link to={pageOf(owner.id) ?? '/'} className="underline">
        {owner.name}
      </Link>{' '}
      {name}
    </>
  );
}

function speedText(megabits: number): string {
  return megabits >= GIGABIT ? `${megabits / GIGABIT} Gbit/s` : `${megabits} Mbit/s`;
}
