import { describe, expect, it } from 'vitest';
import { siteFile } from '#contracts/site-file/site-file.ts';
import { attachAll } from './attach.ts';
import { mapNetBox, type MappedNetBox } from './map-netbox.ts';
import { LISTS, type ListPath, type Lists } from '../read/objects.ts';
import { kindOfRole } from './device-kinds.ts';
import { kindOfLocation } from './places.ts';
import { runsOf } from './racks.ts';

/** The lists of a small NetBox, read as its answers are. */
function listsOf(given: { readonly [Path in ListPath]?: readonly object[] }): Lists {
  const lists = Object.entries(LISTS).map(([path, schema]) => [
    path,
    (given[path as ListPath] ?? []).map((one) => schema.parse(one)),
  ]);
  return Object.fromEntries(lists);
}

const SITE = { id: 1, name: 'AMS1', status: { value: 'active' } };
const device = (id: number, name: string, more: object = {}): object => ({
  id,
  name,
  site: { id: 1 },
  role: { id: 1 },
  device_type: { id: 1 },
  ...more,
});
const EQUIPMENT = {
  'dcim/sites': [SITE],
  'dcim/manufacturers': [{ id: 1, name: 'Example' }],
  'dcim/device-types': [{ id: 1, manufacturer: { id: 1 }, model: 'Leaf/48', u_height: 1 }],
  'dcim/device-roles': [{ id: 1, name: 'Leaf', slug: 'leaf' }],
} as const;

function reasons({ objects }: MappedNetBox): Record<string, string | undefined> {
  const left = objects.filter(({ entry, carriers }) => entry === undefined && carriers === undefined);
  return Object.fromEntries(left.map(({ type, id, reason }) => [`${type}/${id}`, reason]));
}

describe('a NetBox as site files', () => {
  it('makes files that the format takes, with annotations', () => {
    const mapped = mapNetBox({
      lists: listsOf({
        ...EQUIPMENT,
        'extras/tags': [{ id: 1, name: 'hot' }],
        'dcim/regions': [
          { id: 2, name: 'Netherlands', parent: { id: 1 } },
          { id: 1, name: 'Europe' },
        ],
        'dcim/sites': [{ ...SITE, region: { id: 2 }, tags: [{ id: 1, name: 'hot' }], facility: 'AM3' }],
        'dcim/devices': [device(1, 'leaf1', { custom_fields: { owner: 'net', empty: null } })],
      }),
    });
    const [base, places, devices] = mapped.files;
    if (base !== undefined) attachAll(base, mapped.objects, () => false);
    for (const { content } of mapped.files) expect(siteFile.safeParse(content).error).toBeUndefined();
    expect(base?.content.regions).toEqual([
      { name: 'Europe', description: null, regions: [{ name: 'Netherlands', description: null }] },
    ]);
    expect(places?.content.site).toMatchObject({
      region: 'Europe/Netherlands',
      tags: ['hot'],
      annotations: { netbox: { object: 'dcim/sites/1', status: 'active', facility: 'AM3' } },
    });
    expect(devices?.content.networkDevices?.[0]).toMatchObject({
      kind: 'SWITCH',
      deviceType: String.raw`Example/Leaf\/48`,
      annotations: { netbox: { role: 'Leaf', custom_fields: { owner: 'net' } } },
    });
  });

  it('keeps names apart that the graph takes for one, the first as it is', () => {
    const { files } = mapNetBox({
      lists: listsOf({
        ...EQUIPMENT,
        'dcim/devices': [device(1, 'Leaf1'), device(7, 'leaf1'), device(8, ''), device(9, 'n'.repeat(80))],
      }),
    });
    const names = files.flatMap(({ content }) => content.networkDevices ?? []).map(({ name }) => name);
    expect(names).toEqual(['Leaf1', 'leaf1 #7', 'Leaf/48 #8', `${'n'.repeat(62)}…`]);
  });

  it('joins ports by cables, and says why it leaves one out', () => {
    const end = (type: string, id: number): object[] => [{ object_type: type, object_id: id }];
    const mapped = mapNetBox({
      lists: listsOf({
        ...EQUIPMENT,
        'dcim/devices': [device(1, 'leaf1'), device(2, 'panel1')],
        'dcim/interfaces': [
          { id: 1, name: 'e1', device: { id: 1 }, speed: 25_000_000, mode: { value: 'tagged-all' } },
        ],
        'dcim/rear-ports': [{ id: 5, name: 'R', device: { id: 2 }, positions: 2 }],
        'dcim/front-ports': [
          { id: 4, name: 'F2', device: { id: 2 }, rear_ports: [{ rear_port: 5, rear_port_position: 2 }] },
        ],
        'dcim/cables': [
          {
            id: 1,
            a_terminations: end('dcim.interface', 1),
            b_terminations: end('dcim.frontport', 4),
            length: '3',
            length_unit: { value: 'm' },
            color: 'aa1409',
          },
          {
            id: 2,
            a_terminations: end('dcim.rearport', 5),
            b_terminations: end('circuits.circuittermination', 9),
          },
          { id: 3, a_terminations: [], b_terminations: end('dcim.rearport', 5) },
        ],
      }),
    });
    const { cables, networkDevices } =
      mapped.files.find(({ content }) => content.networkDevices)?.content ?? {};
    expect(cables).toEqual([
      {
        a: { device: 'leaf1', port: 'e1', kind: 'NETWORK' },
        b: { device: 'panel1', port: 'F2', kind: 'FRONT' },
        type: null,
        colour: '#aa1409',
        length: 300,
        status: 'CONNECTED',
        label: null,
      },
    ]);
    expect(networkDevices?.flatMap(({ ports = [] }) => ports)).toMatchObject([
      { name: 'e1', speed: 25_000, mode: 'TRUNK' },
      { name: 'R', positions: 2 },
      { name: 'F2', rearPort: 'R', rearPosition: 2 },
    ]);
    expect(reasons(mapped)).toMatchObject({
      'dcim/cables/2': expect.stringContaining('circuit'),
      'dcim/cables/3': expect.stringContaining('not connected'),
    });
  });

  it('puts addresses into the smallest block of their VRF, at the port that has them', () => {
    const mapped = mapNetBox({
      lists: listsOf({
        ...EQUIPMENT,
        'dcim/devices': [device(1, 'leaf1', { primary_ip4: { id: 1 } })],
        'dcim/interfaces': [{ id: 1, name: 'lo0', device: { id: 1 } }],
        'ipam/vrfs': [{ id: 3, name: 'blue', rd: '65000:1' }],
        'ipam/aggregates': [{ id: 1, prefix: '10.0.0.0/8' }],
        'ipam/prefixes': [
          { id: 1, prefix: '10.1.0.0/16', status: { value: 'container' } },
          { id: 2, prefix: '10.1.2.0/24', scope_type: 'dcim.site', scope_id: 1 },
          { id: 3, prefix: '10.1.2.0/24', vrf: { id: 3 } },
          { id: 4, prefix: '10.1.2.0/24' },
        ],
        'ipam/ip-ranges': [
          { id: 1, start_address: '10.1.2.5/24', end_address: '10.1.2.9/24', status: { value: 'reserved' } },
        ],
        'ipam/ip-addresses': [
          {
            id: 1,
            address: '10.1.2.7/24',
            assigned_object_type: 'dcim.interface',
            assigned_object_id: 1,
            dns_name: 'leaf1.example',
          },
          { id: 2, address: '10.1.2.7/24', vrf: { id: 3 } },
          { id: 3, address: '192.0.2.1/32' },
        ],
      }),
    });
    const blocks = mapped.files.map(({ content }) => content.ipBlocks);
    expect(blocks).toEqual([
      [
        { prefix: '10.1.0.0/16', allocatable: false },
        { prefix: '10.1.2.0/24', allocatable: false, routingDomain: 'blue' },
        { prefix: '10.0.0.0/8', allocatable: false },
      ],
      [{ prefix: '10.1.2.0/24', allocatable: false, site: true }],
      [
        {
          prefix: '10.1.2.0/24',
          reserved: [
            {
              address: '10.1.2.7',
              note: 'leaf1.example',
              assignedTo: { device: 'leaf1', port: 'lo0', kind: 'NETWORK' },
            },
          ],
        },
      ],
      [
        // Addresses in a reserved range would be refused.
        { prefix: '10.1.2.0/24', ranges: [{ from: '10.1.2.5', to: '10.1.2.9', role: 'POOL', note: null }] },
        {
          prefix: '10.1.2.0/24',
          routingDomain: 'blue',
          reserved: [{ address: '10.1.2.7', note: null, assignedTo: null }],
        },
      ],
    ]);
    expect(reasons(mapped)).toMatchObject({
      'ipam/prefixes/4': expect.stringContaining('twice'),
      'ipam/ip-addresses/3': expect.stringContaining('no prefix'),
    });
  });

  it('leaves out what lies in itself', () => {
    const mapped = mapNetBox({
      lists: listsOf({
        'dcim/regions': [
          { id: 1, name: 'A', parent: { id: 2 } },
          { id: 2, name: 'B', parent: { id: 1 } },
        ],
      }),
    });
    expect(reasons(mapped)['dcim/regions/1']).toContain('circle');
    expect(mapped.files[0]?.content.regions).toBeUndefined();
  });
});

it('recognises a location by its name, where it may lie there', () => {
  expect(kindOfLocation('Building 4', undefined)).toBe('BUILDING');
  expect(kindOfLocation('Row 4', undefined)).toBe('ROW');
  expect(kindOfLocation('MDF', undefined)).toBe('ROOM');
  expect(kindOfLocation('Floor 1', 'ROOM')).toBe('CAGE');
  expect(kindOfLocation('Anything', 'ROW')).toBeUndefined();
});

it('recognises a device by its role, and what callers say of it', () => {
  const roles = new Map([['edge', 'FIREWALL'] as const]);
  const kindOf = (slug: string): string => kindOfRole(roles, { slug }).kind;
  expect(['access-switch', 'patch-panel', 'edge', 'application-server'].map(kindOf)).toEqual([
    'SWITCH',
    'PATCH_PANEL',
    'FIREWALL',
    'OTHER',
  ]);
  expect(kindOfRole(roles, { slug: 'application-server' }).isServer).toBe(true);
});

it('reserves units in a row together', () => {
  expect(runsOf([5, 1, 2, 3, 7])).toEqual([
    { firstUnit: 1, units: 3 },
    { firstUnit: 5, units: 1 },
    { firstUnit: 7, units: 1 },
  ]);
});
