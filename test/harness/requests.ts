import { expect } from 'vitest';
import type { Graph } from './graph-caller.ts';

export interface RefusalView {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly retryable: boolean;
  readonly holder: string | null;
}

/** The mutation as a document, asking for all there is to a refusal. */
export function mutation(field: string, select = '__typename'): string {
  // The reports of deletions have one input for all types of resources.
  const own = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const type = field.endsWith('DeletionReport') ? 'DeletionReportInput' : own;
  return `mutation($in: ${type}!) { ${field}(input: $in) { ${select} errors { code message path retryable holder } } }`;
}

/** Runs a mutation that must be refused as data, and answers why. */
export async function refusalOf(graph: Graph, field: string, input: object): Promise<RefusalView> {
  const answer = await graph.ask<Record<string, { errors: RefusalView[] }>>(mutation(field), { in: input });
  const [refusal, ...more] = answer[field]?.errors ?? [];
  if (refusal === undefined) throw new Error(`${field} was not refused: ${JSON.stringify(input)}`);
  expect(more, 'one fault makes one refusal').toEqual([]);
  return refusal;
}
