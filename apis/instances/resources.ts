import { readFileSync } from 'node:fs';
import { joinResources } from '#platform/resource/declaration.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { instance } from './instance.ts';
import { profile } from './profile.ts';
import { instanceType } from './types/instance-type.ts';

/** The contract of the domain. */
export const schemaFile = new URL('./schema.graphql', import.meta.url);

/** The resources that the kernel serves. */
export const instanceResources = joinResources(expandSchema(readFileSync(schemaFile, 'utf8')).resources, [
  instance,
  instanceType,
  profile,
]);
