import { given, oneOf } from '../parts/filters.tsx';

/** The source of an import: a site file where the address names none. */
export interface ImportSearch {
  readonly from?: 'netbox';
}

export function importSearch(search: Record<string, unknown>): ImportSearch {
  return given({ from: oneOf(['netbox'] as const, search['from']) });
}
