import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const REPOSITORY = join(import.meta.dirname, '..', '..');
/** Modules that are loaded with another one: those of its imports that are neither types nor calls. */
const STATIC = /^(?:import|export) (?!type )(?:[^'";]*? from )?'([^']+)';/gm;

/** What starts with a file: our own files and packages. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  known.add(file);
  for (const [, name = ''] of readFileSync(join(REPOSITORY, file), 'utf8').matchAll(STATIC)) {
    const found = name.startsWith('#')
      ? name.slice(1)
      : name.startsWith('.')
        ? join(dirname(file), name)
        : name;
    if (known.has(found) || isBuiltin(found)) continue;
    if (found.endsWith('.ts')) loadedWith(found, known);
    else known.add(found);
  }
  return known;
}

const packagesOf = (file: string): string[] => [...loadedWith(file)].filter((name) => !name.endsWith('.ts'));

test('infra starts without any package, and without the code of a command', () => {
  const loaded = [...loadedWith('processes/infra.ts')];
  expect(loaded).toContain('clients/cli/main.ts');
  expect(loaded.filter((name) => !name.endsWith('.ts') || name.startsWith('clients/cli/commands/'))).toEqual(
    [],
  );
});

test('a command loads no package before it needs one', () => {
  const list = readFileSync(join(REPOSITORY, 'clients/cli/command-list.ts'), 'utf8');
  const files = new Set(
    [...list.matchAll(/import\('\.\/([^']+)'\)/g)].map(([, file = '']) => `clients/cli/${file}`),
  );
  expect(files.size).toBeGreaterThan(15);
  expect([...files].flatMap((file) => packagesOf(file).map((name) => `${file}: ${name}`))).toEqual([]);
});
