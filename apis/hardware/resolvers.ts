import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import { DeviceType } from './device-type.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { readDeviceType } from './import/read-device-type.ts';
import { createImport } from './mutations/import.ts';

/** The mutations that the kernel does not derive. */
export function hardwareMutations(manufacturer: Resource, deviceType: Resource): MutationResolvers {
  const definition = createImport(manufacturer, deviceType);
  return {
    async deviceTypeImport(_, { input }, context) {
      const payload = await mutate(definition, input, context, async ({ id }, { yaml }) => ({
        deviceType: await reloadResource(context, { entity: DeviceType }, id),
        // The same text again has the same warnings.
        warnings: readDeviceType(yaml).warnings,
      }));
      // A refusal has nothing but its errors.
      const { warnings }: { readonly warnings?: readonly string[] } = payload;
      return { ...payload, warnings: warnings ?? [] };
    },
  };
}
