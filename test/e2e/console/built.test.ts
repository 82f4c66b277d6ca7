import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { buildConsole, MANIFEST } from '#clients/console/build.ts';
import { LICENCES } from '#clients/console/licences.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
let folder: string;
beforeAll(async () => {
  folder = await buildConsole(join(ROOT, '.cache', 'console'));
}, 60_000);

test('the first page weighs at most 250 kB', () => {
  const sizes = filesOfFirstPage().map((file) => gzipSync(readFileSync(join(folder, file))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
});

test('the pictures in the README are there, and have at most 150 kB each', () => {
  const shown = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/docs\/pictures\/[\w-]+\.png/gu)];
  expect(shown.length).toBe(5);
  for (const [file] of shown) expect(statSync(join(ROOT, file)).size).toBeLessThan(150_000);
});

interface BuiltFile {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** What a browser loads before it shows the first page: all but what is imported when another page is opened. */
function filesOfFirstPage(): readonly string[] {
  const built = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Record<string, BuiltFile>;
  const needed = new Set<string>();
  const add = (name: string): void => {
    const { file, imports = [], css = [] } = built[name] ?? { file: '' };
    if (needed.has(file)) return;
    for (const one of [file, ...css]) needed.add(one);
    for (const one of imports) add(one);
  };
  add('index.html');
  return ['index.html', ...needed];
}

test('the licence of each package in the pages is kept with them, and named in the notices', () => {
  const parts = readFileSync(join(folder, LICENCES), 'utf8')
    .split(/^## (?=\S+ \d+\.)/m)
    .filter((part) => part !== '');
  const notices = readFileSync(join(ROOT, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts) {
    expect(part).toMatch(/Permission (is hereby granted|to use, copy, modify)/);
    const [, name, licence] = /^(\S+) \S+ \((.+)\)/.exec(part) ?? [];
    expect(notices).toContain(`| ${name} | ${licence} |`);
  }
});
