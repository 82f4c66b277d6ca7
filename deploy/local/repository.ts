import { join } from 'node:path';

/** The folder that holds package.json; processes are started from it. */
export const REPOSITORY = join(import.meta.dirname, '..', '..');

/** Binaries that were fetched; shared by every stack of this checkout. */
export const CACHE_FOLDER = join(REPOSITORY, '.cache', 'binaries');

/** Workflows as workers load them, made from the sources; shared by every stack of this checkout. */
export const BUNDLES_FOLDER = join(REPOSITORY, '.cache', 'workflows');

/** Code as V8 compiled it: processes start sooner. Node drops what no longer fits the sources. */
export const COMPILED_FOLDER = join(REPOSITORY, '.cache', 'compiled');

/** Data of the stack that `npm start` runs. */
export const DATA_FOLDER = join(REPOSITORY, '.local');
