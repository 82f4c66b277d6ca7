import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import type { OperationState } from '../generated/graph.ts';
import { Frame } from './frame.tsx';
import { Approvals } from './pages/approvals.tsx';
import { Operation } from './pages/operation.tsx';
import { Operations, OPERATION_STATES } from './pages/operations.tsx';
import { Servers } from './pages/servers.tsx';
import { Empty } from './parts/state.tsx';
import type { SignedIn } from './session.ts';

/** Every page with its address. What a list is filtered by stands in the address, so that a view can be sent to others. */
export function createRoutes(who: SignedIn) {
  const root = createRootRoute({
    component: () => <Frame who={who} />,
    notFoundComponent: () => <Empty>There is no such page.</Empty>,
  });
  const at = () => root;
  return createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: at,
        path: '/',
        beforeLoad: () => {
          // oxlint-disable-next-line typescript/only-throw-error -- the router's way to lead elsewhere
          throw redirect({ to: '/operations' });
        },
      }),
      createRoute({
        getParentRoute: at,
        path: '/operations',
        component: Operations,
        validateSearch: (search): { state?: OperationState | undefined } => {
          const state = OPERATION_STATES.find((one) => one === search['state']);
          return state === undefined ? {} : { state };
        },
      }),
      createRoute({ getParentRoute: at, path: '/operations/$id', component: Operation }),
      createRoute({ getParentRoute: at, path: '/approvals', component: Approvals }),
      createRoute({
        getParentRoute: at,
        path: '/servers',
        component: Servers,
        validateSearch: ({ name }): { name?: string | undefined } =>
          typeof name === 'string' && name !== '' ? { name: name.slice(0, 100) } : {},
      }),
    ]),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createRoutes>;
  }
}
