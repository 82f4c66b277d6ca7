import { expect, test } from 'vitest';
import { countsText, groupChanges, kindText, type Change } from './group-changes.ts';

const change = (action: Change['action'], kind: string, of: Partial<Change> = {}): Change => ({
  action,
  kind,
  name: 'one',
  nodeId: null,
  line: 1,
  values: [],
  ...of,
});

test('changes are grouped by kind in the order of the work, with their counts', () => {
  const groups = groupChanges([
    change('CREATE', 'site'),
    change('CREATE', 'rack'),
    change('UPDATE', 'ipBlock'),
    change('DELETE', 'rack'),
  ]);
  expect(groups.map(({ kind, counts }) => [kind, countsText(counts, 'PLAN')])).toEqual([
    ['site', '1 to create'],
    ['rack', '1 to create, 1 to delete'],
    ['ipBlock', '1 to change'],
  ]);
  expect(groups.map(({ counts }) => countsText(counts, 'APPLY'))).toContain('1 created, 1 deleted');
});

test('changes of one resource are one', () => {
  const units = { field: 'units', before: '47', after: '42' };
  const tags = { field: 'tags', before: null, after: 'blue' };
  const [group] = groupChanges([
    change('UPDATE', 'rack', { nodeId: 'lctnrck-1', values: [units] }),
    change('UPDATE', 'rack', { nodeId: 'lctnrck-2', values: [units] }),
    change('UPDATE', 'rack', { nodeId: 'lctnrck-1', values: [tags] }),
  ]);
  expect(group?.changes.map(({ values }) => values)).toEqual([[units, tags], [units]]);
});

test.each([
  ['networkDevice', 'Network device'],
  ['ipBlock', 'IP block'],
  ['vlanGroup', 'VLAN group'],
  ['rack', 'Rack'],
])('the kind %s is written as %s', (kind, text) => expect(kindText(kind)).toBe(text));
