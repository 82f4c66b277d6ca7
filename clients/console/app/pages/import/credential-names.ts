import type { SiteImportCredentialInput } from '../../../generated/graph.ts';

/** Users and passwords by the name under which a file refers to them. */
export type Typed = Readonly<
  Record<string, { readonly username: string; readonly password: string } | undefined>
>;

/** The form has fields for this many; a file with more is imported by the command line. */
const MOST = 100;

/** The names of credentials that a site file refers to by `credential: { env: NAME }`, in block style too. */
export function credentialNames(text: string): readonly string[] {
  const found = text
    .replaceAll(/(^|\s)#.*$/gmu, '')
    .matchAll(/\bcredential:\s*\{?\s*["']?env["']?:\s*(?:"([^"\n]+)"|'([^'\n]+)'|([^\s"',}#]+))/gu);
  return [...new Set([...found].map(([, double, single, plain]) => double ?? single ?? plain ?? ''))].slice(
    0,
    MOST,
  );
}

/** The credentials to send beside the file: those that have both a user and a password. */
export function credentialsFor(names: readonly string[], typed: Typed): readonly SiteImportCredentialInput[] {
  return names.flatMap((name) => {
    const { username = '', password = '' } = typed[name] ?? {};
    return username === '' || password === '' ? [] : [{ name, username, password }];
  });
}
