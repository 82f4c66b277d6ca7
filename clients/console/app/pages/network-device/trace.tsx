import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TraceDocument, type PortNameFragment, type TraceQuery } from '../../../generated/graph.ts';
import { Empty, Loading, Problem } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { words } from '../../parts/state.tsx';
import { useRead } from '../../reads/use-read.ts';

type Hop = NonNullable<TraceQuery['trace']>['hops'][number];

/** The way from a port over its cables, port by port. */
export function Trace({ portId }: { readonly portId: string }): ReactNode {
  const { data, problem } = useRead(TraceDocument, { portId });
  if (problem !== undefined) return <Problem message={problem} />;
  if (data === undefined) return <Loading />;
  if (data.trace === null) return <Empty>There is no such port, or you may not see it.</Empty>;
  const { hops, truncated } = data.trace;
  return (
    <Section title="Trace">
      <ol className="card flex flex-wrap items-center gap-x-2 gap-y-3 p-4">
        {hops.map((hop, index) => (
          <li key={hop.port?.id ?? index} className="flex items-center gap-2">
            <Port port={hop.port} />
            {/* Both ports at its ends name a cable. */}
            {hop.cable !== null && hop.cable.id === hops[index + 1]?.cable?.id && <Cable cable={hop.cable} />}
          </li>
        ))}
        {truncated && <li className="text-warn">The path continues beyond the limit of a trace.</li>}
      </ol>
    </Section>
  );
}

function Port({ port }: { readonly port: PortNameFragment | null }): ReactNode {
  if (port === null) return <span className="text-dim">A port that you may not see</span>;
  const { name, kind, device, server } = port;
  return (
    <span className="rounded border border-line px-2 py-1">
      {device !== null && (
        <Link to="/networks/$id" params={{ id: device.id }} className="underline">
          {device.name}
        </Link>
      )}
      {server !== null && (
        <Link to="/servers/$id" params={{ id: server.id }} className="underline">
          {server.name}
        </Link>
      )}{' '}
      {name} <span className="text-dim">{words(kind)}</span>
    </span>
  );
}

function Cable({ cable }: { readonly cable: NonNullable<Hop['cable']> }): ReactNode {
  const about = [cable.label, cable.type, cable.colour].filter((one) => one !== null).join(', ');
  return (
    <span className="text-dim">
      — {about === '' ? 'cable' : about}
      {cable.status === 'PLANNED' && ' (planned)'} —
    </span>
  );
}
