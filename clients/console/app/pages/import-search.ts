import { given, oneOf } from '../parts/filters.tsx';

/** What is imported from: a site file where the address says nothing. */
export interface ImportSearch {
  readonly from?: 'netbox';
}

export function importSearch(search: Record<string, unknown>): ImportSearch {
  return given({ from: oneOf(['netbox'] as const, search['from']) });
}
