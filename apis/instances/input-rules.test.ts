import { expect, test } from 'vitest';
import { networkConfig, userData } from './input-rules.ts';
import { userDataFormat } from './user-data/format.ts';

test('a byte-order mark before a document is left out, as its consumer would not find what begins it', () => {
  expect(userData.parse('\ufeff#cloud-config\nusers: []\n')).toBe('#cloud-config\nusers: []\n');
  expect(networkConfig.parse('\ufeffversion: 2\n')).toBe('version: 2\n');
});

const PART = '--X\nContent-Type: text/x-shellscript\n\n#!/bin/sh\n--X--\n';
test.each([
  `From ann@example.org Sat Nov 28 12:00:00 2026\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n${PART}`,
  `X-Made-By: tool\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="X"\n\n${PART}`,
])('a message may begin with any header: %#', (text) => {
  expect(userDataFormat(text)).toBe('MULTIPART');
  expect(userData.parse(text)).toBe(text);
});

test('what merely has a colon is no message', () => {
  expect(userDataFormat('hello: world\n')).toBeUndefined();
});

test.each([
  'version: 2\nbonds: {bond0: {parameters: {gratuitious-arp: 3}}}\n',
  'version: 2\nethernets: {a: {match: {macaddress: 00:50:56:12:34:56}}}\n',
  'version: 2\nethernets: {ib0: {match: {macaddress: "80:00:02:08:fe:80:00:00:00:00:00:00:00:02:c9:03:00:00:0f:91"}}}\n',
])('what netplan takes passes: %s', (text) => {
  expect(networkConfig.parse(text)).toBe(text);
});

test.each([
  ['version: 1\nconfig: []\n', 'version'],
  ['network:\n  version: 1\n  config: [{type: physical, name: eth0}]\n', 'network.version'],
])('a configuration of version 1 is refused by that alone, with what to do: %j', (text, place) => {
  const refused = networkConfig.safeParse(text).error?.issues.map(({ message }) => message) ?? [];
  expect(refused).toEqual([expect.stringMatching(`^${place} must be 2\\. Version 1 is not taken`)]);
  expect(refused[0]).toContain('https://netplan.readthedocs.io/en/stable/netplan-yaml/');
  expect(refused[0]).toContain('cloud-init devel net-convert');
});
