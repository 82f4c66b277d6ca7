import { expect, test } from 'vitest';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import { describeEvent } from './describe-event.ts';

const operationId = newId('operation');
const data = { tenantId: newId('tenant'), operationId, reason: 'Wrong image' };
const place = { storedAt: Date.now(), sequence: 1 };

const described = (type: string) =>
  describeEvent(
    cloudEvent('operations', { type, subject: operationId, data }, new Date(), {
      actor: 'mia',
      reason: 'Wrong image',
    }),
    place,
  );

test('what a person asks of an operation is a change; how far it is is none', () => {
  expect(described('operation.cancel-requested')).toMatchObject({
    actor: 'mia',
    kind: 'operation',
    action: 'cancel-requested',
    nodeId: operationId,
    operation: operationId,
    reason: 'Wrong image',
    tenantId: data.tenantId,
  });
  for (const type of ['operation.requested', 'operation.step', 'operation.ended', 'removal.answered'])
    expect(described(type), type).toBeUndefined();
});
