import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

describe('documents of instanceCreate', () => {
  it('warns of what the machine ignores or reads differently, and again to a repeated key', async () => {
    const input = {
      idempotencyKey: 'warned',
      hostname: 'warned',
      userData: '#cloud-config\npassword: s3cret\npassword: s3cret\nruncmd: [[sleep, 5]]\n',
      networkConfig: 'version: 2\nethernets: {eth0: {dhcp4: true, mtu: 9}}\n',
    };
    const first = await suite.call('instanceCreate', input);
    expect(first.errors).toEqual([]);
    expect(first.warnings).toEqual([
      'userData: line 3 has the key password again; the last one counts',
      expect.stringMatching(/^userData: runcmd\[0\] must be a list of strings; cloud-init /),
      'networkConfig: ethernets.eth0.mtu must be 68 to 65536; it is ignored',
    ]);
    expect(await suite.call('instanceCreate', input)).toEqual(first);
    expect((await suite.call('instanceCreate', { hostname: 'quiet' })).warnings).toEqual([]);
    expect((await suite.call('instanceCreate', { hostname: '' })).warnings).toEqual([]);
  });
});

describe('documents of instanceReimage', () => {
  it('warns of the documents that it is given', async () => {
    const { id } = await suite.active();
    const input = { idempotencyKey: `warned ${id}`, id, imageId: suite.images.other };
    const answer = await suite.call('instanceReimage', { ...input, userData: '#cloud-config\nusers: []\n' });
    expect(answer.errors).toEqual([]);
    expect(answer.warnings).toEqual([
      'userData: users is empty: no user is made, not even the image’s default user',
    ]);
  });

  it('takes user-data and network of its own or keeps what there is, and is undone with them', async () => {
    const first = { userData: '#!first', networkConfig: 'version: 2' };
    const { id } = await suite.active(first);
    const read = async () =>
      (
        await suite.fixture.query<{ instance: object }>(
          suite.fixture.tokens.admin,
          'query($id: ID!) { instance(id: $id) { userData networkConfig } }',
          { id },
        )
      ).instance;
    const reimage = async (more: object, outcome: 'RESTORE' | 'ACTIVATE'): Promise<object> => {
      const asked = await suite.call('instanceReimage', { id, imageId: suite.images.other, ...more });
      expect(asked.errors).toEqual([]);
      const during = await read();
      await suite.report({ id, operationId: asked.operation?.id ?? '' }, outcome, { outcome: 'SUCCEEDED' });
      return during;
    };
    expect(await reimage({}, 'ACTIVATE')).toEqual(first);
    expect(await reimage({ userData: '#!second' }, 'RESTORE')).toEqual({ ...first, userData: '#!second' });
    expect(await read()).toEqual(first);
    await reimage({ userData: '#!third', networkConfig: '{version: 2}' }, 'ACTIVATE');
    expect(await read()).toEqual({ userData: '#!third', networkConfig: '{version: 2}' });
  });
});
