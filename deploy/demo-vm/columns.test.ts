import { expect, it } from 'vitest';
import { createColumns } from './columns.ts';

it('puts steps left and the console right, and cuts what is too wide', () => {
  const lines: string[] = [];
  const columns = createColumns((line) => lines.push(line), 80);
  columns.heading('Provision');
  columns.step('reserve-server');
  columns.console('x'.repeat(100));
  expect(lines.slice(0, 2)).toEqual(['', '━━ Provision']);
  expect(lines[3]).toBe(`${'reserve-server'.padEnd(46)} │`);
  expect(lines[4]).toBe(`${' '.repeat(46)} │ ${'x'.repeat(30)}…`);
  expect(lines.every((line) => line.length <= 80)).toBe(true);
});
