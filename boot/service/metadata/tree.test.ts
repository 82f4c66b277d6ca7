import { expect, it } from 'vitest';
import { bootEntry } from '../fixture/boot-fixture.ts';
import { lookUp, treeOf } from './tree.ts';

it('shows the addresses of each port with it', () => {
  const [mac, other] = ['02:00:00:00:00:01', '02:00:00:00:00:0b'];
  const ordered = bootEntry({
    addresses: ['10.0.0.7/24', '10.9.0.7/16', '2001:db8::7/64'],
    ports: [{ mac: other, addresses: ['10.9.0.7/16', '2001:db8::7/64'] }],
  });
  const tree = treeOf({ instanceId: 'instins-1', mac, ordered });
  const at = (path: string): unknown => lookUp(tree, `meta-data/network/interfaces/macs/${path}`);
  expect(at(`${mac}/local-ipv4s`)).toBe('10.0.0.7');
  expect(at(`${mac}/ipv6s`)).toBeUndefined();
  expect(at(`${other}/local-ipv4s`)).toBe('10.9.0.7');
  expect(at(`${other}/subnet-ipv4-cidr-block`)).toBe('10.9.0.0/16');
  expect(at(`${other}/ipv6s`)).toBe('2001:db8::7');
  expect(lookUp(tree, 'meta-data/local-ipv4')).toBe('10.0.0.7');
});
