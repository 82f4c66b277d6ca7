import { describe, expect, test } from 'vitest';
import type { Infra } from './infra.ts';

/** Commands that read resources: of two servers that are available, and what there is beside them. */
export function describeReading(given: () => Infra): void {
  describe('reading', () => {
    test('lists what there is, filtered, sorted and shaped', async () => {
      const { stdout, code } = await given().run(
        'list',
        'servers',
        '-f',
        'state=AVAILABLE',
        '--sort',
        'name',
        '--columns',
        'name,state',
      );
      expect(code).toBe(0);
      expect(stdout).toMatch(/^NAME +STATE\n\S+ +AVAILABLE\n\S+ +AVAILABLE\n$/);
      const json = JSON.parse((await given().run('list', 'servers', '-o', 'json')).stdout) as {
        name: string;
      }[];
      const [first, second] = json.map(({ name }) => name).toSorted();
      expect((await given().run('get', 'server', first ?? '', '--columns', 'name')).stdout).toBe(
        `NAME\n${first}\n`,
      );
      expect(
        (await given().run('list', 'servers', '-f', `name!=${first}`, '-o', 'csv', '--columns', 'name'))
          .stdout,
      ).toBe(`name\r\n${second}\r\n`);
    });

    test('continues to the next page', async () => {
      const pages = await given().run('list', 'operations', '--limit', '1', '-o', 'id');
      expect(pages.stdout.trimEnd().split('\n')).toHaveLength(1);
      expect(
        (await given().run('list', 'operations', '--limit', '0', '-o', 'id')).stdout.trimEnd().split('\n'),
      ).toHaveLength(2);
    });

    test('has every type of the graph that has a list', async () => {
      const { stdout } = await given().run('types');
      for (const type of [
        'firmware-baseline',
        'image',
        'instance',
        'ip-block',
        'operation',
        'rack',
        'server',
        'site',
        'tenant',
      ]) {
        expect(stdout).toMatch(new RegExp(`^${type} `, 'm'));
      }
    });
  });
}
