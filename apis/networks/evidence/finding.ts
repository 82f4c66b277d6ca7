import type { GraphContext } from '#platform/graph/context.ts';
import type { Cable } from '../entities/cable.ts';
import type { CablingFinding } from '../generated/resolvers.ts';
import { farEndOf } from '../trace/far-end.ts';
import { compareNeighbour } from './compare-neighbour.ts';
import { evidenceOf, type PortEvidence } from './evidence.ts';

/** What the neighbours at both ends say of the path that a port's cable begins. */
export async function findingOfPort(context: GraphContext, portId: string): Promise<CablingFinding | null> {
  const farId = await farEndOf(context, portId);
  const [port, far] = await Promise.all([
    evidenceOf(context, portId),
    farId === undefined ? undefined : evidenceOf(context, farId),
  ]);
  if (port?.kind !== 'NETWORK') return null;
  if (far?.kind === 'NETWORK') return findingOf(port, far);
  return (port.neighbours?.content.length ?? 0) > 0 ? 'UNRECORDED' : null;
}

/** The same of a cable, wherever on the path it is: each of its ports leads to the end on the other side. */
export async function findingOfCable(
  context: GraphContext,
  { portAId, portBId }: Cable,
): Promise<CablingFinding | null> {
  const ends = await Promise.all([farEndOf(context, portAId), farEndOf(context, portBId)]);
  const [one, other] = await Promise.all(
    ends.map(async (id) => (id === undefined ? undefined : await evidenceOf(context, id))),
  );
  return one?.kind === 'NETWORK' && other?.kind === 'NETWORK' ? findingOf(one, other) : null;
}

/** What contradicts the record counts before what confirms it. */
const BY_WEIGHT = ['MISMATCHED', 'VERIFIED', 'UNCLEAR'] as const;

/** Whether the neighbours of two ports are each other; what both report of one link is one finding. */
export function findingOf(one: PortEvidence, other: PortEvidence): CablingFinding {
  const found = [sideOf(one, other), sideOf(other, one)];
  return BY_WEIGHT.find((finding) => found.includes(finding)) ?? 'UNSEEN';
}

function sideOf(port: PortEvidence, far: PortEvidence): CablingFinding {
  const compared = (port.neighbours?.content ?? []).map((neighbour) => compareNeighbour(neighbour, far));
  if (compared.includes('SAME')) return 'VERIFIED';
  if (compared.includes('UNCLEAR')) return 'UNCLEAR';
  return compared.length > 0 ? 'MISMATCHED' : 'UNSEEN';
}
