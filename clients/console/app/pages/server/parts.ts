import { oneOf } from '../../parts/filters.tsx';

export const SERVER_PARTS = [
  ['summary', 'Summary'],
  ['hardware', 'Hardware'],
  ['firmware', 'Firmware'],
  ['console', 'Console'],
  ['operations', 'Operations'],
  ['inspections', 'Inspections'],
  ['changes', 'Changes'],
] as const;

export type ServerPart = (typeof SERVER_PARTS)[number][0];

export function serverSearch(search: Record<string, unknown>): { readonly part?: ServerPart } {
  const part = oneOf(
    SERVER_PARTS.map(([one]) => one),
    search['part'],
  );
  return part === undefined || part === 'summary' ? {} : { part };
}
