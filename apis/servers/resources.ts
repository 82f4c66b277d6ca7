import { readFileSync } from 'node:fs';
import { joinResources, type ResourceMap } from '#platform/resource/declaration.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { firmwareBaseline } from './firmware/firmware-baseline.ts';
import type { ServersSettings } from './settings.ts';

/** The contract of the domain. */
export const schemaFile = new URL('./schema.graphql', import.meta.url);

/** The resources that the kernel serves. */
export function serverResources({ imageNetworks }: Pick<ServersSettings, 'imageNetworks'>): ResourceMap {
  const { resources } = expandSchema(readFileSync(schemaFile, 'utf8'));
  return joinResources(resources, [firmwareBaseline(imageNetworks)]);
}
