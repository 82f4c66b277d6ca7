import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OccupantFragment } from '../../../generated/graph.ts';

type Occupant = OccupantFragment | null;

/** The name of what is mounted; what one may not see has none. */
export function nameOf(occupant: Occupant): string {
  if (occupant === null) return 'Taken';
  return 'name' in occupant ? occupant.name : occupant.id;
}

export function OccupantLink({ occupant }: { readonly occupant: Occupant }): ReactNode {
  const name = nameOf(occupant);
  if (occupant?.__typename === 'NetworkDevice')
    return (
      <Link to="/networks/$id" params={{ id: occupant.id }} data-row="" className="truncate">
        {name}
      </Link>
    );
  if (occupant?.__typename !== 'Server') return name;
  return (
    <Link to="/servers/$id" params={{ id: occupant.id }} data-row="" className="truncate">
      {name}
    </Link>
  );
}
