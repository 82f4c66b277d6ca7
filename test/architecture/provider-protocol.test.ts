import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { remoteCalls } from '#providers/protocol/calls.ts';
import { protocolSchemas } from '#providers/protocol/json-schemas.ts';
import { PROVIDER_PROTOCOL } from './provider-protocol.ts';

test('docs/provider-protocol holds the contract as the capabilities have it; if not, run `npm run generate`', () => {
  const files = readdirSync(PROVIDER_PROTOCOL).filter((file) => file.endsWith('.json'));
  const committed = files.map(
    (file) => [file, readFileSync(new URL(file, PROVIDER_PROTOCOL), 'utf8')] as const,
  );
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(protocolSchemas()));
});

test.each([
  ['boot.ensure', 'url'],
  ['virtualMedia.ensureInserted', 'url'],
  ['accounts.ensurePassword', 'password'],
])('of %s, what people can look at has no %s, and what is encrypted has it', (call, secret) => {
  const [shown, encrypted] = ['call', 'sealed'].map((part) => {
    const { properties } = exchange.parse(JSON.parse(protocolSchemas().get(`${call}.json`) ?? ''));
    return JSON.stringify(properties[part]?.properties['arguments']);
  });
  expect(shown).not.toContain(`"${secret}"`);
  expect(encrypted).toContain(`"${secret}"`);
  expect(encrypted).toContain('"secret":true');
});

test('the page of the contract names every call', () => {
  const page = readFileSync(new URL('README.md', PROVIDER_PROTOCOL), 'utf8');
  const missing = Object.entries(remoteCalls).flatMap(([capability, calls]) =>
    Object.keys(calls).filter((call) => !page.includes(`\`${capability}.${call}\``)),
  );
  expect(missing).toEqual([]);
});

const exchange = z.object({
  properties: z.record(z.string(), z.object({ properties: z.record(z.string(), z.unknown()) })),
});
