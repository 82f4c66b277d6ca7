import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { operationsFixture, type OperationsFixture } from './operations-fixture.ts';

let fixture: OperationsFixture;
beforeAll(async () => {
  fixture = await operationsFixture();
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

const RESOURCE = '{ kind id node { __typename ... on Instance { id } ... on Server { id } } }';
const OPERATION = `query($id: ID!) { operation(id: $id) {
  subject ${RESOURCE} related ${RESOURCE} instance { id } server { id } } }`;

async function read(id: string): Promise<unknown> {
  const { operation } = await fixture.query<{ operation: unknown }>(fixture.tokens.admin, OPERATION, { id });
  return operation;
}

/** Ids of the operations that a filter finds, among those given. */
async function found(where: object, among: readonly string[]): Promise<string[]> {
  const { operations } = await fixture.query<{ operations: { nodes: { id: string }[] } }>(
    fixture.tokens.admin,
    'query($where: OperationWhere) { operations(where: $where) { nodes { id } } }',
    { where: { and: [{ id: { in: among } }, where] } },
  );
  return operations.nodes.map(({ id }) => id).toSorted();
}

describe('what an operation is about', () => {
  test('is shown with its type, and with what is related', async () => {
    const [server, instance] = [newId('server'), newId('instance')];
    const { operationId } = await fixture.accept({
      kind: 'POWER',
      subject: { kind: 'Server', id: server },
      related: [{ kind: 'Instance', id: instance }],
    });
    expect(await read(operationId)).toEqual({
      subject: { kind: 'Server', id: server, node: { __typename: 'Server', id: server } },
      related: [{ kind: 'Instance', id: instance, node: { __typename: 'Instance', id: instance } }],
      instance: { id: instance },
      server: { id: server },
    });
  });

  test('is found by its subject, by what is related, and by the filters from before', async () => {
    const [server, other] = [newId('server'), newId('server')];
    const powered = await fixture.accept({ kind: 'POWER', subject: { kind: 'Server', id: server } });
    const provisioned = await fixture.accept({ related: [{ kind: 'Server', id: server }] });
    const neither = await fixture.accept({ related: [{ kind: 'Server', id: other }] });
    const all = [powered, provisioned, neither].map(({ operationId }) => operationId);
    const [first = '', second = '', third = ''] = all;
    await vi.waitFor(async () => expect(await found({ id: { isNull: false } }, all)).toHaveLength(3), {
      timeout: 10_000,
    });
    expect(await found({ subjectId: { eq: server } }, all)).toEqual([first]);
    expect(await found({ subjectKind: { eq: 'Instance' } }, all)).toEqual([second, third].toSorted());
    expect(await found({ relatedTo: { eq: server } }, all)).toEqual([first, second].toSorted());
    expect(await found({ relatedTo: { in: [server, other] } }, all)).toEqual(all.toSorted());
    expect(await found({ relatedTo: { in: [] } }, all)).toEqual([]);
    expect(await found({ relatedTo: { ne: server } }, all)).toEqual([third]);
    expect(await found({ not: { relatedTo: { ne: server } } }, all)).toEqual([first, second].toSorted());
    expect(await found({ relatedTo: { notIn: [server] } }, all)).toEqual([third]);
    expect(await found({ relatedTo: { notIn: [] } }, all)).toEqual(all.toSorted());
    expect(await found({ relatedTo: { isNull: false } }, all)).toEqual(all.toSorted());
    expect(await found({ relatedTo: { isNull: true } }, all)).toEqual([]);
    const either = { or: [{ relatedTo: { eq: other } }, { subjectId: { eq: server } }] };
    expect(await found(either, all)).toEqual([first, third].toSorted());
    expect(await found({ serverId: { eq: server } }, all)).toEqual([first, second].toSorted());
    expect(await found({ instanceId: { isNull: true } }, all)).toEqual([first]);
    expect(await found({ kind: { eq: 'POWER' } }, all)).toEqual([first]);
    expect(await found({ kind: { notIn: ['POWER'] } }, all)).toEqual([second, third].toSorted());
  });

  test('is understood from events of the former shape', async () => {
    const { subject, related, ...rest } = await fixture.accept();
    const operationId = newId('operation');
    const [instanceId, serverId] = [subject.id, newId('server')];
    expect(related).toEqual([]);
    const former = { ...rest, operationId, instanceId, serverId };
    await fixture.publish('operation.requested', former as never);
    expect(await read(operationId)).toMatchObject({
      subject: { kind: 'Instance', id: instanceId },
      related: [{ kind: 'Server', id: serverId }],
      server: { id: serverId },
    });
  });

  test('may be without a site', async () => {
    const { operationId, subject } = await fixture.accept({ siteId: null });
    expect(await read(operationId)).toMatchObject({ subject });
  });
});
