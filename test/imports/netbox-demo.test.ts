import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNetBoxDemo, type NetBoxPeer } from '#test/peers/netbox.ts';
import { importsFixture, type ImportsFixture } from './fixture.ts';

/** How long the import may take on a busy machine. */
const PATIENCE_MS = 900_000;

interface Answer {
  readonly changes: readonly {
    readonly action: string;
    readonly kind: string;
    readonly name: string;
    readonly fields: readonly string[];
  }[];
  readonly errors: readonly { readonly message: string }[];
  readonly leftOut: readonly {
    readonly kind: string;
    readonly name: string;
    readonly reason: string;
    readonly whole: boolean;
  }[];
  readonly report: {
    readonly leftOutTotal: number;
    readonly lists: readonly {
      readonly kind: string;
      readonly total: number;
      readonly imported: number;
      readonly leftOut: number;
    }[];
  } | null;
}

const DOCUMENT = `mutation($input: SiteImportInput!) { siteImport(input: $input) {
  changes { action kind name fields } errors { message }
  leftOut { kind name reason whole } report { leftOutTotal lists { kind total imported leftOut } } } }`;

let netbox: NetBoxPeer | { readonly missing: string };
let fixture: ImportsFixture;

beforeAll(async () => {
  netbox = await startNetBoxDemo();
  if ('missing' in netbox) return;
  fixture = await importsFixture();
}, PATIENCE_MS);
afterAll(async () => {
  await fixture?.stop();
  if (!('missing' in netbox)) await netbox.stop();
});

async function importNetBox(mode: 'PLAN' | 'APPLY'): Promise<Answer> {
  if ('missing' in netbox) throw new Error(netbox.missing);
  const { url, token } = netbox;
  const input = { netbox: { url, token }, tenantId: fixture.acme.id, mode };
  const { siteImport } = await fixture.ask<{ siteImport: Answer }>('imports', fixture.admin, DOCUMENT, {
    input,
  });
  expect(siteImport.errors).toEqual([]);
  return siteImport;
}

test(
  'every object of the demonstration is imported or named, and a second run changes what changed',
  async ({ skip }) => {
    if ('missing' in netbox) return skip(netbox.missing);
    const { leftOut, report } = await importNetBox('APPLY');
    for (const { kind, total, imported, leftOut: left } of report?.lists ?? []) {
      const { count } = await netbox.get<{ count: number }>(`${kind}/?limit=1`);
      expect([kind, imported + left]).toEqual([kind, total]);
      expect([kind, total]).toEqual([kind, count]);
      const named = leftOut.filter((one) => one.kind === kind && one.whole);
      expect([kind, named.length]).toEqual([kind, Math.min(left, 500)]);
    }
    const imported = Object.fromEntries((report?.lists ?? []).map((one) => [one.kind, one.imported]));
    expect(imported).toMatchObject({
      'dcim/sites': 24,
      'dcim/racks': 42,
      'dcim/devices': 72,
      'dcim/interfaces': 1_586,
      'dcim/front-ports': 912,
      'dcim/rear-ports': 630,
      'dcim/cables': 76,
      'ipam/prefixes': 90,
      'ipam/ip-addresses': 180,
      'ipam/vlans': 63,
      'tenancy/tenants': 11,
    });
    expect((await importNetBox('APPLY')).changes).toEqual([]);
    // NetBox keeps it for the next run of this test.
    const name = `Renamed ${Date.now()}`;
    await netbox.patch('dcim/racks/1/', { name });
    const { changes } = await importNetBox('APPLY');
    expect(changes).toEqual([{ action: 'UPDATE', kind: 'rack', name, fields: ['name'] }]);
  },
  PATIENCE_MS,
);
