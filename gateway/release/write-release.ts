import { writeFile } from 'node:fs/promises';
import { printClientSchema } from '../client-schema.ts';

/** The schema of the public graph as the last release had it; later ones must serve what it promises. */
export const RELEASED_SCHEMA = new URL('./schema.graphql', import.meta.url);

/** Breaking changes since that release that were accepted by review: `type` and `path` of each, and the reason. */
export const ACCEPTED_CHANGES = new URL('./accepted-changes.json', import.meta.url);

if (import.meta.main) {
  await writeFile(RELEASED_SCHEMA, printClientSchema());
  await writeFile(ACCEPTED_CHANGES, '[]\n');
}
