import { MODULES, type Module } from './modules.ts';
import { PROVIDER_KIT } from './provider-kit.ts';

/** A row of the table of modules in docs/architecture.md. */
export interface ModuleRow {
  /** The folder or files that it is about, as a glob. */
  readonly files: string;
  /** What its cell says that they may import. */
  readonly imports: string;
}

/** The rows of the table in a page that follows the heading `## Modules`. */
export function moduleRows(page: string): ModuleRow[] {
  const section = page.split(/^## /m).find((part) => part.startsWith('Modules\n')) ?? '';
  const rows = section.split('\n### ')[0]?.matchAll(/^\| `([^`]+)` \|.*\| ([^|]+) \|$/gm) ?? [];
  return [...rows].map(([, files = '', imports = '']) => ({ files: files.replace(/<\w+>/, '*'), imports }));
}

/** Where the rows of a table differ from the table that decides, one sentence each. */
export function moduleFaults(rows: readonly ModuleRow[], modules: readonly Module[] = MODULES): string[] {
  const byRow = Map.groupBy(modules, ({ files }) => rowOf(rows, files));
  const missing = (byRow.get(undefined) ?? []).map(({ files }) => `no row is about ${files}`);
  const wrong = rows.flatMap((row) => {
    const described = byRow.get(row);
    if (described === undefined) return [`${row.files} is no module`];
    const expected = importsOf(row, described);
    const said = namesIn(row.imports);
    return expected.join() === said.join()
      ? []
      : [`${row.files} may import ${expected.join(', ')}; its row says ${said.join(', ')}`];
  });
  return [...missing, ...wrong];
}

/** The row of the deepest folder that has the files. */
function rowOf(rows: readonly ModuleRow[], files: string): ModuleRow | undefined {
  return rows
    .filter((row) => files === row.files || (row.files.endsWith('/') && files.startsWith(row.files)))
    .toSorted((a, b) => b.files.length - a.files.length)[0];
}

const ANYTHING = 'anything';
const KIT = 'the provider kit';

/** What the modules of a row may import from outside the row, in order of names. Packages where each has a list. */
function importsOf({ files }: ModuleRow, modules: readonly Module[]): string[] {
  const may = modules.flatMap((module) => module.may);
  if (may.includes('**')) return [ANYTHING];
  const isKit = PROVIDER_KIT.every((file) => may.includes(file)) && files !== 'providers/';
  const folders = may
    .map((glob) => glob.replace(/^type:/, ''))
    .filter((glob) => !PROVIDER_KIT.includes(glob) && !glob.startsWith(files))
    .map((glob) => glob.replace(/\/\*\*$/, ''));
  const packages = modules.every((module) => module.packages !== undefined)
    ? modules.flatMap((module) => module.packages ?? [])
    : [];
  const outermost = folders.filter((name) => !folders.some((other) => name.startsWith(`${other}/`)));
  return [...new Set([...outermost, ...packages, ...(isKit ? [KIT] : [])])].toSorted();
}

/** What a cell names: in code, or the words for anything and for the provider kit. */
function namesIn(cell: string): string[] {
  const code = [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  return [...code, ...[ANYTHING, KIT].filter((words) => cell.includes(words))].toSorted();
}
