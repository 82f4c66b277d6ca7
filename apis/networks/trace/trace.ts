import type { QueryResolvers } from '../generated/resolvers.ts';
import { loadCable } from '../cables/cables-of-ports.ts';
import { loadPort } from '../ports/device-port.ts';
import { walk } from './walk.ts';

/** `trace`. Port and cable of each hop are authorised separately: a path may go through other tenants' panels. */
export const trace: QueryResolvers['trace'] = async (_, { portId }, context) => {
  if ((await loadPort(context, portId)) === null) return null;
  const { hops, truncated } = await walk(context.em, portId);
  return {
    truncated,
    hops: hops.map((hop) => ({
      port: async () => await loadPort(context, hop.portId),
      cable: async () => (hop.cableId === null ? null : await loadCable(context, hop.cableId)),
    })),
  };
};
