import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PlainTable } from '../../parts/plain-table.tsx';
import { State } from '../../parts/state.tsx';
import type { Forecast, Progress } from './bulk.ts';

/** Each server with what would become of it, and then what has. */
export function BulkRows({
  forecasts,
  progress,
}: {
  readonly forecasts: readonly Forecast[];
  readonly progress: ReadonlyMap<string, Progress> | undefined;
}): ReactNode {
  return (
    <div className="max-h-[45dvh] overflow-y-auto">
      <PlainTable
        label="Servers"
        rows={forecasts}
        keyOf={({ server }) => server.id}
        columns={[
          ['Server', ({ server }) => server.name],
          ['Is now', ({ server }) => <State value={server.state} />],
          [
            progress === undefined ? 'What would happen' : 'What happened',
            (one) => (progress === undefined ? <WouldHappen forecast={one} /> : happened(one, progress)),
          ],
        ]}
      />
    </div>
  );
}

function WouldHappen({ forecast }: { readonly forecast: Forecast }): ReactNode {
  if (forecast.unless !== undefined) return <LeftOut why={forecast.unless} />;
  const { consequence, isDangerous } = forecast.verb;
  return <span className={isDangerous === true ? 'text-bad' : ''}>{consequence}</span>;
}

function LeftOut({ why }: { readonly why: string }): ReactNode {
  return <span className="text-dim">Left out: {why}</span>;
}

function happened({ server, unless }: Forecast, progress: ReadonlyMap<string, Progress>): ReactNode {
  if (unless !== undefined) return <LeftOut why={unless} />;
  const one = progress.get(server.id) ?? 'waiting';
  if (one === 'waiting') return <span className="text-dim">Not requested yet</span>;
  if (one === 'requesting') return <span className="text-accent">▸ Requesting …</span>;
  if (one.problem !== undefined) return <span className="text-bad">✗ {one.problem}</span>;
  return (
    <span className="text-good">
      ✓{' '}
      {one.operationId === undefined ? (
        'Done'
      ) : (
        <Link to="/operations/$id" params={{ id: one.operationId }}>
          Its operation
        </Link>
      )}
    </span>
  );
}
