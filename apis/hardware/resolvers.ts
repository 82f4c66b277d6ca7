import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { Resolvers } from '#platform/resource/resolvers.ts';
import { readDeviceType } from './import/read-device-type.ts';
import { createImport } from './mutations/import.ts';

interface Arguments {
  readonly input: unknown;
}

/** The mutations beside those of the kernel. */
export function hardwareMutations(manufacturer: Resource, deviceType: Resource): Resolvers[string] {
  const definition = createImport(manufacturer, deviceType);
  return {
    async [definition.name](_: unknown, { input }: Arguments, context: GraphContext) {
      // A refusal has no payload of its own.
      const payload: { readonly warnings?: readonly string[] } = await mutate(
        definition,
        input,
        context,
        async ({ id }, { yaml }) => ({
          deviceType: await reloadResource(context, deviceType, id),
          // The same text again has the same warnings.
          warnings: readDeviceType(yaml).warnings,
        }),
      );
      return { ...payload, warnings: payload.warnings ?? [] };
    },
  };
}
