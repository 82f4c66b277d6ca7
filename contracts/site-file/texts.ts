import { z } from 'zod';

/** A name, unique in its place; blanks around it are dropped. */
export const name = z.string().trim().min(1).max(252);

/** Names from the outermost to the innermost with slashes between, e.g. `Europe/Netherlands`. */
export const namePath = z.string().trim().min(1).max(4_000);

/** What a file leaves out stays as it is, and null clears it. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().optional();
}

/** Short notes in one line. */
export const line = z.string().trim().max(100);

export const notes = z.string().trim().max(1_000);

const tagNames = z
  .array(name)
  .max(32)
  .optional()
  .describe('All its tags, by their names. A tag that is new is created.');

const annotations = z
  .record(z.string().trim().min(1).max(63), z.json())
  .refine((given) => Object.keys(given).length <= 32, 'must have at most 32 namespaces')
  .optional()
  .describe(
    'Data under the names of namespaces: any JSON value; null takes that of the namespace off. Others stay.',
  );

const statuses = z
  .record(
    z.string().trim().min(1).max(63),
    z
      .record(z.string().trim().min(1).max(100), z.json())
      .refine((given) => Object.keys(given).length <= 64, 'must have at most 64 sources'),
  )
  .refine((given) => Object.keys(given).length <= 64, 'must have at most 64 namespaces')
  .optional()
  .describe(
    'What sources say of it, under the names of namespaces and of the sources: any JSON value; null takes that of the source off. Others stay.',
  );

/** What may be attached to a resource of any kind. */
export const attached = { tags: tagNames, annotations, statuses };

/** As `attached`, for entries whose type is written down because they contain one another. */
export interface Attached {
  readonly tags?: readonly string[] | undefined;
  readonly annotations?: Readonly<Record<string, JsonValue>> | undefined;
  readonly statuses?: Readonly<Record<string, Readonly<Record<string, JsonValue>>>> | undefined;
}

type JsonValue = z.infer<ReturnType<typeof z.json>>;

/** The parts of a path: `\/` is a slash within a name, and `\\` a backslash. */
export function partsOf(path: string): string[] {
  const parts = [''];
  for (const [piece] of path.matchAll(/\\[\\/]|[^]/gu)) {
    if (piece === '/') parts.push('');
    else parts[parts.length - 1] += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return parts.map((part) => part.trim());
}

/** The path with these parts. */
export function pathOf(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[\\/]/g, String.raw`\$&`)).join('/');
}
