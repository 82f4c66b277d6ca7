import { expect, test } from 'vitest';
import { settingFaults, settingNames } from './settings-rules.ts';
import { filesOf, read } from './source-files.ts';

/** Where settings are declared that people give. */
const DECLARATIONS = [
  'processes/*.ts',
  'platform/config/settings.ts',
  'platform/**/*-settings.ts',
  'gateway/**/*.ts',
  'providers/*/config.ts',
  'providers/*/definition.ts',
];

test('every setting says what it is', () => {
  const files = filesOf(...DECLARATIONS).filter((file) => !file.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap((file) => settingFaults(file, read(file)))).toEqual([]);
});

test('every setting of a process is in the table of docs/architecture.md', () => {
  const page = read('docs/architecture.md');
  const names = filesOf(...DECLARATIONS).flatMap((file) => settingNames(read(file)));
  const missing = names.filter((name) => !page.includes(`\`${name}\``) && !name.startsWith('SIMULATOR_'));
  expect(missing).toEqual([]);
});

test('a setting without a comment is found', () => {
  const source = `
const schema = z.object({
  /** Where it listens. */
  PORT: z.number(),
  RETRIES: z.number(),
});
`;
  expect(settingFaults('x.ts', source)).toEqual([expect.stringContaining('RETRIES')]);
});
