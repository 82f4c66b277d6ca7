import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machine, metMachines, PLACEHOLDERS, type Hardware, type MetMachines } from './met-machines.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;
let enrollAs: MetMachines['enrollAs'];
let meets: MetMachines['meets'];
let identityOf: MetMachines['identityOf'];

beforeAll(async () => {
  suite = await startServersSuite();
  ({ enrollAs, meets, identityOf } = metMachines(suite));
});
afterAll(async () => await suite?.stop());

describe('the machine that answers', () => {
  it.each<[string, string, (known: Hardware) => Hardware, string | null]>([
    ['that is the one on record', 'DESTROY', (known) => known, null],
    [
      'whose UUID was changed by an update',
      'DESTROY',
      (known) => ({ ...known, uuid: crypto.randomUUID() }),
      null,
    ],
    [
      'that reports neither number, by its disks',
      'DESTROY',
      ({ components }) => ({ components: components?.slice(1) ?? [] }),
      null,
    ],
    ['that reports nothing', 'CHANGE', () => ({}), null],
    ['that reports nothing, where disks are overwritten', 'DESTROY', () => ({}), 'IDENTITY_UNKNOWN'],
    ['that reports nothing, where its instance goes', 'WIPE', () => ({}), 'IDENTITY_UNKNOWN'],
    ['that is another one', 'CHANGE', () => machine(), 'IDENTITY_MISMATCH'],
    ['that is another one, where disks are overwritten', 'DESTROY', () => machine(), 'IDENTITY_MISMATCH'],
    ['that is another one, to be turned off', 'POWER_OFF', () => machine(), null],
    [
      'that has the disks on another board',
      'DESTROY',
      ({ components }) => machine({ components: components?.slice(1) ?? [] }),
      'IDENTITY_MISMATCH',
    ],
    [
      'that has the disks on another board, where its instance goes',
      'WIPE',
      ({ components }) => machine({ components: components?.slice(1) ?? [] }),
      null,
    ],
    [
      'that has other disks on another board, where its instance goes',
      'WIPE',
      () => machine(),
      'IDENTITY_MISMATCH',
    ],
  ])('%s, for %s, is judged', async (_, purpose, met, code) => {
    const known = machine();
    const { id } = await enrollAs(known);
    const { refusal } = await meets(id, purpose, met(known));
    expect(refusal?.code ?? null).toBe(code);
    if (code === 'IDENTITY_MISMATCH')
      expect(refusal?.message).toMatch(/serial number .*serverIdentityAccept/);
  });

  it('is refused for boards with placeholders whose BMC addresses were swapped, naming the other', async () => {
    const [one, other] = [machine(PLACEHOLDERS), machine(PLACEHOLDERS)];
    const { id } = await enrollAs(one);
    const { id: swapped } = await enrollAs(other);
    for (const purpose of ['POWER_OFF', 'CHANGE', 'DESTROY', 'WIPE']) {
      const { refusal } = await meets(id, purpose, other);
      expect(refusal, purpose).toMatchObject({
        code: 'IDENTITY_MISMATCH',
        message: expect.stringContaining(swapped),
      });
    }
  });

  it('does not replace the record by being inspected', async () => {
    const known = machine();
    const { id } = await enrollAs(known);
    const { operation } = await suite.call('serverInspect', { id });
    const input = { operationId: operation?.id, id, powerState: 'OFF', components: [], ...machine() };
    const stored = await suite.call('serverInventoryStore', input, suite.fixture.tokens.service);
    expect(stored).toMatchObject({ errors: [], inspection: null, refusal: { code: 'IDENTITY_MISMATCH' } });
    expect(await identityOf(id)).toMatchObject({
      serialNumber: known.serialNumber,
      uuid: known.uuid,
      foundIdentity: { permitted: false },
    });
  });

  it('keeps its numbers while its BMC does not report them', async () => {
    const known = machine();
    const { id } = await enrollAs(known);
    const { operation } = await suite.call('serverInspect', { id });
    const { components } = known;
    const input = { operationId: operation?.id, id, powerState: 'OFF', components };
    const stored = await suite.call('serverInventoryStore', input, suite.fixture.tokens.service);
    expect(stored).toMatchObject({ errors: [], refusal: null });
    expect(await identityOf(id)).toMatchObject({ serialNumber: known.serialNumber, uuid: known.uuid });
  });
});
