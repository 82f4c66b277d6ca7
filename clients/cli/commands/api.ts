import { readFileSync } from 'node:fs';
import { usageError } from '../exit-code.ts';
import { write } from '../output/format.ts';
import { CONTEXT_HELP, CONTEXT_OPTIONS, connect, parseOptions, type Command } from './command.ts';

export const api: Command = {
  help: `  NAME=VALUE is a variable, or a field of one: in.hostname=web-2. A VALUE that begins with { or [ is JSON.
  A DOCUMENT @FILE is read from the file, @- from standard input.

${CONTEXT_HELP}`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, CONTEXT_OPTIONS);
    const [given, ...pairs] = positionals;
    if (given === undefined)
      throw usageError("Which document? infra api '{ servers(first: 5) { nodes { name } } }'");
    const document = given.startsWith('@')
      ? readFileSync(given === '@-' ? 0 : given.slice(1), 'utf8')
      : given;
    const client = await connect(io, values);
    const variables = variablesOf(pairs);
    if (!/^\s*(#[^\n]*\n\s*)*subscription\b/.test(document)) {
      return await write(io, `${JSON.stringify(await client.request(document, variables), undefined, 2)}\n`);
    }
    for await (const data of client.subscribe(document, variables))
      await write(io, `${JSON.stringify(data)}\n`);
  },
};

function variablesOf(pairs: readonly string[]): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [, path, text = ''] = /^([\w.]+)=([^]*)$/.exec(pair) ?? [];
    if (path === undefined) throw usageError(`${pair} is not NAME=VALUE.`);
    const names = path.split('.');
    const last = names.pop() ?? '';
    let into = variables;
    for (const name of names) into = (into[name] ??= {}) as Record<string, unknown>;
    into[last] = /^[{[]/.test(text) ? (JSON.parse(text) as unknown) : text;
  }
  return variables;
}
