import { resource } from '#platform/resource/declaration.ts';
import { RoutingDomain } from './entities/routing-domain.ts';

export const routingDomain = resource<RoutingDomain>('RoutingDomain', {
  entity: RoutingDomain,
  fact: ['name'],
});
