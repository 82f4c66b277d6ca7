import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PlainTable } from '../../parts/plain-table.tsx';
import { State } from '../../parts/state.tsx';
import type { Each, Forecast, Progress } from './bulk.ts';

/** Each server with what would become of it, and then what has. */
export function BulkRows({
  forecasts,
  progress,
  each,
  onEach,
}: {
  readonly forecasts: readonly Forecast[];
  readonly progress: ReadonlyMap<string, Progress> | undefined;
  readonly each: Each;
  readonly onEach: (id: string, fields: Readonly<Record<string, string>>) => void;
}): ReactNode {
  return (
    <div className="max-h-[45dvh] overflow-y-auto">
      <PlainTable
        label="Servers"
        rows={forecasts}
        keyOf={({ server }) => server.id}
        columns={[
          ['Server', ({ server }) => <span className="whitespace-nowrap">{server.name}</span>],
          ['Is now', ({ server }) => <State value={server.state} />],
          [
            progress === undefined ? 'What would happen' : 'What happened',
            (one) =>
              progress === undefined ? (
                <>
                  <WouldHappen forecast={one} />
                  <EachField
                    forecast={one}
                    texts={each.get(one.server.id)}
                    onChange={(texts) => onEach(one.server.id, texts)}
                  />
                </>
              ) : (
                happened(one, progress)
              ),
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

/** The fields for this server alone. */
function EachField({
  forecast: { server, verb },
  texts = {},
  onChange,
}: {
  readonly forecast: Forecast;
  readonly texts: Readonly<Record<string, string>> | undefined;
  readonly onChange: (texts: Readonly<Record<string, string>>) => void;
}): ReactNode {
  return verb?.fields
    ?.filter(({ isEach }) => isEach === true)
    .map(({ name, label, initial = '', check }) => {
      const text = texts[name] ?? initial;
      const fault = check?.(text);
      return (
        <span key={name} className="mt-1 block">
          <input
            className="field w-full max-w-72"
            aria-label={`${label} of ${server.name}`}
            aria-invalid={fault !== undefined}
            value={text}
            onChange={({ target }) => onChange({ ...texts, [name]: target.value })}
          />
          {fault !== undefined && <span className="block text-bad">{fault}</span>}
        </span>
      );
    });
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
