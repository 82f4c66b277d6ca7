import type { ReactNode } from 'react';
import { Section } from '../../parts/page.tsx';
import { formatAddress, placeIn, sizeOf, spaceOf, type Part, type Span } from './space.ts';
import { count } from './utilisation.tsx';

/** Colours of parts, which differ in their height too. */
const LOOKS: Readonly<Record<Part['kind'], string>> = {
  block: 'top-0 h-full bg-accent',
  range: 'top-1/4 h-3/4 bg-warn',
  address: 'top-1/2 h-1/2 bg-ink',
  kept: 'top-3/4 h-1/4 bg-dim',
};
const NAMES: readonly (readonly [Part['kind'], string])[] = [
  ['block', 'Blocks'],
  ['range', 'Ranges'],
  ['address', 'Addresses'],
  ['kept', 'Gateway, network and broadcast'],
];
const MOST_FREE = 8;
/** What is thinner is not seen. */
const THINNEST_PX = 2;

/** A block drawn from its first to its last address, with what is free in it. */
export function SpaceMap({
  prefix,
  isComplete,
  ...taken
}: Parameters<typeof spaceOf>[1] & {
  readonly prefix: string;
  /** Whether all that is in it is known here. */
  readonly isComplete: boolean;
}): ReactNode {
  const space = spaceOf(prefix, taken);
  const { parts, free, bits } = space;
  const text = ({ first, last }: Span): string =>
    first === last
      ? formatAddress(first, bits)
      : `${formatAddress(first, bits)} – ${formatAddress(last, bits)}`;
  return (
    <Section title="Space" aside={!isComplete && 'There is more in it than is drawn'}>
      <div className="card p-4">
        <div
          className="relative h-8 overflow-hidden rounded border border-line bg-page"
          role="img"
          aria-label={`${prefix}: ${parts.length} parts are taken, ${free.length} are free`}
        >
          {parts.map((part) => {
            const { left, width } = placeIn(space, part);
            return (
              <span
                key={`${part.kind} ${part.name}`}
                title={part.name}
                className={`absolute ${LOOKS[part.kind]}`}
                style={{ left: `${left}%`, width: `max(${width}%, ${THINNEST_PX}px)` }}
              />
            );
          })}
        </div>
        <ul className="mt-2 flex flex-wrap gap-x-5 text-dim">
          {NAMES.map(([kind, name]) => (
            <li key={kind} className="flex items-center gap-2">
              <span className="relative inline-block h-4 w-4" aria-hidden="true">
                <span className={`absolute w-full ${LOOKS[kind]}`} />
              </span>
              {name} {parts.filter((part) => part.kind === kind).length}
            </li>
          ))}
        </ul>
        {isComplete && (
          <>
            <h3 className="mt-3 text-dim">Free{free.length > MOST_FREE && ', the largest'}</h3>
            <ul className="flex flex-wrap gap-x-5">
              {free.slice(0, MOST_FREE).map((span) => (
                <li key={String(span.first)}>
                  <code>{text(span)}</code> <span className="text-dim">{count(Number(sizeOf(span)))}</span>
                </li>
              ))}
              {free.length === 0 && <li>Nothing is free.</li>}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}
