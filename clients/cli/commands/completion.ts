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

async function candidates(io: Io, before: readonly string[], last: string): Promise<string[]> {
  const names = COMMANDS.map(({ name }) => name);
  const graph = await connectWithSchema(io, { ...contextOf(before), timeout: COMPLETE_MS }).catch(
    () => undefined,
  );
  const types = graph?.resources.map(({ name }) => name) ?? [];
  const [first, second, third] = before.filter((word) => !word.startsWith('-'));
  if (first === undefined) return [...names, ...types];
  if (before.at(-1) === '-o' || before.at(-1) === '--output') return [...FORMATS];
  if (graph === undefined) return [];
  const verbs = ['create', 'update', 'delete'];
  if (first === 'list') {
    const lists = graph.resources.filter(({ listField }) => listField !== undefined);
    return second === undefined ? lists.map(({ plural }) => plural) : [];
  }
  if (['get', 'describe', 'wait', ...verbs].includes(first) && second === undefined) return types;
  if (first === 'operation' && ['show', 'watch', 'approve', 'reject', 'cancel'].includes(second ?? '')) {
    return await namesOf(graph, findResource(graph.resources, 'operation'), last);
  }
  if (['logs', 'console'].includes(first))
    return await namesOf(graph, findResource(graph.resources, 'server'), last);
  if (first === 'rack' && second === 'show')
    return await namesOf(graph, findResource(graph.resources, 'rack'), last);
  if (first === 'get' || first === 'describe' || first === 'wait') {
    return await namesOf(graph, findResource(graph.resources, second ?? ''), last);
  }
  const [type, verb, which] = verbs.includes(first) ? [second ?? '', first, third] : [first, second, third];
  const resource = findResource(graph.resources, type);
  if (verb === undefined) return resource.verbs.map(({ name }) => name);
  return await wordsOfVerb(graph, { resource, verb, which, before, last });
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

/** Names of what there is that contain the word, or ids where it has no names. */
async function namesOf({ client }: Connected, resource: Resource, word: string): Promise<string[]> {
  const { listField } = resource;
  if (listField === undefined) return [];
  const name = searchableName(resource);
  const variables = name === undefined || word === '' ? {} : { where: { [name]: { contains: word } } };
  const [parameter, argument] =
    'where' in variables ? [`($where: ${resource.where?.name ?? ''})`, ', where: $where'] : ['', ''];
  const data = await client.request(
    `query${parameter} { ${listField.name}(first: ${NAMES_AT_MOST}${argument}) { nodes { ${name ?? 'id'} } } }`,
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
