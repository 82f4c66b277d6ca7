import { z } from 'zod';

/** Parts that several sections of an Ignition configuration are made of. */

const text = z.string();

/** Absent and null mean the same everywhere in Ignition. */
export const maybe = <Schema extends z.ZodType>(schema: Schema): z.ZodOptional<z.ZodNullable<Schema>> =>
  schema.nullable().optional();

export const absolutePath = text.regex(/^\//, 'must be an absolute path');

/** Go's net/url takes schemes in any case. */
const SOURCES = /^$|^(https?|tftp|s3|gs):\/\/|^arn:|^data:/i;

/** Something to be fetched, and how to know that it is the right one. */
export const resource = z.looseObject({
  source: maybe(text.regex(SOURCES, 'must be a URL of http, https, tftp, s3, gs, arn or data')),
  compression: maybe(z.enum(['', 'gzip'], 'must be gzip')),
  httpHeaders: maybe(z.array(z.looseObject({ name: text.min(1), value: maybe(text) }))),
  verification: maybe(
    z.looseObject({
      hash: maybe(
        text.regex(
          /^(sha512-[0-9a-fA-F]{128}|sha256-[0-9a-fA-F]{64})$/,
          'must be sha512- or sha256- and the digest in hexadecimal',
        ),
      ),
    }),
  ),
});

/** A resource that is nothing without its source. */
export const requiredResource = resource.refine(
  ({ source }) => typeof source === 'string',
  'must have a source',
);

const owner = z.looseObject({ id: maybe(z.int().min(0)), name: maybe(text) });

/** What files, directories and links have in common. */
export const node = {
  path: absolutePath,
  overwrite: maybe(z.boolean()),
  user: maybe(owner),
  group: maybe(owner),
};

/** JSON has no octal numbers: 420 is 0644. */
export const mode = z
  .int()
  .min(0)
  .max(0o7777, 'must be at most 4095, which is 7777 in octal; JSON has no octal numbers');
