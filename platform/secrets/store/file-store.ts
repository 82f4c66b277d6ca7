import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';
import {
  LONGEST_SECRET,
  SecretFailure,
  textField,
  type Secret,
  type SecretFields,
  type SecretStore,
} from './secret.ts';

const fieldsSchema = z.record(z.string(), z.unknown());

/**
 * Secrets in files of a folder, as Kubernetes mounts them: there the link `..data` is replaced atomically, so that each file
 * is the old or the new one, never a mixture. With a field the file is JSON.
 */
export function fileStore(folder: string): SecretStore {
  const readFields = async (name: string): Promise<SecretFields> => {
    const text = await readInside(folder, name);
    return { fields: fieldsOf(text, name), version: versionOf(text) };
  };
  return {
    async read(name, field) {
      if (field !== undefined) {
        const { fields } = await readFields(name);
        return secretOf(textField(fields, `file:${name}`, field));
      }
      const text = await readInside(folder, name);
      return secretOf(text.replace(/\r?\n$/, ''));
    },
    readFields,
    close: async () => await Promise.resolve(),
  };
}

async function readInside(folder: string, name: string): Promise<string> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))]);
    if (!file.startsWith(`${root}${sep}`))
      throw new SecretFailure('FORBIDDEN', `The secret file:${name} is outside SECRETS_DIR`);
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

function fieldsOf(text: string, name: string): SecretFields['fields'] {
  try {
    return fieldsSchema.parse(JSON.parse(text));
  } catch {
    // The error of the parser quotes the text, which is secret.
    throw new SecretFailure('BAD_ANSWER', `The secret file:${name} is no JSON object, so it has no fields`);
  }
}

function secretOf(value: string): Secret {
  return { value, version: versionOf(value) };
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
