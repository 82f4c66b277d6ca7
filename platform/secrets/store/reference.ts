import { z } from 'zod';

/** A secret by its store: `file:<name>` or `vault:<name>`, with `#<field>` for one of several values in it. */
export interface SecretReference {
  readonly store: 'file' | 'vault';
  readonly name: string;
  readonly field: string | undefined;
}

/** Without characters that could change the path or URL: no `..`, no `?`, no `%`. */
const FORM =
  /^(file|vault):((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/){0,9}[A-Za-z0-9_-][A-Za-z0-9._-]*)(?:#([A-Za-z0-9._-]{1,100}))?$/;

/** A setting that names a secret. */
export const secretReference = z
  .string()
  .max(500)
  .transform((text, context): SecretReference => {
    const [, store, name = '', field] = FORM.exec(text) ?? [];
    if (store === 'file' || store === 'vault') return { store, name, field };
    // The value may be the secret itself, and is not repeated.
    context.addIssue({
      code: 'custom',
      message: 'must be file:<name> or vault:<name>, with #<field> where it has several',
    });
    return z.NEVER;
  });

export function formatReference({ store, name, field }: SecretReference): string {
  return `${store}:${name}${field === undefined ? '' : `#${field}`}`;
}
