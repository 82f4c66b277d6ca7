import { mkdir, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { printExpandedSchema } from '#platform/resource/expand-schema.ts';
import { composeSupergraph, DOMAINS } from './compose.ts';

/** The composed graph that clients see, as it is committed, for reviewers and for the code generator; its addresses are not used. */
export const SUPERGRAPH_FILE = new URL('./supergraph.graphql', import.meta.url);

export function committedSupergraph(): string {
  return `${composeSupergraph('public', (domain) => `http://${domain}/graphql`).trim()}\n`;
}

/**
 * What each domain serves, written out: the contract that another implementation of the domain serves too, and what
 * reviewers see change.
 */
export function committedSchemas(): { readonly domain: string; readonly file: URL; readonly text: string }[] {
  return DOMAINS.map((domain) => ({
    domain,
    file: new URL(`../docs/schema/${domain}.graphql`, import.meta.url),
    text: printExpandedSchema(
      readFileSync(new URL(`../apis/${domain}/schema.graphql`, import.meta.url), 'utf8'),
    ),
  }));
}

if (import.meta.main) {
  await writeFile(SUPERGRAPH_FILE, committedSupergraph());
  await mkdir(new URL('../docs/schema/', import.meta.url), { recursive: true });
  for (const { file, text } of committedSchemas()) await writeFile(file, text);
}
