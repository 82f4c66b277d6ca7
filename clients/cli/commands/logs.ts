import { setTimeout } from 'node:timers/promises';
import { usageError } from '../exit-code.ts';
import { findId } from '../graph/lookup.ts';
import { findResource } from '../graph/resources.ts';
import { printable } from '../io.ts';
import { write } from '../output/format.ts';
import { CONTEXT_HELP, CONTEXT_OPTIONS, connectWithSchema, parseOptions, type Command } from './command.ts';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  follow: { type: 'boolean', short: 'f', default: false },
  operation: { type: 'string' },
} as const;

const AGAIN_MS = 1_000;

interface Lines {
  readonly nodes: readonly { readonly at: string; readonly text: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const logs: Command = {
  help: `  -f, --follow      continues with what comes
  --operation ID    only while this operation ran
${CONTEXT_HELP}`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [which] = positionals;
    if (which === undefined) throw usageError('Of which server? infra logs sim-001');
    const graph = await connectWithSchema(io, values);
    const id = await findId(graph.client, findResource(graph.resources, 'server'), which);
    const document = `query($id: ID!, $after: String, $operationId: ID) { server(id: $id) {
      console(first: 100, after: $after, operationId: $operationId) {
        nodes { at text } pageInfo { hasNextPage endCursor } } } }`;
    for (let after: string | null = null; ;) {
      const data = await graph.client.request(document, { id, after, operationId: values.operation });
      const { console: lines } = data['server'] as { console: Lines };
      await write(io, lines.nodes.map(({ at, text }) => `${at} ${printable(text)}\n`).join(''));
      after = lines.pageInfo.endCursor ?? after;
      if (lines.pageInfo.hasNextPage) continue;
      if (!values.follow) return;
      await setTimeout(AGAIN_MS, undefined, { signal: io.signal }).catch(() => {});
      if (io.signal.aborted) return;
    }
  },
};
