import type { GraphContext } from '#platform/graph/context.ts';
import { resource } from '#platform/resource/declaration.ts';
import { loadResource } from '#platform/resource/reading.ts';
import { Server } from './entities/server.ts';

/** Callers read it alone: its verbs are the domain's own, and `publishServer` tells of it. */
export const server = resource<Server>('Server', {
  entity: Server,
  fact: [],
  visible: (access) => access.visible('viewer', 'tenantId', 'instanceTenantId'),
});

/** The server, or null when there is none that the caller may see. */
export async function loadServer(context: GraphContext, id: string): Promise<Server | null> {
  return (await loadResource(
    context,
    { name: 'Server', declaration: server, sharedDown: false },
    id,
  )) as Server | null;
}
