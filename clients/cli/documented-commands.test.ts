import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';
import { EXIT } from './exit-code.ts';
import { runInfra } from './main.ts';
import { captureIo } from './testing/captured-io.ts';

const REPOSITORY = new URL('../../', import.meta.url);
const PAGES = ['README.md', 'docs/*.md', 'docs/provider-protocol/*.md', 'examples/*/README.md'].flatMap(
  (pattern) => globSync(pattern, { cwd: REPOSITORY }).toSorted(),
);

/** Commands that need a person, an identity provider or a service of their own; their options are tested elsewhere. */
const NOT_RUN = ['login', 'context', 'console', 'contract', 'completion'];
/** Commands whose second word is no verb. */
const LOCAL = ['list', 'get', 'describe', 'export', 'plan', 'apply', 'wait', 'logs', 'trace', 'api', 'login'];
/** Words that stand for others. */
const PLACEHOLDER = /…|\\\||<\w+>|\b(?:TYPE|VERB|ID|NAME|TENANT|FILE|ROLE|URL)\b/;
/** Fields of subgraphs that an example adds to the graph. */
const ADDED = /warranty \{|claim \{/;

const OPERATION = 'oprnopr-01m83r9f8seb4aqdfr84f23100';
const operation = (): object => ({
  id: OPERATION,
  title: 'Provision web-1',
  state: 'SUCCEEDED',
  waitingFor: null,
  approval: { state: 'WAITING' },
  failure: null,
  steps: [],
});

let graph: MockGraph;
let home: string;
beforeAll(async () => {
  graph = await startMockGraph({ operation, server: () => ({ state: 'AVAILABLE' }) });
  home = await mkdtemp(join(tmpdir(), 'infra-docs-'));
  for (const file of ['site.yaml', 'servers.csv']) await writeFile(join(home, file), 'name\n');
});
afterAll(async () => {
  await graph?.stop();
  await rm(home, { recursive: true, force: true });
});

/** The commands of a page: those of its blocks, and those within its sentences. */
function allCommandsOf(page: string): string[] {
  const text = readFileSync(new URL(page, REPOSITORY), 'utf8');
  const blocks = [...text.matchAll(/^ *```\w*[^\n]*\n([^]*?)^ *```/gm)].flatMap(([, block = '']) =>
    [...block.matchAll(/^ *((?:npx )?infra (?:'[^']*'|"[^"]*"|\\\n|[^'"\n#])*)/gm)].map(
      ([, one = '']) => one,
    ),
  );
  const inline = [...text.replaceAll(/```[^]*?```/g, '').matchAll(/`((?:npx )?infra [^`]+)`/g)].map(
    ([, one = '']) => one,
  );
  return [...blocks.map((one) => one.replace('oprnopr-…', OPERATION)), ...inline].filter(
    (one) => !ADDED.test(one),
  );
}

function wordsOf(command: string): string[] {
  const words =
    command
      .replace(/^npx /, '')
      .replaceAll('\\\n', ' ')
      .split(/ [|>] /)[0] ?? '';
  return [...words.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)]
    .map(([, a, b, c]) => a ?? b ?? c ?? '')
    .slice(1);
}

const all = PAGES.flatMap((page) => allCommandsOf(page).map((command) => [page, command] as const));
const commands = all.filter(([, command]) => !PLACEHOLDER.test(command));
/** With placeholders, so that they cannot run: their words and options must be there all the same. */
const shapes = all.filter(
  ([, command]) => PLACEHOLDER.test(command) && /^[a-z-]+$/.test(wordsOf(command)[0] ?? ''),
);

test('there are commands in the documentation', () => {
  expect(commands.filter(([page]) => page === 'README.md').length).toBeGreaterThan(10);
  expect(commands.filter(([page]) => page === 'docs/command-line.md').length).toBeGreaterThan(10);
});

test.each(commands)('%s: %s', async (_, command) => {
  const args = wordsOf(command);
  const [first = ''] = args;
  if (NOT_RUN.includes(first)) return;
  // Within sentences a verb is named without its options.
  if (args.length < 3 && first !== 'list') args.push('--help');
  const as = args.indexOf('--as');
  const shown = as < 0 ? args : args.toSpliced(as, 2);
  const isChange = ['decommission', 'approve', 'delete', 'power'].some((word) => args.includes(word));
  await run(isChange ? [...shown, '--yes'] : shown);
});

test.each(shapes)('%s: %s has options of its command', async (_, command) => {
  const words = wordsOf(command);
  const options = words.flatMap((word) => /^--[a-z][\w.-]*/.exec(word) ?? []);
  const [first = '', second = ''] = words;
  const isVerb = /^[a-z][a-z-]*$/.test(second) && !LOCAL.includes(first);
  const help = await run([first, ...(isVerb ? [second] : []), '--help']);
  expect(options.filter((option) => !help.includes(option) && option !== '--as')).toEqual([]);
});

/** What the command prints, which must succeed. */
async function run(args: readonly string[]): Promise<string> {
  const env = {
    INFRA_URL: graph.url,
    INFRA_TOKEN: 'x',
    INFRA_KEYRING: 'off',
    HOME: home,
    NETBOX_TOKEN: 'x',
  };
  const captured = captureIo({ env, cwd: home });
  const code = await runInfra(captured.io, args);
  await new Promise(setImmediate);
  const { [code]: outcome } = Object.fromEntries(Object.entries(EXIT).map(([name, value]) => [value, name]));
  expect({ outcome, stderr: captured.stderr() }).toMatchObject({ outcome: 'DONE' });
  return captured.stdout();
}

test('every script of npm that the documentation names is there', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', REPOSITORY), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const named = [...PAGES, 'CONTRIBUTING.md'].flatMap((page) => {
    const text = readFileSync(new URL(page, REPOSITORY), 'utf8');
    return [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => ({ page, name }));
  });
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ page, name }) => !page.startsWith('examples/') && !(name in scripts))).toEqual([]);
});
