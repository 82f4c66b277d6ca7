import { afterAll, beforeAll, expect, test } from 'vitest';
import { upgrade, type Upgraded } from '#test/harness/upgrade.ts';
import { operationsDomain } from '../domain.ts';
import { readLedgers } from '../ledger/store.ts';

let upgraded: Upgraded;

beforeAll(async () => {
  const row = (id: string, kind: string, instance: string, server: string, seen: string): string =>
    `('${id}', '${kind}', 'RUNNING', 'Do it', 'tnntten-1', 'ada', 'lctnsit-1', ${instance}, ${server}, false, now(),
      '{"description": 1${seen}}', 1)`;
  upgraded = await upgrade(
    operationsDomain,
    '0150',
    `insert into operation (id, kind, state, title, tenant_id, requested_by, site_id, instance_id, server_id, undoing,
       created_at, seen_at, version) values ${[
         row('one', 'PROVISION', `'instins-1'`, `'srvrsrv-1'`, ', "instance": 1, "server": 5'),
         row('two', 'PROVISION', `'instins-2'`, 'null', ', "instance": 1'),
         row('three', 'POWER', 'null', `'srvrsrv-3'`, ', "server": 1'),
       ].join(', ')}`,
  );
}, 60_000);
afterAll(async () => await upgraded?.stop());

test('an upgrade says what the operations that were there are about', async () => {
  const ledgers = await readLedgers(upgraded.database.fork(), ['one', 'two', 'three']);
  const about = (id: string): object => {
    const ledger = ledgers.get(id);
    return { subject: ledger?.description.value.subject, related: ledger?.related };
  };
  expect(about('one')).toEqual({
    subject: { kind: 'Instance', id: 'instins-1' },
    related: { at: 5, value: [{ kind: 'Server', id: 'srvrsrv-1' }] },
  });
  expect(about('two')).toEqual({ subject: { kind: 'Instance', id: 'instins-2' }, related: undefined });
  expect(about('three')).toEqual({ subject: { kind: 'Server', id: 'srvrsrv-3' }, related: undefined });
});
