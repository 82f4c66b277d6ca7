import { expect, test } from 'vitest';
import { compareNeighbour, type ComparedPort } from './compare-neighbour.ts';
import type { ReportedNeighbour } from './reported.ts';

const MAC = '52:54:00:00:00:01';
const swp1: ComparedPort = { name: 'swp1', macAddress: null, holderName: 'leaf1', isOfServer: false };
const eth0: ComparedPort = { name: 'eth0', macAddress: null, holderName: 'node1', isOfServer: true };

test.each<[string, ReportedNeighbour, ComparedPort, string]>([
  ['its MAC address', { portId: '52-54-00-00-00-01' }, { ...eth0, macAddress: MAC }, 'SAME'],
  [
    'another MAC address, whatever the names say',
    { portId: '52:54:00:00:00:02', systemName: 'node1', portDescription: 'eth0' },
    { ...eth0, macAddress: MAC },
    'OTHER',
  ],
  ['the names of both', { portId: 'SWP1', systemName: 'leaf1' }, swp1, 'SAME'],
  ['its name with a domain', { portId: 'swp1', systemName: 'Leaf1.example.net' }, swp1, 'SAME'],
  ['a name that begins like its own', { portId: 'swp1', systemName: 'leaf10' }, swp1, 'OTHER'],
  [
    'its name as the description',
    { portId: MAC, portDescription: 'swp1', systemName: 'leaf1' },
    swp1,
    'SAME',
  ],
  ['another port of the system', { portId: 'swp2', systemName: 'leaf1' }, swp1, 'OTHER'],
  ['another system', { portId: 'swp1', systemName: 'leaf2' }, swp1, 'OTHER'],
  ['the hostname of what runs on a server', { portId: 'eth0', systemName: 'web-1' }, eth0, 'UNCLEAR'],
  ['a MAC address alone, where none is recorded', { portId: MAC, systemName: 'leaf1' }, swp1, 'UNCLEAR'],
  ['no system name', { portId: 'swp1' }, swp1, 'UNCLEAR'],
  [
    'a server that has no name here',
    { portId: 'eth0', systemName: 'node1' },
    { ...eth0, holderName: null },
    'UNCLEAR',
  ],
])('a neighbour that reports %s', (_, neighbour, port, expected) => {
  expect(compareNeighbour(neighbour, port)).toBe(expected);
});
