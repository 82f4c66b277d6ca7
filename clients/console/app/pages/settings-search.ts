import { given, oneOf } from '../parts/filters.tsx';

export const SETTINGS_PARTS = ['display', 'roles', 'quotas', 'webhooks', 'tenants'] as const;
export type SettingsPart = (typeof SETTINGS_PARTS)[number];

export function settingsSearch(search: Record<string, unknown>): { readonly part?: SettingsPart } {
  return given({ part: oneOf(SETTINGS_PARTS, search['part']) });
}
