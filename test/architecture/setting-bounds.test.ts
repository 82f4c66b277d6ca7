import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { filesOf, read, REPOSITORY } from './source-files.ts';

/** Files that may declare settings of processes. */
const SOURCES = [
  'processes/*.ts',
  'platform/**/*.ts',
  'gateway/**/*.ts',
  'boot/**/*.ts',
  'worker/**/*.ts',
  'clients/**/*.ts',
  'deploy/**/*.ts',
  'examples/**/*.ts',
];

test('every number among the settings of a process has a maximum', () => {
  const unbounded = filesOf(...SOURCES)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => unboundedNumbers(read(file)).map((line) => `${file}: ${line}`));
  expect(unbounded).toEqual([]);
  expect(unboundedNumbers('  SECONDS: z.coerce.number().int().min(1).default(5),')).toHaveLength(1);
});

/** Lines that read a number from the environment and do not say how large it may be. */
function unboundedNumbers(source: string): string[] {
  return source
    .split('\n')
    .filter((line) => line.includes('z.coerce.number()') && !line.includes('.max('))
    .map((line) => line.trim());
}

test.each(filesOf('providers/*/config.ts'))(
  'every number among the settings in %s has a maximum',
  async (file) => {
    const exports = (await import(pathToFileURL(join(REPOSITORY, file)).href)) as Record<string, unknown>;
    const schemas = Object.values(exports).filter((one): one is z.ZodType => one instanceof z.ZodType);
    expect(schemas.length).toBeGreaterThan(0);
    for (const schema of schemas)
      expect(unboundedIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))).toEqual([]);
  },
);

/** Paths of numbers without a maximum. The bound that zod gives to each integer is none that someone chose. */
function unboundedIn(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, maximum = Number.MAX_SAFE_INTEGER } = schema as { type?: unknown; maximum?: number };
  const isNumber = type === 'integer' || type === 'number';
  if (isNumber) return maximum < Number.MAX_SAFE_INTEGER ? [] : [path];
  return Object.entries(schema).flatMap(([name, part]) => unboundedIn(part, `${path}/${name}`));
}
