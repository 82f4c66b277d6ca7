import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Title } from '../parts/page.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { FileImport } from './import/file-import.tsx';
import { NetBoxImport } from './import/netbox-import.tsx';

const route = getRouteApi('/import');

/** Imports a site file or a NetBox. */
export function Import(): ReactNode {
  const { from } = route.useSearch();
  return (
    <>
      <Title>Import</Title>
      <Tabs
        label="Sources"
        tabs={[
          { name: 'Site file', to: '/import', search: {}, isShown: from === undefined },
          { name: 'NetBox', to: '/import', search: { from: 'netbox' }, isShown: from === 'netbox' },
        ]}
      />
      {from === 'netbox' ? <NetBoxImport /> : <FileImport />}
    </>
  );
}
