import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEMO_SITES, serverFiles, SIMULATOR_CREDENTIAL, siteFileOf } from '#deploy/local/demo/sites.ts';
import { importsFixture, type ImportsFixture } from './fixture.ts';

const TYPES = new URL('../../deploy/local/demo/device-types/', import.meta.url);

let fixture: ImportsFixture;

beforeAll(async () => {
  fixture = await importsFixture();
  const { id: tenantId, token } = fixture.acme;
  const document = `mutation($input: DeviceTypeImportInput!) { deviceTypeImport(input: $input) { warnings errors { message } } }`;
  for (const file of readdirSync(TYPES)) {
    const input = { idempotencyKey: file, tenantId, yaml: readFileSync(new URL(file, TYPES), 'utf8') };
    expect(await fixture.ask('hardware', token, document, { input })).toEqual({
      deviceTypeImport: { warnings: [], errors: [] },
    });
  }
}, 60_000);
afterAll(async () => await fixture?.stop());

test('the sites of the demonstration are applied with their servers, and a second start changes nothing', async () => {
  const { token } = fixture.acme;
  const bmcs = Array.from({ length: 14 }, (_, index) => ({
    name: `sim-${String(index + 1).padStart(3, '0')}`,
    address: `https://10.1.0.${index + 2}`,
    vendor: ['dell', 'hpe', 'supermicro', 'standard', 'other'][index % 5] ?? '',
  }));
  const servers = serverFiles(bmcs, new Set(bmcs.map(({ name }) => name))).map(({ document }) => document);
  const files = [...DEMO_SITES.map(siteFileOf), ...servers];
  const credentials = [{ name: SIMULATOR_CREDENTIAL, username: 'root', password: 'secret' }];
  const kinds = new Set<string>();
  for (const file of files) {
    const { changes, errors } = await fixture.siteImport(token, 'APPLY', file, { credentials });
    expect(errors).toEqual([]);
    for (const { kind } of changes) kinds.add(kind);
  }
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'site',
      'rack',
      'networkDevice',
      'server',
      'placement',
      'cable',
      'vlan',
      'ipBlock',
    ]),
  );
  for (const file of files)
    expect(await fixture.siteImport(token, 'APPLY', file, { credentials })).toEqual({
      changes: [],
      errors: [],
    });
}, 120_000);
