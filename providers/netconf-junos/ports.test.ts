import { describe, expect, it } from 'vitest';
import { restorationsOf, vlansText, type DesiredPort } from '#contracts/hardware/switch-ports.ts';
import { changeOf } from './change.ts';
import { readConfiguration, type Configuration } from './configuration.ts';
import { editsOf } from './edits.ts';
import { portsOf } from './ports.ts';
import { scriptedSession } from './testing/scripted-session.ts';
import { serialize, tag } from './xml.ts';

const target = { id: 'ntwkdev-1', address: 'tcp://10.0.0.7', credential: { username: 'a', password: 'b' } };
const PHYSICAL = ['xe-0/0/0', 'xe-0/0/1', 'et-0/0/48:1', 'ae0', 'ae1', 'em0', 'irb', 'vme'];
const VLANS =
  '<vlan><name>web</name><vlan-id>20</vlan-id></vlan><vlan><name>many</name><vlan-id-list>30-32</vlan-id-list></vlan><vlan><name>odd</name></vlan>';

const interfaceOf = (name: string, ...content: string[]): string =>
  `<interface><name>${name}</name>${content.join('')}</interface>`;
const unit = (content: string): string =>
  `<unit><name>0</name><family><ethernet-switching>${content}</ethernet-switching></family></unit>`;
const members = (...names: string[]): string =>
  `<vlan>${names.map((name) => `<members>${name}</members>`).join('')}</vlan>`;
const trunk = (...names: string[]): string =>
  unit(`<interface-mode>trunk</interface-mode>${members(...names)}`);
const member = (name: string): string =>
  interfaceOf(name, '<ether-options><ieee-802.3ad><bundle>ae0</bundle></ieee-802.3ad></ether-options>');
const LACP = '<aggregated-ether-options><lacp><active/></lacp></aggregated-ether-options>';

const read = async (interfaces: string): Promise<Configuration> =>
  await readConfiguration(scriptedSession({ interfaces, vlans: VLANS }, PHYSICAL), target);
const edited = (configuration: Configuration, ...desired: DesiredPort[]) => {
  const { deletions, additions } = editsOf(changeOf(configuration, desired, target), configuration);
  return [deletions, additions].map((tags) => tags.map((one) => serialize(tag('x', one), '')).join(''));
};

describe('the VLANs of a port', () => {
  it.each([
    ['', 'ACCESS without a VLAN'],
    [unit(''), 'ACCESS 1'],
    [unit(members('default')), 'ACCESS 1'],
    [unit(members('web')), 'ACCESS 20'],
    [unit(`<interface-mode>access</interface-mode>${members('20')}`), 'ACCESS 20'],
    [trunk('many', '20'), 'TRUNK nothing untagged, 20,30,31,32 tagged'],
    [`<native-vlan-id>31</native-vlan-id>${trunk('30-32')}`, 'TRUNK 31 untagged, 30,32 tagged'],
    [trunk('all'), 'TRUNK nothing untagged, all tagged'],
  ])('%s', async (content, text) => {
    const ports = portsOf(await read(interfaceOf('xe-0/0/0', content)));
    const port = ports.find(({ name }) => name === 'xe-0/0/0');
    expect([vlansText(port?.vlans ?? null), port?.unsupported]).toEqual([text, null]);
    expect(ports.map(({ name }) => name)).toEqual(['et-0/0/48:1', 'xe-0/0/0', 'xe-0/0/1']);
  });

  it.each([
    ['<vlan-tagging/>', 'it has vlan-tagging'],
    ['<apply-groups>x</apply-groups>', 'it has apply-groups'],
    ['<unit><name>7</name></unit>', 'it has the unit 7'],
    ['<unit><name>0</name><family><inet/></family></unit>', 'its family is inet'],
    [unit('<port-mode>trunk</port-mode>'), 'port-mode'],
    [`<description inactive="inactive">x</description>`, 'description is deactivated'],
    [trunk('odd'), 'has no id'],
    [unit(members('20', '30')), 'access port of several VLANs'],
    [`<native-vlan-id>20</native-vlan-id>${trunk('30')}`, 'native-vlan-id is not among its VLANs'],
    [
      '</interface><interface-range><name>all</name><member>xe-*</member></interface-range><interface>',
      'interface-range',
    ],
  ])('that cannot be expressed stay: %s', async (content, reason) => {
    const configuration = await read(interfaceOf('xe-0/0/0', content));
    const port = portsOf(configuration).find(({ name }) => name === 'xe-0/0/0');
    expect(port).toMatchObject({ vlans: null, unsupported: expect.stringContaining(reason) });
    const vlans = { mode: 'ACCESS', untaggedVid: 20, taggedVids: [] } as const;
    expect(() => edited(configuration, { name: 'xe-0/0/0', vlans })).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED', effect: 'none' }),
    );
    expect(edited(configuration, { name: 'xe-0/0/0', description: 'y' })[1]).toContain('>y<');
  });
});

describe('LAGs', () => {
  const bundled = [member('xe-0/0/0'), interfaceOf('ae0', LACP, trunk('20'))].join('');
  const leave = { name: 'xe-0/0/0', lag: null } as const;

  it('are removed with their last member, and made again by what was read', async () => {
    const configuration = await read(bundled);
    const before = portsOf(configuration);
    const [deletions] = edited(configuration, leave);
    expect(deletions).toContain('<interface operation="delete"><name>ae0</name></interface>');
    const [, additions] = edited(await read(''), ...restorationsOf([leave], before));
    expect(additions).toContain('<bundle>ae0</bundle>');
    expect(additions).toContain('<interface-mode>trunk</interface-mode><vlan><members>20</members></vlan>');
    expect(additions).toContain('<lacp><active/></lacp>');
  });

  it.each([
    ['<mtu>9216</mtu>', 'mtu'],
    [
      '<aggregated-ether-options><minimum-links>2</minimum-links></aggregated-ether-options>',
      'no lacp active',
    ],
    [unit('<storm-control/>'), 'storm-control'],
  ])('that could not be made again stay: %s', async (content, lost) => {
    const lacp = content.includes('aggregated') ? '' : LACP;
    const configuration = await read([member('xe-0/0/0'), interfaceOf('ae0', lacp, content)].join(''));
    expect(() => edited(configuration, leave)).toThrow(lost);
  });

  it('that the switch has no interface for are refused', async () => {
    const configuration = await read('');
    expect(() => edited(configuration, { name: 'xe-0/0/0', lag: 'ae7' })).toThrow('device-count');
    expect(() => edited(configuration, { name: 'xe-0/0/0', lag: 'bond0' })).toThrow('ae0, ae1');
  });

  it('take no port whose unit has more than VLANs', async () => {
    const configuration = await read(interfaceOf('xe-0/0/1', unit('<storm-control/>')));
    expect(() => edited(configuration, { name: 'xe-0/0/1', lag: 'ae0' })).toThrow('storm-control');
  });
});

describe('VLANs that are asked for', () => {
  it.each([
    [{ mode: 'ACCESS', untaggedVid: 21, taggedVids: [] }, 'NOT_FOUND'],
    [{ mode: 'TRUNK', untaggedVid: null, taggedVids: [] }, 'UNSUPPORTED'],
    [{ mode: 'ACCESS', untaggedVid: 20, taggedVids: [30] }, 'INVALID_ARGUMENT'],
  ] as const)('%j are refused', async (vlans, code) => {
    const configuration = await read('');
    expect(() => edited(configuration, { name: 'xe-0/0/0', vlans })).toThrow(
      expect.objectContaining({ code, effect: 'none' }),
    );
  });
});
