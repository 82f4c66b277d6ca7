import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LONGEST_SECRET, SecretFailure, type Secret, type SecretStore } from './secret.ts';

/**
 * Files of a folder, one a secret, as Kubernetes mounts them: there `..data` is a link that is replaced in one step, so
 * that each file is the old or the new one, never a part of both. With a field the file is JSON.
 */
export function fileStore(folder: string): SecretStore {
  return {
    async read(name, field) {
      const text = await readInside(folder, name);
      return secretOf(field === undefined ? text.replace(/\r?\n$/, '') : fieldOf(text, name, field));
    },
    close: async () => await Promise.resolve(),
  };
}

async function readInside(folder: string, name: string): Promise<string> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    if (!file.startsWith(`${root}${sep}`))
      throw new SecretFailure('FORBIDDEN', `The secret file:${name} leads out of its folder`);
    if ((await stat(file)).size > LONGEST_SECRET)
      throw new SecretFailure('BAD_ANSWER', `The secret file:${name} has more than ${LONGEST_SECRET} bytes`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof SecretFailure) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new SecretFailure('NOT_FOUND', `There is no secret file:${name}`, { cause: error });
    if (code === 'EACCES' || code === 'EPERM')
      throw new SecretFailure('FORBIDDEN', `This process may not read the secret file:${name}`, {
        cause: error,
      });
    throw new SecretFailure('UNREACHABLE', `The secret file:${name} cannot be read (${code})`, {
      cause: error,
    });
  }
}

function fieldOf(text: string, name: string, field: string): string {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    // The error of the parser quotes what it stumbled over.
    throw new SecretFailure('BAD_ANSWER', `The secret file:${name} is no JSON, so it has no field ${field}`);
  }
  return textField(fields, `file:${name}`, field);
}

/** One of several values in a secret. */
export function textField(fields: unknown, secret: string, field: string): string {
  const value: unknown =
    typeof fields === 'object' && fields !== null && Object.hasOwn(fields, field)
      ? (fields as Readonly<Record<string, unknown>>)[field]
      : undefined;
  if (value === undefined) throw new SecretFailure('NOT_FOUND', `The secret ${secret} has no field ${field}`);
  if (typeof value === 'string' && value.length <= LONGEST_SECRET) return value;
  throw new SecretFailure('BAD_ANSWER', `The field ${field} of the secret ${secret} is no text, or too long`);
}

function secretOf(value: string): Secret {
  return { value, version: createHash('sha256').update(value).digest('hex').slice(0, 16) };
}
