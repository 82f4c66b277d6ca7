import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { bootEntry, startBootFixture, type BootFixture } from '../service/fixture/boot-fixture.ts';
import { lastNotes } from '../service/journal.ts';
import { createBootNotes } from './boot-notes.ts';

const MAC = '02:00:00:00:00:01';
const WHY = 'asked by DHCP how to boot and got no answer: it is UEFI on arm64';

let fixture: BootFixture;

beforeAll(async () => {
  fixture = await startBootFixture();
});
afterAll(async () => await fixture?.stop());
beforeEach(async () => {
  await fixture.reset();
  await fixture.admin('PUT', '/entries/oprnopr-1', bootEntry());
});

it('a machine that is waited for and missed is in the log of its operation, and once on its timeline', async () => {
  const signals: string[] = [];
  const notes = createBootNotes(fixture.database, (operationId, { message }) =>
    signals.push(`${operationId}: ${message}`),
  );
  for (let times = 0; times < 3; times += 1) expect(await notes.missed(MAC, WHY)).toBe(true);
  expect(await lastNotes(fixture.database.fork(), 'oprnopr-1', 1)).toEqual([`${MAC} ${WHY}`]);
  expect(signals).toEqual([`oprnopr-1: ${MAC} ${WHY}`]);
});

it('nothing is reported of a machine that has no entry', async () => {
  const signals: string[] = [];
  const notes = createBootNotes(fixture.database, (operationId) => signals.push(operationId));
  expect(await notes.missed('02:00:00:00:00:77', WHY)).toBe(false);
  expect(await notes.answered('02:00:00:00:00:77')).toBe(false);
  expect(await lastNotes(fixture.database.fork(), 'oprnopr-1', 1)).toEqual([
    expect.stringMatching(/^ordered INSTALL for /),
  ]);
  expect(signals).toEqual([]);
});

it('an order for an instance with IPv6 addresses alone says what is missing', async () => {
  await fixture.admin('PUT', '/entries/oprnopr-1', bootEntry({ addresses: ['2001:db8::7/64'] }));
  expect(await lastNotes(fixture.database.fork(), 'oprnopr-1', 1)).toEqual([
    expect.stringContaining('needs DHCP for IPv4 too'),
  ]);
});
