import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { MODULES } from './modules.ts';
import { filesOf, read, REPOSITORY } from './source-files.ts';

const TOP_FOLDERS = new Set(MODULES.map(({ files }) => files.split('/')[0] ?? ''));

/** Paths of the project that a page names, in code or as links. */
function pathsOf(page: string, text: string): string[] {
  const prose = text.replaceAll(/^```[^]*?^```/gm, '');
  const inCode = [...prose.matchAll(/`([^`\s]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.includes('/') && TOP_FOLDERS.has(path.split('/')[0] ?? '') && !/[<…]/.test(path));
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, path = '']) =>
    join(dirname(page), path),
  );
  return [...inCode, ...links];
}

test.each(filesOf('README.md', 'docs/**/*.md', 'examples/**/*.md'))('%s names only what exists', (page) => {
  const missing = pathsOf(page, read(page)).filter(
    (path) => !existsSync(join(REPOSITORY, path)) && globSync(path, { cwd: REPOSITORY }).length === 0,
  );
  expect(missing).toEqual([]);
});

/** Blocks of code that a page shows of a file, by its path. */
function excerptsOf(text: string): { file: string; code: string }[] {
  const blocks = text.matchAll(/^```\w+ file=(\S+)\n([^]*?)^```/gm);
  return [...blocks].map(([, file = '', code = '']) => ({ file, code }));
}

test.each(filesOf('README.md', 'docs/**/*.md'))('%s shows code as it is', (page) => {
  const wrong = excerptsOf(read(page)).filter(({ file, code }) => !read(file).includes(code));
  expect(wrong).toEqual([]);
});

test('code that is not in its file is found', () => {
  const page = '```ts file=vitest.config.ts\nno such line\n```\n';
  expect(excerptsOf(page)).toEqual([{ file: 'vitest.config.ts', code: 'no such line\n' }]);
  expect(read('vitest.config.ts')).not.toContain('no such line\n');
});

test('a path that is not there is found', () => {
  const text = 'See `gateway/nowhere.ts`, `apis/<name>/x.ts`, `npm test` and [this](nowhere.md).';
  expect(pathsOf('docs/x.md', text)).toEqual(['gateway/nowhere.ts', 'docs/nowhere.md']);
});
