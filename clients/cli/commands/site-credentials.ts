import { parse } from 'yaml';
import { z } from 'zod';
import { readCredentials, type SiteCredential } from './environment-credentials.ts';

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

/** What is no site file has no servers: the platform says what is wrong with it. */
function serversOf(document: string): readonly unknown[] {
  try {
    const file: unknown = parse(document, { schema: 'core', logLevel: 'silent', maxAliasCount: 0 });
    return z.object({ servers: z.array(z.unknown()) }).safeParse(file).data?.servers ?? [];
  } catch {
    return [];
  }
}
