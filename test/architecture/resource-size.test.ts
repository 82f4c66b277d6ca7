import { expect, test } from 'vitest';
import { read } from './source-files.ts';

/** A plain type with all verbs, lists, events and subscription takes no more lines than this, tests included. */
const MOST_LINES = 80;

/** The lines of the text from the first that has the beginning to the next that is the end. */
function block(path: string, begin: string, end: string): string[] {
  const lines = read(path).split('\n');
  const from = lines.findIndex((line) => line.includes(begin));
  const to = lines.indexOf(end, from);
  expect([path, begin, from >= 0 && to > from]).toEqual([path, begin, true]);
  return lines.slice(from, to + 1);
}

function naming(path: string, name: string): string[] {
  return read(path)
    .split('\n')
    .filter((line) => line.includes(name));
}

/** All that there is of manufacturers, by what it is. */
function linesOfManufacturer(): Readonly<Record<string, number>> {
  const sql = read('apis/hardware/migrations/0001-hardware.ts').split('\n');
  const table = block('apis/hardware/migrations/0001-hardware.ts', 'create table manufacturer (', '  );');
  return {
    schema: block('apis/hardware/schema.graphql', 'Who makes hardware.', '}').length,
    declaration: read('apis/hardware/manufacturer.ts').trimEnd().split('\n').length,
    table: table.length + sql.filter((line) => /create .*index manufacturer_/.test(line)).length,
    contract: block(
      'apis/hardware/contract/resources.contract.test.ts',
      "resourceContract('Manufacturer'",
      ');',
    ).length,
    places:
      naming('platform/ids/kinds.ts', 'manufacturer:').length +
      naming('contracts/deletion/deletable.ts', 'Manufacturer').length +
      naming('apis/metadata/node-types.ts', 'manufacturer:').length +
      block('apis/metadata/schema.graphql', 'type Manufacturer ', '}').length +
      naming('apis/hardware/domain.ts', 'anufacturer }').length,
  };
}

test('a plain type takes at most 80 lines in all, and docs/adding-a-resource.md says how many', () => {
  const parts = linesOfManufacturer();
  const total = Object.values(parts).reduce((sum, lines) => sum + lines, 0);
  expect(total).toBeLessThanOrEqual(MOST_LINES);
  const { schema, declaration, table, contract, places } = parts;
  expect(read('docs/adding-a-resource.md')).toContain(
    `\`Manufacturer\` of \`apis/hardware/\` is ${total} lines in all: ${schema} of schema, ${declaration} of entity and declaration, ${table} of SQL, ${contract} for its contract, and ${places} that name it elsewhere.`,
  );
});
