import { describe, expect, it } from 'vitest';
import { moduleFaults, moduleRows } from './modules-table.ts';
import { read } from './source-files.ts';

describe('the table of modules in docs/architecture.md', () => {
  const rows = moduleRows(read('docs/architecture.md'));

  it('has a row for each module, with what it may import', () => {
    expect(moduleFaults(rows)).toEqual([]);
  });

  it('is found to lack a row', () => {
    const others = rows.filter(({ files }) => files !== 'boot/');
    expect(moduleFaults(others)).toEqual(['no row is about boot/**']);
  });

  it('is found to have a row of nothing', () => {
    expect(moduleFaults([...rows, { files: 'attic/', imports: '' }])).toEqual(['attic/ is no module']);
  });

  it.each([
    ['boot/', '`platform`', 'boot/ may import contracts, platform; its row says platform'],
    ['gateway/', '`platform`, `contracts`', 'gateway/ may import platform; its row says contracts, platform'],
    ['processes/', '`platform`', 'processes/ may import anything; its row says platform'],
  ])('is found to be wrong about %s', (files, imports, fault) => {
    const changed = rows.map((row) => (row.files === files ? { files, imports } : row));
    expect(moduleFaults(changed)).toEqual([fault]);
  });
});
