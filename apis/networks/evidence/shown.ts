import type { ObservedPort, PortNeighbour } from '../generated/resolvers.ts';
import type { PortEvidence } from './evidence.ts';

/** The reported configuration as the graph shows it: what was not reported is null. */
export function shownConfiguration(evidence: PortEvidence | undefined): ObservedPort | null {
  const configuration = evidence?.configuration ?? null;
  if (configuration === null) return null;
  const { source, observedAt, content } = configuration;
  return { source, observedAt, ...content };
}

export function shownNeighbours(evidence: PortEvidence | undefined): PortNeighbour[] {
  const neighbours = evidence?.neighbours ?? null;
  if (neighbours === null) return [];
  const { source, observedAt, content } = neighbours;
  return content.map((neighbour) => ({ source, observedAt, ...neighbour }));
}
