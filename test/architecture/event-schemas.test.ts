import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EVENT_SCHEMAS, eventSchemas } from './event-schemas.ts';

test('docs/events holds the schema of each event as the code has it; if not, run `npm run generate`', () => {
  const files = readdirSync(EVENT_SCHEMAS).filter((file) => file.endsWith('.json'));
  const committed = files.map((file) => [file, readFileSync(new URL(file, EVENT_SCHEMAS), 'utf8')] as const);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(eventSchemas()));
});
