import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Title } from '../parts/page.tsx';
import { words } from '../parts/state.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { SETTINGS_PARTS, type SettingsPart } from './settings-search.ts';
import { Display } from './settings/display.tsx';
import { Quotas } from './settings/quotas.tsx';
import { Roles } from './settings/roles.tsx';
import { TenantTree } from './settings/tenants.tsx';
import { Webhooks } from './settings/webhooks.tsx';

const PARTS: Readonly<Record<SettingsPart, () => ReactNode>> = {
  display: Display,
  roles: Roles,
  quotas: Quotas,
  webhooks: Webhooks,
  tenants: TenantTree,
};
const route = getRouteApi('/settings');

/** What one chooses for this browser, and what is set for tenants. */
export function Settings(): ReactNode {
  const { part = 'display' }: { readonly part?: SettingsPart } = route.useSearch();
  const Part = PARTS[part];
  return (
    <>
      <Title>Settings</Title>
      <Tabs
        label="Parts of the settings"
        tabs={SETTINGS_PARTS.map((one) => ({
          name: words(one),
          to: '/settings',
          search: { part: one },
          isShown: one === part,
        }))}
      />
      <Part />
    </>
  );
}
