import { join } from 'node:path';

/** The folder that holds package.json; processes are started from it. */
export const REPOSITORY = join(import.meta.dirname, '..', '..');

/** Binaries that were fetched; shared by every stack of this checkout. */
export const CACHE_FOLDER = join(REPOSITORY, '.cache', 'binaries');

/** Data of the stack that `npm start` runs. */
export const DATA_FOLDER = join(REPOSITORY, '.local');
