import { COMMANDS } from '../command-list.ts';
import { usageError } from '../exit-code.ts';
import { optionsOf } from '../graph/inputs.ts';
import { searchableName } from '../graph/lookup.ts';
import { findResource, findVerb, type Resource } from '../graph/resources.ts';
import type { Io } from '../io.ts';
import { FORMATS, write } from '../output/format.ts';
import { connectWithSchema, parseOptions, type Command, type Connected } from './command.ts';

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_infra() {
  local IFS=$'\\n'
  COMPREPLY=($(infra __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _infra infra
`,
  zsh: `#compdef infra
_infra() {
  local -a found
  found=("\${(@f)$(infra __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -a found
}
compdef _infra infra
`,
  fish: `function __infra_complete
  set -l words (commandline -opc) (commandline -ct)
  infra __complete $words[2..-1] 2>/dev/null
end
complete -c infra -f -a '(__infra_complete)'
`,
};

export const completion: Command = {
  help: `  bash: source <(infra completion bash)
  zsh:  source <(infra completion zsh)
  fish: infra completion fish | source`,
  async run(io, args) {
    const { positionals } = parseOptions(args, { help: { type: 'boolean', short: 'h' } });
    const script = SCRIPTS[positionals[0] ?? ''];
    if (script === undefined) throw usageError(`For which shell? ${Object.keys(SCRIPTS).join(', ')}.`);
    await write(io, script);
  },
};

/** How long a shell waits for what can stand here. */
const COMPLETE_MS = '2s';
const NAMES_AT_MOST = 50;

/** Prints what the last word may become, a line each; nothing where the graph is unavailable. */
export async function complete(io: Io, words: readonly string[]): Promise<void> {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const found = await candidates(io, before, last).catch(() => []);
  await write(
    io,
    found
      .filter((word) => word.startsWith(last))
      .map((word) => `${word}\n`)
      .join(''),
  );
}

/** What follows a command: words of its own, or names and ids of a type. */
const AFTER: Readonly<Record<string, readonly string[]>> = {
  context: ['list', 'use', 'remove'],
  completion: Object.keys(SCRIPTS),
  import: ['netbox'],
  operation: ['show', 'watch', 'approve', 'reject', 'cancel'],
};
/** Of which type the name or id is that follows a command. */
const NAMED: Readonly<Record<string, string>> = {
  logs: 'server',
  console: 'server',
  trace: 'network-device',
  export: 'site',
  'rack show': 'rack',
  'audit verify': 'tenant',
  ...Object.fromEntries((AFTER['operation'] ?? []).map((verb) => [`operation ${verb}`, 'operation'])),
};
const CHANGES: readonly string[] = ['create', 'update', 'delete'];
/** Commands that take a type, and then the name or id of one. */
const OF_A_TYPE: readonly string[] = ['get', 'describe', 'wait', 'audit'];

async function candidates(io: Io, before: readonly string[], last: string): Promise<string[]> {
  const names = COMMANDS.map(({ name }) => name);
  const [first, second, third] = before.filter((word) => !word.startsWith('-'));
  const own = first === undefined ? names : second === undefined ? (AFTER[first] ?? []) : [];
  if (before.at(-1) === '-o' || before.at(-1) === '--output') return [...FORMATS];
  if (last.startsWith('-') && first !== undefined && !CHANGES.includes(first)) {
    const options = await optionsOfCommand(before);
    if (options !== undefined) return options;
  }
  const graph = await connectWithSchema(io, { ...contextOf(before), timeout: COMPLETE_MS }).catch(
    () => undefined,
  );
  if (graph === undefined) return [...own];
  const types = graph.resources.map(({ name }) => name);
  if (first === undefined) return [...own, ...types];
  if (first === 'list') {
    const lists = graph.resources.filter(({ listField }) => listField !== undefined);
    return second === undefined ? lists.map(({ plural }) => plural) : [];
  }
  const named = NAMED[second === undefined ? first : `${first} ${second}`];
  if (named !== undefined) return await namesOf(graph, findResource(graph.resources, named), last);
  if (OF_A_TYPE.includes(first)) {
    if (second === undefined) return [...types, ...(first === 'audit' ? ['verify'] : [])];
    return await namesOf(graph, findResource(graph.resources, second), last);
  }
  const isChange = CHANGES.includes(first);
  if (isChange && second === undefined) return types;
  const [type = '', verb, which] = isChange ? [second, first, third] : [first, second, third];
  const resource = graph.resources.find(({ name, plural }) => name === type || plural === type);
  if (resource === undefined) return [...own];
  if (verb === undefined) {
    const shown = first === 'rack' ? ['show'] : [];
    return [...new Set([...own, ...shown, ...resource.verbs.map(({ name }) => name)])];
  }
  return await wordsOfVerb(graph, { resource, verb, which, before, last });
}

/** The options that the help of a command names; undefined for a verb of a type, whose options the graph has. */
async function optionsOfCommand([word, ...args]: readonly string[]): Promise<string[] | undefined> {
  const command = await COMMANDS.find(({ name }) => name === word)?.load();
  if (command === undefined || command.owns?.(args) === false) return undefined;
  const named = [...command.help.matchAll(/^ +(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option);
  return [...named, '--help'];
}

async function wordsOfVerb(
  graph: Connected,
  {
    resource,
    verb,
    which,
    before,
    last,
  }: {
    resource: Resource;
    verb: string;
    which: string | undefined;
    before: readonly string[];
    last: string;
  },
): Promise<string[]> {
  const { input } = findVerb(resource, verb);
  const options = optionsOf(graph.schema, graph.resources, input);
  const option = options.find(({ name }) => `--${name}` === before.at(-1));
  if (option?.target !== undefined) return await namesOf(graph, option.target, last);
  if (option !== undefined) {
    const type = graph.schema.get(option.field.type.ofType?.name ?? option.field.type.name ?? '');
    return type?.enumValues?.map(({ name }) => name) ?? [];
  }
  const takesId = input.inputFields?.some(({ name }) => name === 'id') === true;
  if (!last.startsWith('-') && takesId && which === undefined) return await namesOf(graph, resource, last);
  return [...options.map(({ name }) => `--${name}`), '--watch', '--yes', '--dry-run', '--help'];
}

/** Names of what there is that contain the word; ids where it has no names, and the latest ones of operations. */
async function namesOf({ client }: Connected, resource: Resource, word: string): Promise<string[]> {
  const { listField } = resource;
  if (listField === undefined) return [];
  // Titles of operations are not unique, and its commands take ids.
  const isOperation = resource.name === 'operation';
  const name = isOperation ? undefined : searchableName(resource);
  const order = isOperation ? ', orderBy: { field: CREATED_AT, direction: DESC }' : '';
  const variables = name === undefined || word === '' ? {} : { where: { [name]: { contains: word } } };
  const [parameter, argument] =
    'where' in variables ? [`($where: ${resource.where?.name ?? ''})`, ', where: $where'] : ['', ''];
  const data = await client.request(
    `query${parameter} { ${listField.name}(first: ${NAMES_AT_MOST}${order}${argument}) { nodes { ${name ?? 'id'} } } }`,
    variables,
  );
  const { nodes } = data[listField.name] as { nodes: Record<string, string>[] };
  return nodes.map((node) => node[name ?? 'id'] ?? '');
}

function contextOf(words: readonly string[]): { context?: string; as?: string } {
  const at = (option: string): string | undefined => words[words.indexOf(option) + 1];
  return {
    ...(words.includes('--context') && { context: at('--context') ?? '' }),
    ...(words.includes('--as') && { as: at('--as') ?? '' }),
  };
}
