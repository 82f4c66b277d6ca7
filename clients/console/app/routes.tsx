import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Frame } from './frame/frame.tsx';
import type { SignedIn } from './frame/session.ts';
import { Overview } from './pages/overview.tsx';
import { auditSearch } from './pages/audit-search.ts';
import { importSearch } from './pages/import-search.ts';
import { instancesSearch } from './pages/instances-search.ts';
import { networkDevicesSearch } from './pages/network-devices-search.ts';
import { operationsSearch } from './pages/operations-search.ts';
import { rackSearch, racksSearch } from './pages/racks-search.ts';
import { serverSearch } from './pages/server/parts.ts';
import { serversSearch } from './pages/servers-search.ts';
import { settingsSearch } from './pages/settings-search.ts';
import { vlansSearch } from './pages/vlans-search.ts';
import { given, textOf } from './parts/filters.tsx';
import { Empty, Loading, Problem } from './parts/notice.tsx';

/**
 * Every page with its address. The address contains the filters of a list, so that a view can be sent to others.
 * All but the first page are loaded when one opens them.
 */
export function createRoutes(who: SignedIn) {
  const root = createRootRoute({
    component: () => <Frame who={who} />,
    notFoundComponent: () => <Empty>There is no such page.</Empty>,
  });
  const at = () => root;
  return createRouter({
    defaultPreload: 'intent',
    defaultPendingComponent: Loading,
    defaultErrorComponent: ({ error }) => (
      <Problem
        message={`This page failed: ${error instanceof Error ? error.message : String(error)}. Reload it to try again.`}
      />
    ),
    routeTree: root.addChildren([
      createRoute({ getParentRoute: at, path: '/', component: Overview }),
      createRoute({
        getParentRoute: at,
        path: '/operations',
        component: lazyRouteComponent(async () => await import('./pages/operations.tsx'), 'Operations'),
        validateSearch: operationsSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/operations/$id',
        component: lazyRouteComponent(async () => await import('./pages/operation.tsx'), 'Operation'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/approvals',
        component: lazyRouteComponent(async () => await import('./pages/approvals.tsx'), 'Approvals'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/audit',
        component: lazyRouteComponent(async () => await import('./pages/audit.tsx'), 'Audit'),
        validateSearch: auditSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/import',
        validateSearch: importSearch,
        component: lazyRouteComponent(async () => await import('./pages/import.tsx'), 'Import'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/settings',
        component: lazyRouteComponent(async () => await import('./pages/settings.tsx'), 'Settings'),
        validateSearch: settingsSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/settings/webhooks/$id',
        component: lazyRouteComponent(async () => await import('./pages/webhook.tsx'), 'Webhook'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/servers',
        component: lazyRouteComponent(async () => await import('./pages/servers.tsx'), 'Servers'),
        validateSearch: serversSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/servers/$id',
        component: lazyRouteComponent(async () => await import('./pages/server.tsx'), 'Server'),
        validateSearch: serverSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/instances',
        component: lazyRouteComponent(async () => await import('./pages/instances.tsx'), 'Instances'),
        validateSearch: instancesSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/instances/create',
        component: lazyRouteComponent(
          async () => await import('./pages/instance-create.tsx'),
          'InstanceCreate',
        ),
      }),
      createRoute({
        getParentRoute: at,
        path: '/instances/$id',
        component: lazyRouteComponent(async () => await import('./pages/instance.tsx'), 'Instance'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/racks',
        component: lazyRouteComponent(async () => await import('./pages/racks.tsx'), 'Racks'),
        validateSearch: racksSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/racks/$id',
        component: lazyRouteComponent(async () => await import('./pages/rack.tsx'), 'Rack'),
        validateSearch: rackSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/locations',
        component: lazyRouteComponent(async () => await import('./pages/locations.tsx'), 'Locations'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/ipam',
        component: lazyRouteComponent(async () => await import('./pages/ipam.tsx'), 'Ipam'),
        validateSearch: ({ site }): { site?: string } => given({ site: textOf(site) }),
      }),
      createRoute({
        getParentRoute: at,
        path: '/ipam/$id',
        component: lazyRouteComponent(async () => await import('./pages/ip-block.tsx'), 'IpBlock'),
        validateSearch: ({ address }): { address?: string } => given({ address: textOf(address) }),
      }),
      createRoute({
        getParentRoute: at,
        path: '/hardware',
        component: lazyRouteComponent(async () => await import('./pages/device-types.tsx'), 'DeviceTypes'),
        validateSearch: ({ text }): { text?: string } => given({ text: textOf(text) }),
      }),
      createRoute({
        getParentRoute: at,
        path: '/hardware/$id',
        component: lazyRouteComponent(async () => await import('./pages/device-type.tsx'), 'DeviceType'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/networks',
        component: lazyRouteComponent(
          async () => await import('./pages/network-devices.tsx'),
          'NetworkDevices',
        ),
        validateSearch: networkDevicesSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/vlans',
        component: lazyRouteComponent(async () => await import('./pages/vlans.tsx'), 'Vlans'),
        validateSearch: vlansSearch,
      }),
      createRoute({
        getParentRoute: at,
        path: '/load-balancers',
        component: lazyRouteComponent(
          async () => await import('./pages/load-balancers.tsx'),
          'LoadBalancers',
        ),
        validateSearch: ({ name }): { name?: string } => given({ name: textOf(name) }),
      }),
      createRoute({
        getParentRoute: at,
        path: '/load-balancers/$id',
        component: lazyRouteComponent(async () => await import('./pages/load-balancer.tsx'), 'LoadBalancer'),
      }),
      createRoute({
        getParentRoute: at,
        path: '/networks/$id',
        component: lazyRouteComponent(
          async () => await import('./pages/network-device.tsx'),
          'NetworkDevice',
        ),
        validateSearch: ({ trace }): { trace?: string } => given({ trace: textOf(trace) }),
      }),
    ]),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createRoutes>;
  }
}
