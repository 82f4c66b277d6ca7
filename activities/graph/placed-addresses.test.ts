import { expect, it } from 'vitest';
import type { AddressesOfInstanceFragment } from '../generated/graph.ts';
import { placedAddresses } from './placed-addresses.ts';

const block = { prefix: '10.0.0.0/24', gateway: null };
const nodes = [
  { address: '10.0.0.9', claimKey: null, block },
  { address: '10.0.0.8', claimKey: '0', block },
  { address: '10.0.0.7', claimKey: '1', block },
];
const server = {
  id: 'srvrsrv-1',
  name: 'web-1',
  ports: [
    { name: 'NIC.1', mac: '02:00:00:00:00:01', shared: false },
    { name: 'NIC.2', mac: '02:00:00:00:00:0A', shared: false },
    { name: 'usb0', mac: '02:00:00:00:00:03', shared: true },
  ],
};
const instance = (port: string | null): AddressesOfInstanceFragment => ({
  wantedAddresses: [{ port: null }, { port }],
  server,
  addresses: { nodes },
});

it('are in the order in which they were requested, each with the MAC address of its port', () => {
  for (const port of ['nic.2', '02:00:00:00:00:0a'])
    expect(placedAddresses(instance(port)).map(({ address, mac }) => [address, mac])).toEqual([
      ['10.0.0.8', null],
      ['10.0.0.7', '02:00:00:00:00:0a'],
      ['10.0.0.9', null],
    ]);
});

it('are at the port that the machine boots by where none was requested', () => {
  const none = { wantedAddresses: null, server: null, addresses: { nodes } };
  expect(placedAddresses(none).map(({ mac }) => mac)).toEqual([null, null, null]);
});

it('fails naming the ports that there are where the server lacks one, or others have its address', () => {
  for (const port of ['NIC.3', 'usb0'])
    expect(() => placedAddresses(instance(port))).toThrow(
      `web-1 has no network port ${port} with a MAC address of its own. It has NIC.1 (02:00:00:00:00:01), NIC.2`,
    );
});
