import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RackDocument, type RackQuery } from '../../generated/graph.ts';
import { Choice } from '../parts/filters.tsx';
import { Unread } from '../parts/notice.tsx';
import { Facts, Section, Title } from '../parts/page.tsx';
import { State, words } from '../parts/state.tsx';
import { useRead } from '../reads/use-read.ts';
import { Elevation } from './rack/elevation.tsx';
import { Legend } from './rack/legend.tsx';
import { OccupantLink } from './rack/occupant.tsx';
import { Review } from './rack/review.tsx';
import { useMoves } from './rack/use-moves.ts';
import { RACK_COLOURS } from './racks-search.ts';

type Shown = NonNullable<RackQuery['rack']>;
const route = getRouteApi('/racks/$id');

/** One rack, drawn from the front and from the rear. */
export function Rack(): ReactNode {
  const { id } = route.useParams();
  const { data, problem, again } = useRead(RackDocument, { id });
  const rack = data?.rack;
  if (rack == null) return <Unread problem={problem} isMissing={data !== undefined} what="rack" />;
  return <Drawn key={id} rack={rack} again={again} />;
}

function Drawn({ rack, again }: { readonly rack: Shown; readonly again: () => void }): ReactNode {
  const { id } = rack;
  const { colours = 'STATE' } = route.useSearch();
  const navigate = useNavigate();
  const moves = useMoves(rack);
  const beside = rack.elevation.filter(({ unit }) => unit === null);
  return (
    <>
      <Title
        name={rack.name}
        actions={
          <>
            <button
              type="button"
              className={`button ${moves.isOn ? 'primary' : ''}`}
              aria-pressed={moves.isOn}
              onClick={() => moves.setOn(!moves.isOn)}
            >
              Plan moves
            </button>
            <Choice
              label="Colours"
              values={RACK_COLOURS}
              value={colours}
              onChange={(chosen) =>
                void navigate({
                  to: '/racks/$id',
                  params: { id },
                  search: chosen === undefined ? {} : { colours: chosen },
                  replace: true,
                })
              }
            />
          </>
        }
      >
        <span className="mr-3">{rack.name}</span>
        <span className="text-base">
          <State value={rack.status} />
        </span>
      </Title>
      <RackFacts rack={rack} />
      <Conflicts rack={rack} />
      <Legend mounted={moves.mounted} colours={colours} />
      <div className="flex flex-wrap gap-8">
        <Section title="Front">
          <Elevation rack={rack} face="FRONT" colours={colours} moves={moves} />
        </Section>
        <Section title="Rear">
          <Elevation rack={rack} face="REAR" colours={colours} moves={moves} />
        </Section>
        {moves.isOn && (
          <div className="sticky top-4 min-w-72 flex-1 self-start">
            <Review rack={rack} moves={moves} onDone={again} />
          </div>
        )}
        {beside.length > 0 && (
          <Section title="Beside the units">
            <ul className="card p-3">
              {beside.map(({ occupant, face }, index) => (
                <li key={occupant?.id ?? index}>
                  <OccupantLink occupant={occupant} /> <span className="text-dim">{words(face)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}

function RackFacts({ rack }: { readonly rack: Shown }): ReactNode {
  const taken = rack.elevation.reduce((sum, { height }) => sum + height, 0);
  return (
    <Facts
      facts={[
        [
          'Site',
          <Link key="site" to="/racks" search={{ site: rack.site.id }}>
            {rack.site.name}
          </Link>,
        ],
        ['Location', rack.location?.name],
        ['Units', `${taken} of ${rack.units} taken`],
        ['Width', `${rack.width.replace('INCH_', '')} inches`],
        ['Depth', rack.depthMm === null ? null : `${rack.depthMm} mm`],
        ['Power', rack.powerBudgetW === null ? null : `${rack.powerBudgetW} W`],
        ['Load', rack.weightBudgetKg === null ? null : `${rack.weightBudgetKg} kg`],
        ['Serial number', rack.serialNumber],
        ['Asset number', rack.assetNumber],
      ]}
    />
  );
}

function Conflicts({ rack: { positionConflicts } }: { readonly rack: Shown }): ReactNode {
  if (positionConflicts.length === 0) return null;
  return (
    <section role="alert" aria-label="Conflicts" className="card mb-4 border-warn p-3">
      <p className="font-semibold text-warn">
        These are on record where they cannot be. Move one of each pair.
      </p>
      <ul>
        {positionConflicts.map(({ occupant, holder, reason, unit }, index) => (
          <li key={occupant?.id ?? index}>
            <OccupantLink occupant={occupant} />
            {unit !== null && `, unit ${unit}`}: {words(reason).toLowerCase()}
            {holder !== null && (
              <>
                {' '}
                by <OccupantLink occupant={holder} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
