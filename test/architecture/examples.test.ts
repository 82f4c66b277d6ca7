import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, read } from './source-files.ts';

/** What a terminal shows without scrolling, nearly. */
const SCREEN_LINES = 50;

const READMES = filesOf('examples/*/README.md');
const FOLDERS = READMES.map((page) => dirname(page));

const linesOf = (file: string): number => read(file).trimEnd().split('\n').length;

test('every example is a folder with a README', () => {
  const folders = new Set(filesOf('examples/*/*').map((file) => dirname(file)));
  expect([...folders].toSorted()).toEqual(FOLDERS);
  expect(FOLDERS.length).toBeGreaterThan(5);
});

test.each(READMES)('%s has one screen', (page) => {
  expect(linesOf(page)).toBeLessThanOrEqual(SCREEN_LINES);
});

test.each(FOLDERS)('%s has its place in docs/extending.md, and a test', (folder) => {
  expect(read('docs/extending.md')).toContain(`(../${folder}/README.md)`);
  const tests = filesOf('test/**/*.ts').filter((file) => !file.startsWith('test/architecture/'));
  expect(tests.filter((file) => read(file).includes(folder))).not.toEqual([]);
});

/** Lines of the examples, as their READMEs and decisions say. */
test.each([
  ['examples/subgraph-warranty/server.ts', 60],
  ['examples/provider-python/provider.py', 100],
  ['examples/provider-go/main.go', 100],
  ['examples/instance-container/service.py', 150],
])('%s has at most %i lines', (file, most) => {
  expect(linesOf(file)).toBeLessThanOrEqual(most);
});
