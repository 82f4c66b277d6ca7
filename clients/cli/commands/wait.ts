import { setTimeout } from 'node:timers/promises';
import { CommandError, EXIT, usageError } from '../exit-code.ts';
import { findId } from '../graph/lookup.ts';
import { findResource } from '../graph/resources.ts';
import { parseColumns, selectionOf } from '../graph/selection.ts';
import { cellOf } from '../output/format.ts';
import {
  CONTEXT_HELP,
  CONTEXT_OPTIONS,
  connectWithSchema,
  parseDuration,
  parseOptions,
  type Command,
} from './command.ts';
import { readOne } from './read.ts';
import { watchOperation } from './watch-operation.ts';

const OPTIONS = { ...CONTEXT_OPTIONS, for: { type: 'string', default: '10m' } } as const;
const AGAIN_MS = 1_000;
/** States that an operation never leaves. */
const ENDED = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

export const wait: Command = {
  help: `  --for TIME        gives up after it (default 10m), with exit code 4
${CONTEXT_HELP}

Examples:
  infra wait operation oprnopr-…
  infra wait server sim-001 state=AVAILABLE,FAILED --for 1h`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [word, which, condition] = positionals;
    if (word === undefined || which === undefined)
      throw usageError('Wait for what? infra wait server sim-001 state=AVAILABLE');
    const graph = await connectWithSchema(io, values);
    const resource = findResource(graph.resources, word);
    const timeoutMs = parseDuration('--for', values.for);
    if (condition === undefined && resource.name === 'operation')
      return await watchOperation(io, graph.client, which, timeoutMs);
    const [, field, text] = /^([\w.-]+)=(.*)$/.exec(condition ?? '') ?? [];
    if (field === undefined || text === undefined)
      throw usageError(`Wait for which value? infra wait ${word} ${which} state=…`);
    const [column = []] = parseColumns(graph.schema, resource.type, field);
    const id = await findId(graph.client, resource, which);
    const wanted = text.split(',');
    const read = async (): Promise<string> =>
      cellOf(await readOne(graph, resource, id, selectionOf([column])), column);
    let now = await read();
    for (const until = Date.now() + timeoutMs; ;) {
      if (wanted.includes(now)) return;
      if (resource.name === 'operation' && field === 'state' && ENDED.includes(now))
        throw new CommandError(EXIT.FAILED, `The operation ${which} has ended as ${now}.`);
      if (Date.now() + AGAIN_MS > until)
        throw new CommandError(
          EXIT.TIMEOUT,
          `${resource.name} ${which} has ${field} ${now === '' ? 'none' : now} still.`,
        );
      await setTimeout(AGAIN_MS, undefined, { signal: io.signal });
      now = await read().catch((error: unknown) => {
        if (!(error instanceof CommandError) || error.exitCode !== EXIT.REFUSED) throw error;
        throw new CommandError(EXIT.FAILED, `${resource.name} ${which} is no longer there.`, {
          cause: error,
        });
      });
    }
  },
};
