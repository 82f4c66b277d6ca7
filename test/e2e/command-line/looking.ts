import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStoredData } from '#test/harness/stored-data.ts';
import type { TestSite } from '#test/harness/fleet.ts';
import type { TestStack } from '#test/harness/stack.ts';
import type { Infra } from './infra.ts';

export interface Looking {
  readonly stack: TestStack;
  readonly infra: Infra;
  readonly site: TestSite;
  /** A folder for files. */
  readonly home: string;
  /** Options of a new instance. */
  readonly wanted: (hostname: string) => readonly string[];
}

/** Two servers at a switch through two patch panels. */
const CABLED = `
networkDevices:
  - { name: leaf, kind: SWITCH, ports: [{ name: swp1 }] }
  - name: panel-a
    kind: PATCH_PANEL
    ports: [{ name: "1", kind: FRONT, rearPort: R }, { name: R, kind: REAR }]
  - name: panel-b
    kind: PATCH_PANEL
    ports: [{ name: "1", kind: FRONT, rearPort: R }, { name: R, kind: REAR }]
  - { name: router, kind: ROUTER, ports: [{ name: xe-0/0/0 }] }
cables:
  - { a: { device: leaf, port: swp1 }, b: { device: panel-a, port: "1", kind: FRONT }, label: c1 }
  - { a: { device: panel-a, port: R }, b: { device: panel-b, port: R }, label: c2 }
  - { a: { device: panel-b, port: "1", kind: FRONT }, b: { device: router, port: xe-0/0/0 }, label: c3 }
`;

/** Commands that show what machines, cables and records are. */
export function describeLooking(given: () => Looking): void {
  describe('looking', () => {
    test('what a machine printed on its serial console, of one operation alone', async () => {
      const { infra, wanted } = given();
      const { stdout: created } = await infra.run('instance', 'create', ...wanted('logs-1'), '--watch');
      const [operation = ''] = /oprnopr-\w+/.exec(created) ?? [];
      const { stdout: row } = await infra.run(
        'get',
        'instance',
        'logs-1',
        '-o',
        'json',
        '--columns',
        'server.name',
      );
      const [{ server }] = JSON.parse(row) as [{ server: { name: string } }];
      const all = await infra.run('logs', server.name);
      expect(all.code).toBe(0);
      expect(all.stdout).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z .+\n/);
      const { stdout: own } = await infra.run('logs', server.name, '--operation', operation);
      expect(own).not.toBe('');
      expect(all.stdout).toContain(own);
    });

    test('where a cable leads, through patch panels', async () => {
      const { infra, home, site } = given();
      const file = join(home, 'cabled.yaml');
      await writeFile(file, `site: { name: cli }${CABLED}`);
      expect(await infra.run('apply', file, '--tenant', site.tenantId)).toMatchObject({
        code: 0,
        stderr: '',
      });
      const { stdout } = await infra.run('trace', 'leaf', 'swp1');
      const places = ['leaf', 'panel-a', 'panel-b', 'router'].map((name) => stdout.indexOf(name));
      expect(places, stdout).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(await infra.run('trace', 'leaf', 'swp9')).toMatchObject({ code: 3 });
    });

    test('a site as tables, which change nothing when they are applied', async () => {
      const { infra, home } = given();
      for (const rows of ['servers', 'ports', 'cables', 'addresses']) {
        const file = join(home, `${rows}.csv`);
        expect((await infra.run('export', 'cli', file, '--csv', rows)).code).toBe(0);
        const { code, stdout } = await infra.run('apply', file, '--csv', rows, '--site', 'cli');
        expect({ code, stdout }, rows).toEqual({ code: 0, stdout: 'Nothing to change.\n' });
      }
      const cables = (await infra.run('export', 'cli', '--csv', 'cables')).stdout;
      expect(cables).toContain('leaf,,swp1,NETWORK,panel-a,,1,FRONT,');
      const file = join(home, 'faulty.csv');
      await writeFile(file, 'device,name,mtu\nleaf,swp1,9000\nleaf,swp2,many\n');
      expect(await infra.run('plan', file, '--csv', 'ports', '--site', 'cli')).toMatchObject({
        code: 3,
        stderr: `${file}:3:11: rows[1].mtu: must be a number [INVALID_INPUT]\n`,
      });
    });

    test('that the records of a tenant are right, and where one was altered or removed', async () => {
      const { infra, stack, site } = given();
      expect((await infra.run('audit', 'site', 'cli')).stdout).toMatch(/ created by /);
      const verify = async (): ReturnType<Infra['run']> => await infra.run('audit', 'verify', site.tenantId);
      await expect
        .poll(async () => (await verify()).stdout)
        .toMatch(/^\d+ records are right\. The hash of the last is \w+; keep it elsewhere\.\n$/);
      const stored = await openStoredData(stack.stack.info.postgres);
      const asOwner = async (sql: string): Promise<void> => {
        await stored.execute('alter table audit.audit_record disable trigger user');
        await stored.execute(`${sql} where tenant_id = ? and sequence = 2`, [site.tenantId]);
        await stored.execute('alter table audit.audit_record enable trigger user');
      };
      try {
        await asOwner(`update audit.audit_record set actor = 'someone else'`);
        expect(await verify()).toMatchObject({
          code: 1,
          stderr: expect.stringMatching(
            /^Record 2 was altered \(audtrec-\w+\); the 1 records before are right\.\n$/,
          ),
        });
        await asOwner('delete from audit.audit_record');
        expect(await verify()).toMatchObject({
          code: 1,
          stderr: expect.stringMatching(/^Record 2 is missing; the 1 records before are right\.\n$/),
        });
      } finally {
        await stored.close();
      }
    });
  });
}
