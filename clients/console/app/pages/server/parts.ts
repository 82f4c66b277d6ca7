import { given, oneOf, textOf } from '../../parts/filters.tsx';

export const SERVER_PARTS = [
  ['summary', 'Summary'],
  ['hardware', 'Hardware'],
  ['ports', 'Ports'],
  ['firmware', 'Firmware'],
  ['attributes', 'Attributes'],
  ['console', 'Console'],
  ['operations', 'Operations'],
  ['inspections', 'Inspections'],
  ['journal', 'Journal'],
  ['changes', 'Changes'],
] as const;

export type ServerPart = (typeof SERVER_PARTS)[number][0];

/** What the address of a server says: the part that is shown, and what of it. */
export interface ServerSearch {
  readonly part?: ServerPart;
  /** The id of a port whose cables are followed. */
  readonly trace?: string;
}

export function serverSearch(search: Record<string, unknown>): ServerSearch {
  const part = oneOf(
    SERVER_PARTS.map(([one]) => one),
    search['part'],
  );
  return given({
    part: part === 'summary' ? undefined : part,
    trace: part === 'ports' ? textOf(search['trace']) : undefined,
  });
}
