import { writeFileSync } from 'node:fs';
import { MODULES, TEST_FILES, type Module } from './modules.ts';
import { PACKAGE_OWNERS } from './package-owners.ts';

/**
 * The rules of modules.ts that the linter can express, so that an editor shows them while one writes. What it
 * cannot say (relative imports, a domain's own folder, packages of one module) the test beside it checks.
 */
export const EDITOR_RULES_FILE = new URL('./editor-rules.json', import.meta.url);

const TOP_FOLDERS = [
  ...new Set(
    MODULES.flatMap(({ files }) => (files.includes('/') ? [files.slice(0, files.indexOf('/'))] : [])),
  ),
];

/** Configuration of the linter, extended by .oxlintrc.json. */
export function editorRules(): string {
  const overrides = MODULES.filter(({ may }) => !may.includes('**'))
    // The linter lets the last override win, the table lets the first module win.
    .toReversed()
    .map((module) => ({
      files: [module.files],
      rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(module) }] },
    }));
  const tests = { files: TEST_FILES, rules: { 'no-restricted-imports': 'off' } };
  return `${JSON.stringify({ overrides: [...overrides, tests] }, null, 2)}\n`;
}

function patternsOf(module: Module): object[] {
  const message = module.instead;
  const closed = TOP_FOLDERS.filter(
    (top) => module.files !== `${top}/**` && !module.may.includes(`${top}/**`),
  );
  const onlyTypes = closed.filter((top) => module.may.includes(`type:${top}/**`));
  const group = closed
    .filter((top) => !onlyTypes.includes(top))
    .flatMap((top) => {
      const allowed = module.may.map(plain).filter((glob) => glob.startsWith(`${top}/`));
      return [`\\#${top}/**`, ...allowed.map((glob) => `!\\#${glob}`)];
    });
  const types = onlyTypes.map((top) => ({ regex: `^#${top}/`, allowTypeImports: true, message }));
  const packages = PACKAGE_OWNERS.filter(
    ({ files }) => !files.some((glob) => overlap(glob, module.files)),
  ).map((owner) => ({ group: [owner.packages.replace(/\/$/, '/*')], message: owner.instead }));
  return [{ group, message }, ...types, ...packages];
}

function plain(glob: string): string {
  return glob.replace(/^type:/, '');
}

function overlap(one: string, other: string): boolean {
  return one.split('/')[0] === other.split('/')[0];
}

if (import.meta.main) writeFileSync(EDITOR_RULES_FILE, editorRules());
