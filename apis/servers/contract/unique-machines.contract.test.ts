import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  diskOf,
  machine,
  metMachines,
  PLACEHOLDERS,
  portOf,
  unique,
  uniqueMac,
  type Hardware,
  type MetMachines,
} from './met-machines.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let enrollAs: MetMachines['enrollAs'];
let identityOf: MetMachines['identityOf'];

beforeAll(async () => {
  suite = await startServersSuite();
  ({ enrollAs, identityOf } = metMachines(suite));
});
afterAll(async () => await suite?.stop());

describe('one machine, one record', () => {
  it.each<[string, (first: Hardware) => Hardware]>([
    ['in whole', (first) => first],
    [
      'by its serial number, in another case',
      ({ serialNumber }) => ({ serialNumber: serialNumber?.toLowerCase() ?? null }),
    ],
    ['by its UUID in the other byte order', ({ uuid }) => ({ uuid: turned(uuid ?? '') })],
    [
      'by its disks, where its numbers are placeholders',
      ({ components }) => ({ ...PLACEHOLDERS, components: components?.slice(1) ?? [] }),
    ],
    [
      'by its ports, where its numbers are placeholders',
      ({ components }) => ({ ...PLACEHOLDERS, components: components?.slice(0, 1) ?? [] }),
    ],
  ])(
    'refuses a machine under a second BMC %s, naming the first, and lets it be retired',
    async (_, duplicateOf) => {
      const first = machine();
      const { id: holder } = await enrollAs(first);
      const { id, stored } = await enrollAs(duplicateOf(first));
      expect(stored.errors).toMatchObject([
        { code: 'CONFLICT', holder, message: expect.stringContaining(holder) },
      ]);
      expect(await suite.read(id)).toMatchObject({ state: 'FAILED' });
      expect((await suite.call('serverRetire', { id })).errors).toEqual([]);
      expect((await suite.call('serverRetire', { id: holder })).errors).toEqual([]);
      expect((await enrollAs(first)).stored.errors).toEqual([]);
    },
  );

  it('lets one of eight win that find the same machine at the same moment', async () => {
    const same = machine();
    const stored = await Promise.all(
      Array.from({ length: 8 }, async () => (await enrollAs(same)).stored.errors.map(({ code }) => code)),
    );
    expect(stored.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(stored.flat()).toEqual(Array.from({ length: 7 }, () => 'CONFLICT'));
  });

  it('treats boards whose numbers are placeholders as many machines', async () => {
    for (let board = 0; board < 3; board += 1)
      expect((await enrollAs(machine(PLACEHOLDERS))).stored.errors).toEqual([]);
  });

  it('treats a MAC address that several machines have as shared, and the others as their own', async () => {
    const [common, own] = [uniqueMac(), uniqueMac()];
    const { id: first } = await enrollAs(machine({ components: [portOf(common), portOf(own)] }));
    const { id: second, stored } = await enrollAs(machine({ components: [portOf(common)] }));
    expect(stored.errors).toEqual([]);
    expect((await identityOf(first)).ports).toEqual([
      { mac: common, shared: true },
      { mac: own, shared: false },
    ]);
    expect((await identityOf(second)).ports).toEqual([{ mac: common, shared: true }]);
  });

  it('treats the address of a port towards the BMC, which all of its kind have, as shared at once', async () => {
    const { id } = await enrollAs(machine({ components: [portOf('be:3a:f2:b6:05:9f')] }));
    expect((await identityOf(id)).ports).toEqual([{ mac: 'be:3a:f2:b6:05:9f', shared: true }]);
  });

  it('lets a disk be moved from one machine to another', async () => {
    const moved = unique('D');
    await enrollAs(machine({ components: [diskOf(moved)] }));
    expect((await enrollAs(machine({ components: [diskOf(moved)] }))).stored.errors).toEqual([]);
  });

  it('treats a serial number on no list that boards without a part in common have as a placeholder', async () => {
    const serialNumber = unique('CHANGEME');
    expect((await enrollAs(machine({ serialNumber }))).stored.errors).toEqual([]);
    expect((await enrollAs(machine({ serialNumber }))).stored.errors).toEqual([]);
  });
});

/** A UUID with its first three fields in the other byte order. */
function turned(uuid: string): string {
  const [first = '', second = '', third = '', ...rest] = uuid.split('-');
  const turn = (field: string): string => (field.match(/../g) ?? []).toReversed().join('');
  return [turn(first), turn(second), turn(third), ...rest].join('-');
}
