import { expect, test } from 'vitest';
import { allowedNetworks } from './allowed-networks.ts';

test.each([
  'https://10.0.0.7',
  'https://[fd00::7]/image',
  'http://192.168.1.1:8080/a',
  'https://images.example/debian.raw',
  'https://93.184.216.34/x',
])('without a list, %s may be used', (url) => {
  expect(allowedNetworks.parse(undefined).refusalOf(url)).toBeNull();
});

test.each([
  'http://169.254.169.254/latest/meta-data',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://[::1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[fe80::1]/',
  'http://0.0.0.0/',
  'http://224.0.0.1/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
])('without a list, %s may not', (url) => {
  expect(allowedNetworks.parse(undefined).refusalOf(url)).toMatch(/^must not lead to/);
});

test('a list is the whole of what may be used', () => {
  const { refusalOf } = allowedNetworks.parse('10.1.0.0/16, 127.0.0.0/8, fd00::/8, *.Images.example, mirror');
  for (const url of [
    'https://10.1.2.3',
    'http://127.9.9.9/x',
    'https://[fd12::1]',
    'https://eu.images.example',
    'http://mirror/x',
  ]) {
    expect(refusalOf(url), url).toBeNull();
  }
  for (const url of [
    'https://10.2.0.1',
    'https://images.example',
    'https://evilimages.example',
    'https://b',
  ]) {
    expect(refusalOf(url), url).toMatch(/^must lead to one of the allowed networks \(10\.1\.0\.0\/16/);
  }
});

test('any is everything', () => {
  expect(allowedNetworks.parse('any').refusalOf('http://127.0.0.1')).toBeNull();
});

test('what is neither a network nor a name is reported, all at once', () => {
  const { error } = allowedNetworks.safeParse('10.0.0.0/40,ok.example,-,10.0.0.0/8');
  expect(error?.issues[0]?.message).toContain('"10.0.0.0/40", "-"');
});
