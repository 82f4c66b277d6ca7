import { resourceDomain, type ResourceDomain } from '#platform/resource/resource-domain.ts';
import { deviceType } from './device-type.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { manufacturer } from './manufacturer.ts';
import { hardware } from './migrations/0001-hardware.ts';
import { hardwareMutations } from './resolvers.ts';

/** Models of hardware: who makes them, their size, ports and bays. */
export const hardwareDomain: ResourceDomain = resourceDomain<Resolvers>({
  name: 'hardware',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [manufacturer, deviceType],
  migrations: [hardware],
  mutations: (served) => hardwareMutations(served('Manufacturer'), served('DeviceType')),
});
