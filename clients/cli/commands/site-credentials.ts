import { parse } from 'yaml';
import { z } from 'zod';
import { usageError } from '../exit-code.ts';

/** A credential of a BMC as `siteImport` accepts it. */
export interface SiteCredential {
  readonly name: string;
  readonly username: string;
  readonly password: string;
}

const named = z.object({ bmc: z.object({ credential: z.object({ env: z.string() }) }) });

/**
 * The credentials that a site file names by environment variables, where these are set: `infra` reads them here, so
 * that no service opens its own environment to callers. The platform names those that it needs and did not get.
 */
export function siteCredentials(
  document: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly SiteCredential[] {
  const names = new Set(
    serversOf(document).flatMap((server) => named.safeParse(server).data?.bmc.credential.env ?? []),
  );
  return readCredentials(
    [...names].filter((name) => env[name] !== undefined),
    env,
  );
}

/** The credentials of environment variables, each `user:password`. */
export function readCredentials(
  names: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly SiteCredential[] {
  return names.map((name) => {
    const text = env[name] ?? '';
    const colon = text.indexOf(':');
    if (colon < 1) throw usageError(`The environment variable ${name} must be user:password.`);
    return { name, username: text.slice(0, colon), password: text.slice(colon + 1) };
  });
}

/** What is no site file has no servers: the platform says what is wrong with it. */
function serversOf(document: string): readonly unknown[] {
  try {
    const file: unknown = parse(document, { schema: 'core', logLevel: 'silent', maxAliasCount: 0 });
    return z.object({ servers: z.array(z.unknown()) }).safeParse(file).data?.servers ?? [];
  } catch {
    return [];
  }
}
