import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importFaults } from './architecture/check-imports.ts';
import { EDITOR_RULES_FILE, editorRules } from './architecture/editor-rules.ts';
import { FORBIDDEN_IMPORTS, FREE_IMPORTS } from './architecture/import-examples.ts';
import { importsOf } from './architecture/imports.ts';
import { lengthFaults, nameFaults, shapeFaults, sharedStateFaults } from './architecture/file-rules.ts';
import { filesOf, read } from './architecture/source-files.ts';

const sources = filesOf('**/*.ts', '**/*.mts', '**/*.mjs');

describe('who imports whom', () => {
  test('is as test/architecture/modules.ts says', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((file) => importFaults(file, read(file)))).toEqual([]);
  });

  test('is what the linter shows in an editor; if not, run `npm run generate`', () => {
    expect(JSON.parse(readFileSync(EDITOR_RULES_FILE, 'utf8'))).toEqual(JSON.parse(editorRules()));
  });

  test.each(FORBIDDEN_IMPORTS)('$file may not say: $code', ({ file, code, because }) => {
    expect(importFaults(file, code)).toEqual([expect.stringContaining(because)]);
  });

  test.each(FREE_IMPORTS)('$file may say: $code', ({ file, code }) => {
    expect(importFaults(file, code)).toEqual([]);
  });

  test('is found in every form an import has', () => {
    const source = `
import './effect.ts';
import type { A } from '#a.ts';
import b, { type C } from 'pkg';
import {
  d,
} from '@scope/d';
import * as e from './e.ts';
export { f } from './f.ts';
export type { G } from './g.ts';
export * from './h.ts';
const i = await import('./i.ts');
/** import { no } from './comment.ts'; */
export const text = 'import me';
`;
    expect(importsOf(source)).toEqual([
      { specifier: './effect.ts', typeOnly: false },
      { specifier: '#a.ts', typeOnly: true },
      { specifier: 'pkg', typeOnly: false },
      { specifier: '@scope/d', typeOnly: false },
      { specifier: './e.ts', typeOnly: false },
      { specifier: './f.ts', typeOnly: false },
      { specifier: './g.ts', typeOnly: true },
      { specifier: './h.ts', typeOnly: false },
      { specifier: './i.ts', typeOnly: false },
    ]);
  });
});

describe('files', () => {
  test('of workflows have no variables, which all workflows of a worker would share', () => {
    expect(sources.flatMap((file) => sharedStateFaults(file, read(file)))).toEqual([]);
    expect(sharedStateFaults('workflows/engine/x.ts', 'let count = 0;')).toHaveLength(1);
    expect(sharedStateFaults('workflows/engine/x.ts', 'function f() {\n  let count = 0;\n}')).toEqual([]);
  });

  test('do one thing, in at most 250 lines', () => {
    expect(sources.flatMap((file) => lengthFaults(file, read(file)))).toEqual([]);
    expect(lengthFaults('apis/x/y.ts', 'x\n'.repeat(251))).toEqual([expect.stringContaining('251 lines')]);
  });

  test('and folders are named by what they are', () => {
    expect(filesOf('**/*').flatMap(nameFaults)).toEqual([]);
    for (const name of [
      'apis/utils/x.ts',
      'platform/helpers.ts',
      'gateway/common/a.ts',
      'lib/a.ts',
      'apis/a/index.ts',
      'a/bC.ts',
    ]) {
      expect(nameFaults(name)).toEqual([expect.stringContaining(name)]);
    }
  });

  test('are no barrels, and have no default export but where a tool asks for one', () => {
    expect(sources.flatMap((file) => shapeFaults(file, read(file)))).toEqual([]);
    expect(
      shapeFaults(
        'apis/x/all.ts',
        "/** All. */\nexport { a } from './a.ts';\nexport type { B } from './b.ts';\n",
      ),
    ).toEqual([expect.stringContaining('barrel')]);
    expect(shapeFaults('apis/x/a.ts', "export * from './a.ts';\nconst b = 1;\n")).toEqual([
      expect.stringContaining('export *'),
    ]);
    expect(shapeFaults('apis/x/a.ts', 'export default 1;\n')).toEqual([expect.stringContaining('default')]);
  });
});
