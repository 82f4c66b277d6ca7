import { usageError } from '../exit-code.ts';

/** A credential of a BMC as `siteImport` accepts it. */
export interface SiteCredential {
  readonly name: string;
  readonly username: string;
  readonly password: string;
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
