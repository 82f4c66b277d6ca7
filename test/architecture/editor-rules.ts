import { writeFileSync } from 'node:fs';
import { PACKAGE_OWNERS, ROOMS, TEST_FILES, type Room } from './rooms.ts';

/**
 * The rules of rooms.ts as far as the linter can say them, so that an editor shows them while one writes. What it
 * cannot say (relative imports, a domain's own folder, packages of one room) the test beside it checks.
 */
export const EDITOR_RULES_FILE = new URL('./editor-rules.json', import.meta.url);

const TOP_FOLDERS = [
  ...new Set(ROOMS.flatMap(({ files }) => (files.includes('/') ? [files.slice(0, files.indexOf('/'))] : []))),
];

/** Configuration of the linter, extended by .oxlintrc.json. */
export function editorRules(): string {
  const overrides = ROOMS.filter(({ may }) => !may.includes('**'))
    // The linter lets the last override win, the table lets the first room win.
    .toReversed()
    .map((room) => ({
      files: [room.files],
      rules: { 'no-restricted-imports': ['error', { patterns: patternsOf(room) }] },
    }));
  const tests = { files: TEST_FILES, rules: { 'no-restricted-imports': 'off' } };
  return `${JSON.stringify({ overrides: [...overrides, tests] }, null, 2)}\n`;
}

function patternsOf(room: Room): object[] {
  const message = room.instead;
  const closed = TOP_FOLDERS.filter((top) => room.files !== `${top}/**` && !room.may.includes(`${top}/**`));
  const onlyTypes = closed.filter((top) => room.may.includes(`type:${top}/**`));
  const group = closed
    .filter((top) => !onlyTypes.includes(top))
    .flatMap((top) => {
      const allowed = room.may.map(plain).filter((glob) => glob.startsWith(`${top}/`));
      return [`\\#${top}/**`, ...allowed.map((glob) => `!\\#${glob}`)];
    });
  const types = onlyTypes.map((top) => ({ regex: `^#${top}/`, allowTypeImports: true, message }));
  const packages = PACKAGE_OWNERS.filter(({ files }) => !files.some((glob) => overlap(glob, room.files))).map(
    (owner) => ({ group: [owner.packages.replace(/\/$/, '/*')], message: owner.instead }),
  );
  return [{ group, message }, ...types, ...packages];
}

function plain(glob: string): string {
  return glob.replace(/^type:/, '');
}

function overlap(one: string, other: string): boolean {
  return one.split('/')[0] === other.split('/')[0];
}

if (import.meta.main) writeFileSync(EDITOR_RULES_FILE, editorRules());
