import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cloudEvent, type CloudEvent, type EventOrigin } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { auditDomain } from '../domain.ts';
import { auditSettings } from './audit-settings.ts';
import { auditReader, type AuditReader } from './audit-reader.ts';

let fixture: ResourceDomainFixture;
let tenants: { acme: string; lab: string; rival: string };
let read: AuditReader;
let rackId: string;

beforeAll(async () => {
  fixture = await resourceFixture(auditDomain, await auditSettings());
  tenants = await seedTenants(fixture);
  read = auditReader(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());
beforeEach(() => {
  rackId = newId('rack');
});

function rackEvent(what: string, data: object = {}, origin: EventOrigin = {}): CloudEvent {
  const said = { tenantId: tenants.acme, ...data };
  return cloudEvent('locations', { type: `rack.${what}`, subject: rackId, data: said }, new Date(), origin);
}

async function publish(...events: readonly CloudEvent[]): Promise<void> {
  for (const event of events) await republish(event, event.id);
}

/** Publishes an event under another message id, so that NATS treats it as another message. */
async function republish(event: CloudEvent, id: string): Promise<void> {
  await fixture.bus.publish(`events.${event.type}`, JSON.stringify(event), id);
}

describe('an event of a change', () => {
  test('becomes one record with what changed, who did it and why', async () => {
    const operation = newId('operation');
    const origin = { actor: 'ann', reason: 'Moved', ticket: 'CHG-1', requestId: 'r-1', operation };
    const changes = {
      name: { before: 'r1', after: 'r2' },
      units: { before: null, after: 42 },
      reservations: { before: [{ firstUnit: 1 }], after: null },
    };
    await publish(rackEvent('updated', { changes }, origin));
    const [record] = await read.settled(rackId, 1);
    expect(record).toMatchObject({
      actor: 'ann',
      kind: 'rack',
      action: 'updated',
      nodeId: rackId,
      tenantId: tenants.acme,
      changes: [
        { field: 'name', before: 'r1', after: 'r2' },
        { field: 'units', before: null, after: '42' },
        { field: 'reservations', before: '[{"firstUnit":1}]', after: null },
      ],
      reason: 'Moved',
      ticket: 'CHG-1',
      requestId: 'r-1',
      operation,
    });
  });

  test('has one record however often it is delivered, and all are in the order of the events', async () => {
    const events = Array.from({ length: 40 }, (_, n) =>
      rackEvent('updated', { changes: { name: { before: `${n}`, after: `${n + 1}` } } }),
    );
    for (const [n, event] of events.entries()) {
      await publish(event);
      if (n % 7 === 3) await republish(events[n - 2] ?? event, `again-${event.id}`);
    }
    const records = await read.settled(rackId, events.length);
    const names = records.map(({ changes }) => changes[0]?.after);
    expect(names).toEqual(events.map((_, n) => `${n + 1}`).toReversed());
    expect(await read.verify(fixture.tokens.admin, tenants.acme)).toMatchObject({ complete: true });
  });

  test('of a tenant that is not known yet waits for it, and the others go on', async () => {
    const young = newId('tenant');
    const [before, after] = [newId('rack'), rackId];
    rackId = before;
    await publish(rackEvent('created', { tenantId: young }));
    rackId = after;
    await publish(rackEvent('created'));
    await read.settled(after, 1);
    expect(await read.of(before)).toEqual([]);
    await fixture.seedReferences({
      kind: 'tenant',
      id: young,
      tenantId: young,
      ancestors: [tenants.acme, young],
    });
    const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
    expect(await read.settled(before, 1, viewer)).toMatchObject([{ action: 'created', tenantId: young }]);
  });

  test('that cannot be recorded holds up no other', async () => {
    await publish(
      rackEvent('created'),
      rackEvent('updated', { tenantId: newId('tenant') }),
      rackEvent('deleted'),
    );
    const records = await read.settled(rackId, 2);
    expect(records.map(({ action }) => action)).toEqual(['deleted', 'created']);
  });
});

describe('a decision on the plan of an operation', () => {
  test('is recorded once, with who decided', async () => {
    const operationId = newId('operation');
    const data = {
      tenantId: tenants.acme,
      operationId,
      decision: 'APPROVED',
      approver: 'bob',
      reason: 'Fine',
    };
    const decided = () => cloudEvent('worker', { type: 'operation.decided', subject: operationId, data });
    const step = { ...data, step: 'x' };
    await publish(
      decided(),
      cloudEvent('worker', { type: 'operation.step', subject: operationId, data: step }),
      decided(),
      rackEvent('created'),
    );
    await read.settled(rackId, 1);
    expect(await read.of(operationId)).toMatchObject([
      { actor: 'bob', kind: 'operation', action: 'decided', reason: 'Fine', operation: operationId },
    ]);
  });
});

describe('audit', () => {
  test('is seen by viewers of the tenant and of those above, also once the tenant is deleted', async () => {
    const own = await fixture.person('own', ['viewer', tenants.lab]);
    const above = await fixture.person('above', ['viewer', tenants.acme]);
    const rival = await fixture.person('rival', ['admin', tenants.rival]);
    await publish(rackEvent('deleted', { tenantId: tenants.lab }));
    await read.settled(rackId, 1);
    const seen = async () => {
      const answers = await Promise.all([own, above, rival].map(async (who) => await read.of(rackId, who)));
      return answers.map(({ length }) => length);
    };
    expect(await seen()).toEqual([1, 1, 0]);
    await fixture.database.fork().execute(`delete from reference where id = ?`, [tenants.lab]);
    expect(await seen()).toEqual([1, 1, 0]);
    const verified = await read.verify(own, tenants.lab);
    expect(verified).toMatchObject({ complete: true, checked: 1 });
    expect(await read.verify(rival, tenants.lab)).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is filtered by actor, action, kind and time, and paged', async () => {
    await publish(
      rackEvent('created', {}, { actor: 'carl' }),
      rackEvent('updated', {}, { actor: 'dora' }),
      rackEvent('updated', {}, { actor: 'carl' }),
    );
    const [last] = await read.settled(rackId, 3);
    const list = async (where: object, more: object = {}) => await read.page({ where, ...more });
    expect((await list({ actor: { eq: 'carl' }, kind: { eq: 'rack' } })).totalCount).toBe(2);
    expect((await list({ actor: { eq: 'carl' }, action: { eq: 'updated' } })).nodes).toEqual([last]);
    expect((await list({ actor: { eq: 'carl' }, at: { gt: new Date().toISOString() } })).nodes).toEqual([]);
    const first = await list({ nodeId: { eq: rackId } }, { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list({ nodeId: { eq: rackId } }, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ action }) => action)).toEqual(['created']);
  });
});

describe('auditVerify', () => {
  const asOwner = async (sql: string, values: unknown[]): Promise<void> => {
    const em = fixture.database.fork();
    await em.execute(`alter table audit_record disable trigger user`);
    await em.execute(sql, values);
    await em.execute(`alter table audit_record enable trigger user`);
  };

  /** Records in a chain of their own. */
  async function chainOf(length: number): Promise<string> {
    const tenantId = newId('tenant');
    await fixture.seedReferences({ kind: 'tenant', id: tenantId, tenantId, ancestors: [tenantId] });
    await publish(...Array.from({ length }, () => rackEvent('updated', { tenantId })));
    await read.settled(rackId, length);
    return tenantId;
  }

  test.each([
    [
      'alters a record',
      `update audit_record set reason = 'Another' where tenant_id = ? and sequence = 3`,
      'ALTERED',
      3,
    ],
    ['removes a record', `delete from audit_record where tenant_id = ? and sequence = 3`, 'MISSING', 3],
    [
      'removes the last records',
      `delete from audit_record where tenant_id = ? and sequence > 3`,
      'MISSING',
      4,
    ],
  ] as const)('finds the first fault where someone %s', async (_, sql, kind, sequence) => {
    const tenantId = await chainOf(5);
    expect(await read.verify(fixture.tokens.admin, tenantId)).toMatchObject({ checked: 5, complete: true });
    await asOwner(sql, [tenantId]);
    expect(await read.verify(fixture.tokens.admin, tenantId)).toMatchObject({
      checked: sequence - 1,
      complete: false,
      fault: { kind, sequence },
    });
  });

  test('goes on from a place', async () => {
    const tenantId = await chainOf(4);
    const half = await read.verify(fixture.tokens.admin, tenantId, 2);
    expect(half).toMatchObject({ checked: 2, lastSequence: 4, complete: true, fault: null });
    expect(await read.verify(fixture.tokens.admin, tenantId, 9)).toMatchObject({
      fault: { kind: 'MISSING' },
    });
    expect(await read.verify(fixture.tokens.admin, tenantId, -1)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('the database itself refuses to change, delete or truncate records', async () => {
    const tenantId = await chainOf(1);
    const em = () => fixture.database.fork();
    for (const sql of [
      `update audit_record set actor = 'x' where tenant_id = ?`,
      `delete from audit_record where tenant_id = ?`,
      `update audit_chain set sequence = 0 where tenant_id = ?`,
      `delete from audit_chain where tenant_id = ?`,
    ])
      await expect(em().execute(sql, [tenantId])).rejects.toThrow(/audit records/);
    await expect(em().execute(`truncate audit_record`)).rejects.toThrow(/audit records/);
  });
});
