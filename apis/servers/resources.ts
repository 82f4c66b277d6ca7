import { readFileSync } from 'node:fs';
import { joinResources } from '#platform/resource/declaration.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { chassis } from './chassis/chassis.ts';
import { firmwareBaseline } from './firmware/firmware-baseline.ts';
import { server } from './server.ts';

/** The contract of the domain. */
export const schemaFile = new URL('./schema.graphql', import.meta.url);

/** The resources that the kernel serves. */
export const serverResources = joinResources(expandSchema(readFileSync(schemaFile, 'utf8')).resources, [
  server,
  firmwareBaseline,
  chassis,
]);
