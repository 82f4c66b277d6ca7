import { fits } from './source-files.ts';

const LIMIT = 250;

/** Files that may be longer, each with its reason. */
export const LONGER_FILES: Readonly<Record<string, string>> = {};

/** Names that say nothing about what is inside, so that everything ends up there. */
const VAGUE = ['common', 'helper', 'helpers', 'lib', 'misc', 'shared-utils', 'util', 'utils'];

/** Files that must have a name another program gives them. */
const GIVEN_NAMES = [
  'workflows/index.ts',
  '{CHANGELOG.md,CONTRIBUTING.md,LICENSE,README.md,SECURITY.md,THIRD_PARTY_NOTICES.md}',
  '.github/**',
  'docs/decisions/**',
  // Named by the calls.
  'docs/provider-protocol/**',
  'examples/**/README.md',
  '**/histories/**',
  '**/{Dockerfile,Chart.yaml}*',
  'clients/console/app/index.html',
];

/** Tools that read a default export. */
const TOOL_FILES = [
  'vitest.config.ts',
  'codegen.ts',
  'test/run/summary-reporter.ts',
  'test/contract-kit/vitest.config.ts',
];

export function lengthFaults(file: string, source: string): string[] {
  const lines = source.trimEnd().split('\n').length;
  if (lines <= LIMIT || file in LONGER_FILES) return [];
  return [`${file} has ${lines} lines: split it by what it does, at most ${LIMIT} lines each.`];
}

export function nameFaults(file: string): string[] {
  if (fits(file, GIVEN_NAMES)) return [];
  const parts = file.split('/');
  const vague = parts.find((part) => VAGUE.includes(part.replace(/\..*$/, '')));
  if (vague !== undefined) return [`${file}: "${vague}" says nothing; name it by what it is about.`];
  if (parts.at(-1) === 'index.ts')
    return [`${file}: name the file by what it does; there are no index files.`];
  const odd = parts.find((part) => !/^[\w.-]+$/.test(part) || /[A-Z_]/.test(part));
  return odd === undefined ? [] : [`${file}: "${odd}" is not in kebab-case.`];
}

export function shapeFaults(file: string, source: string): string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  const faults: string[] = [];
  const rest = code.replaceAll(
    /^export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';?$/gm,
    '',
  );
  if (file !== 'workflows/index.ts') {
    if (/^export\s+\*/m.test(code))
      faults.push(`${file}: no \`export *\`; importers name the file that declares.`);
    else if (rest.trim() === '' && code.trim() !== '') {
      faults.push(`${file} is a barrel: importers name the file that declares.`);
    }
  }
  if (/^export\s+default\b/m.test(code) && !TOOL_FILES.includes(file)) {
    faults.push(`${file}: no default export; a name is found by search.`);
  }
  return faults;
}

/** Workflows share their modules (platform/temporal/workflow-bundle.ts): what one keeps there, others would see. */
export function sharedStateFaults(file: string, source: string): string[] {
  if (!fits(file, ['workflows/{engine,instances,servers}/**', 'contracts/**']) || file.endsWith('.test.ts'))
    return [];
  return /^(?:export\s+)?(?:let|var)\s/m.test(source)
    ? [
        `${file}: a variable of the module is shared by all workflows of a worker; keep it in the workflow's own state.`,
      ]
    : [];
}
