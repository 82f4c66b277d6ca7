import { describe, expect, test } from 'vitest';
import { planHash } from '#activities/ledger/plan-hash.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { currentHeader } from '#contracts/operations/former-header.ts';
import { planOf } from './plans.ts';
import { decodeHistory, recordedHistories } from './testing/recorded-histories.ts';

/** The requests of recorded operations: one of each kind at least. */
const requests = recordedHistories()
  .filter(({ name }) => name.endsWith('.succeeded'))
  .map((recorded) => {
    const { events } = decodeHistory(recorded);
    const data = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0]?.data;
    const request = currentHeader(JSON.parse(Buffer.from(data ?? []).toString()) as OperationHeader);
    return { workflowType: recorded.workflowType, request };
  });

function hashOf(workflowType: string, request: OperationHeader): string {
  return planHash(planOf(workflowType, request));
}

describe.each(requests)('the plan of $workflowType', ({ workflowType, request }) => {
  test('is known from the request alone, outside a workflow', () => {
    const names = planOf(workflowType, request).steps.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has the same hash for an equal request, whatever the order of its fields', () => {
    const again = Object.fromEntries(
      Object.entries({
        ...request,
        operationId: 'oprnopr-another',
        requestedBy: 'bob',
        title: 'Another',
      }).toReversed(),
    ) as OperationHeader;
    expect(hashOf(workflowType, again)).toBe(hashOf(workflowType, request));
  });

  test('has another hash where the request differs', () => {
    const hash = hashOf(workflowType, request);
    expect(hashOf(workflowType, { ...request, tenantId: 'tnntten-another' })).not.toBe(hash);
    expect(hashOf(workflowType, { ...request, siteId: 'lctnsit-another' })).not.toBe(hash);
  });
});

test('an instance that does not exist yet has no part in the hash; one that does has', () => {
  const withOther = (workflowType: string): readonly [string, string] => {
    const found = requests.find((one) => one.workflowType === workflowType);
    if (found === undefined) throw new Error(`no ${workflowType} was recorded`);
    const other = { ...found.request, subject: { kind: 'Instance' as const, id: 'instins-another' } };
    return [hashOf(workflowType, found.request), hashOf(workflowType, other)];
  };
  const [provision, otherProvision] = withOther('provision');
  expect(otherProvision).toBe(provision);
  const [reimage, otherReimage] = withOther('reimage');
  expect(otherReimage).not.toBe(reimage);
});
