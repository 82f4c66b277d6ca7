import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { knownTypes, verdictOf } from './known-hosts.ts';

const key = Buffer.from('the key');
const listed = key.toString('base64');
const another = Buffer.from('another key').toString('base64');
const salt = Buffer.from('0123456789abcdefghij');
const hashed = (name: string): string =>
  `|1|${salt.toString('base64')}|${createHmac('sha1', salt).update(name).digest('base64')}`;

test.each([
  ['', 'unknown'],
  [`# 10.0.0.7 ssh-ed25519 ${listed}`, 'unknown'],
  [`10.0.0.8 ssh-ed25519 ${listed}`, 'unknown'],
  [`10.0.0.7 ssh-ed25519 ${listed}`, 'unknown'],
  [`[10.0.0.7]:830 ssh-ed25519 ${listed}`, 'known'],
  [`leaf-1,[10.0.0.7]:830 ssh-ed25519 ${listed} of leaf-1`, 'known'],
  [`${hashed('[10.0.0.7]:830')} ssh-ed25519 ${listed}`, 'known'],
  [`${hashed('[10.0.0.8]:830')} ssh-ed25519 ${listed}`, 'unknown'],
  [`[10.0.0.7]:830 ssh-ed25519 ${another}`, 'another'],
  [`[10.0.0.7]:830 ssh-rsa ${another}\n[10.0.0.7]:830 ssh-ed25519 ${listed}`, 'known'],
  [`@revoked [10.0.0.7]:830 ssh-ed25519 ${listed}\n[10.0.0.7]:830 ssh-ed25519 ${listed}`, 'revoked'],
  [`@cert-authority [10.0.0.7]:830 ssh-ed25519 ${listed}`, 'unknown'],
])('by %j the host is %s', (file, verdict) => {
  expect(verdictOf(file, '10.0.0.7', 830, key)).toBe(verdict);
});

test('at its usual port a host of SSH is listed without one', () => {
  expect(verdictOf(`10.0.0.7 ssh-ed25519 ${listed}`, '10.0.0.7', 22, key)).toBe('known');
});

test('the types of the keys that are known of a host are those of its lines', () => {
  const line = (type: string): string => `[10.0.0.7]:830 ${type} ${listed}`;
  const file = [line('ssh-rsa'), line('ssh-ed25519'), `@revoked ${line('ecdsa-sha2-nistp256')}`].join('\n');
  expect(knownTypes(file, '10.0.0.7', 830)).toEqual(['ssh-rsa', 'ssh-ed25519']);
  expect(knownTypes(file, '10.0.0.7', 22)).toEqual([]);
});
