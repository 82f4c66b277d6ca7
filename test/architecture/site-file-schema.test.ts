import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { SITE_FILE_SCHEMA, siteFileSchema } from './site-file-schema.ts';

const text = readFileSync(SITE_FILE_SCHEMA, 'utf8');

test('docs/site-file.schema.json is as the contract has it; if not, run `npm run generate`', () => {
  expect(text).toBe(siteFileSchema());
});

test('editors say of each key of a site file what it means', () => {
  const keys: [string, boolean][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as { readonly properties?: Readonly<Record<string, object>> };
    for (const [key, one] of Object.entries(properties ?? {}))
      keys.push([key, 'description' in one || '$ref' in one]);
    Object.values(value).forEach(visit);
  };
  visit(z.json().parse(JSON.parse(text)));
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter(([, isDescribed]) => !isDescribed)).toEqual([]);
});
