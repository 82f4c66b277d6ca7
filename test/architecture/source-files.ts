import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const REPOSITORY = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const NOT_OURS = ['node_modules', '.git', '.local', '.cache', 'dist', '__pycache__'];

/** Files of the project by glob, with `/` between folders, sorted; not what was installed or written by programs. */
export function filesOf(...globs: readonly string[]): string[] {
  return globSync([...globs], {
    cwd: REPOSITORY,
    exclude: NOT_OURS.flatMap((name) => [`**/${name}`, `**/${name}/**`]),
  })
    .filter((file) => !fits(file, ['**/generated/**']))
    .toSorted();
}

export function read(file: string): string {
  return readFileSync(join(REPOSITORY, file), 'utf8');
}

export function fits(file: string, globs: readonly string[]): boolean {
  return globs.some((glob) => glob === '**' || matchesGlob(file, glob));
}
