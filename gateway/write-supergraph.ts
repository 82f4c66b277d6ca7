import { writeFile } from 'node:fs/promises';
import { composeSupergraph } from './compose.ts';

/** The composed graph as it is committed, for reviewers and for the code generator; its addresses are not used. */
export const SUPERGRAPH_FILE = new URL('./supergraph.graphql', import.meta.url);

export function committedSupergraph(): string {
  return `${composeSupergraph((domain) => `http://${domain}/graphql`).trim()}\n`;
}

if (import.meta.main) await writeFile(SUPERGRAPH_FILE, committedSupergraph());
