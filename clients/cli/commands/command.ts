import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { chooseContext } from '../contexts/context.ts';
import { usageError } from '../exit-code.ts';
import { createGraphClient, type GraphClient } from '../graph/client.ts';
import { resourcesOf, type Resource } from '../graph/resources.ts';
import type { Schema } from '#clients/sdk/schema/schema.ts';
import { readSchema } from '../graph/schema.ts';
import type { Io } from '../io.ts';

/** What a command does; `command-list.ts` has its name. */
export interface Command {
  /** Further help: options and examples. */
  readonly help: string;
  /** Whether it accepts these words, where its name is also that of a type: `rack show` beside `rack create`. */
  owns?(args: readonly string[]): boolean;
  run(io: Io, args: readonly string[]): Promise<void>;
}

/** Options of every command that uses a graph. */
export const CONTEXT_OPTIONS = {
  context: { type: 'string' },
  as: { type: 'string' },
  timeout: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

export const CONTEXT_HELP = `  --context NAME    another graph than the current one (infra context list)
  --as ROLE         of the local stack: admin (default), operator, member or viewer
  --timeout TIME    how long to wait for an answer, e.g. 30s (default) or 5m`;

/** The values of `parseArgs`; a mistake is a usage error that says where help is. */
export function parseOptions<Config extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Config,
): ReturnType<typeof parseArgs<{ args: string[]; options: Config; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

/** `90`, `90s`, `5m`, `2h` in milliseconds, as an option such as `--for` accepts it. */
export function parseDuration(option: string, text: string): number {
  const [, amount, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text) ?? [];
  if (amount === undefined)
    throw usageError(`${option} takes a duration such as 30s, 5m or 2h, not '${text}'.`);
  return Number(amount) * { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 }[unit as 'ms' | 's' | 'm' | 'h'];
}

export interface Connected {
  readonly client: GraphClient;
  readonly schema: Schema;
  readonly resources: readonly Resource[];
}

const ANSWER_MS = 30_000;

export async function connect(
  io: Io,
  values: {
    readonly context?: string | undefined;
    readonly as?: string | undefined;
    readonly timeout?: string | undefined;
  },
): Promise<GraphClient> {
  const timeoutMs = values.timeout === undefined ? ANSWER_MS : parseDuration('--timeout', values.timeout);
  return createGraphClient({ context: chooseContext(io, values), signal: io.signal, timeoutMs });
}

/** The graph with what there is in it. */
export async function connectWithSchema(io: Io, values: Parameters<typeof connect>[1]): Promise<Connected> {
  const client = await connect(io, values);
  const schema = await readSchema(io, client);
  return { client, schema, resources: resourcesOf(schema) };
}
