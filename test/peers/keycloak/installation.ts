import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '#deploy/local/binaries/run.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { findProgram } from '../daemon.ts';

const VERSION = '26.7.3';
const CACHE = join(import.meta.dirname, '../../../.cache/peers');
/** The archive has 170 MB. */
const FETCH_MS = 900_000;
const UNPACK_MS = 120_000;

/** Maven's own plugin that fetches one artifact. */
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy';

/**
 * The folder of a Keycloak of this version, fetched by Maven once and kept in `.cache/peers`; or why there is none.
 */
export async function installKeycloak(): Promise<
  { readonly folder: string; readonly version: string } | { readonly missing: string }
> {
  if (findProgram('java') === undefined)
    return { missing: 'there is no Java on this machine: Keycloak needs 17 or later' };
  const kept = join(CACHE, `keycloak-${VERSION}`);
  const found = { folder: kept, version: VERSION };
  if (existsSync(kept)) return found;
  if (findProgram('mvn') === undefined)
    return { missing: 'there is no Maven on this machine, by which Keycloak is fetched' };
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'keycloak.'));
  try {
    const artifact = `org.keycloak:keycloak-quarkus-dist:${VERSION}:tar.gz`;
    const fetching = ['-q', '-B', COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${fresh}`];
    await run('mvn', fetching, { timeoutMs: FETCH_MS });
    const archive = join(fresh, `keycloak-quarkus-dist-${VERSION}.tar.gz`);
    await run('tar', ['-xzf', archive, '-C', fresh], { timeoutMs: UNPACK_MS });
    await rename(join(fresh, `keycloak-${VERSION}`), kept);
    return found;
  } catch (error) {
    return { missing: `Keycloak ${VERSION} cannot be fetched: ${describeError(error)}` };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
