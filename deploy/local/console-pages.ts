import { join } from 'node:path';
import { buildConsole } from '#clients/console/build.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { REPOSITORY } from './repository.ts';

const CACHE = join(REPOSITORY, '.cache', 'console');

/** Folder of the console's pages. Where they cannot be built the stack still starts, and the console says so. */
export async function consolePages(note: (text: string) => void): Promise<string> {
  try {
    return await buildConsole(CACHE);
  } catch (error) {
    note(`The console's pages could not be built: ${describeError(error)}`);
    return join(CACHE, 'not-built');
  }
}
