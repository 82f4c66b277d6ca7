import { setTimeout } from 'node:timers/promises';
import { refused, usageError } from '../exit-code.ts';
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

const EMPTY =
  'No output is kept. It is kept while an operation waits for the machine, where its BMC offers the console.\n';

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
    let isFirst = true;
    for (let after: string | null = null; ;) {
      const data = await graph.client.request(document, { id, after, operationId: values.operation });
      const server = data['server'] as { console: Lines } | null;
      if (server === null) throw refused(`There is no server ${which} that you may see.`);
      const { console: lines } = server;
      const isEmpty = isFirst && lines.nodes.length === 0;
      isFirst = false;
      await write(io, lines.nodes.map(({ at, text }) => `${at} ${printable(text)}\n`).join(''));
      after = lines.pageInfo.endCursor ?? after;
      if (lines.pageInfo.hasNextPage) continue;
      if (isEmpty) io.stderr.write(EMPTY);
      if (!values.follow) return;
      await setTimeout(AGAIN_MS, undefined, { signal: io.signal }).catch(() => {});
      if (io.signal.aborted) return;
    }
  },
};
