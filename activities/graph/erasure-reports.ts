import { ApplicationFailure } from '@temporalio/activity';
import type { HostReport } from '#contracts/operations/messages.ts';
import type { GraphActivities } from '#contracts/activities/activities.ts';
import { StoreErasureDocument, type ServerErasureStoreInput } from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { GraphClient } from './graph-client.ts';
import { throwRefusal } from './refusal.ts';

/** Disks that a failure names; the rest is on the graph, in `Server.erasures`. */
const MOST_NAMED = 10;

const METHODS = {
  CRYPTO_ERASE: 'CRYPTO_ERASE',
  BLOCK_ERASE: 'BLOCK_ERASE',
  OVERWRITE: 'OVERWRITE',
  // The word of installers that were built before they used NIST's.
  zero: 'OVERWRITE',
} as const;

type Receipt = NonNullable<HostReport['disks']>[number];

/** Puts evidence of erased disks on record, by BMCs and by the installer. */
export function createErasureReports(
  graph: GraphClient,
): Pick<GraphActivities, 'storeErasure' | 'certifyWipe'> {
  const store = async (
    operationId: string,
    input: Pick<ServerErasureStoreInput, 'disks' | 'skipped' | 'complete'>,
  ): Promise<void> => {
    const { serverErasureStore } = await graph.execute(StoreErasureDocument, {
      input: { idempotencyKey: idempotencyKeyOf('erasure'), operationId, ...input },
    });
    throwRefusal(serverErasureStore.errors);
    const { erasure } = serverErasureStore;
    if (input.complete && erasure?.certificate === null) throw notProven(erasure.unproven);
  };
  return {
    async storeErasure({ operation: { operationId } }, { receipts, complete }) {
      // A BMC's receipt is one of an erase that it has said to be completed.
      const disks = receipts.map(({ evidence, ...receipt }) => ({
        ...receipt,
        erasedBy: 'BMC' as const,
        verified: true,
        evidence: [...evidence],
      }));
      await store(operationId, { disks, complete });
    },
    async certifyWipe({ operation: { operationId } }, { disks, skipped }) {
      const now = new Date().toISOString();
      await store(operationId, {
        disks: disks.map((receipt) => receiptOf(receipt, now)),
        skipped: skipped.map(({ name, serialNumber, wwn, sizeBytes, reason }) => ({
          disk: name,
          serialNumber: serialNumber ?? '',
          wwn: wwn ?? null,
          sizeBytes: sizeBytes ?? null,
          reason,
        })),
        complete: true,
      });
    },
  };
}

function receiptOf(receipt: Receipt, now: string): ServerErasureStoreInput['disks'][number] {
  const { name, serialNumber, wwn, method, sizeBytes, bytes, verified, startedAt, finishedAt } = receipt;
  const known = method in METHODS ? METHODS[method as keyof typeof METHODS] : undefined;
  return {
    disk: name,
    serialNumber: serialNumber ?? '',
    wwn: wwn ?? null,
    method: known ?? 'OVERWRITE',
    erasedBy: 'INSTALLER',
    sizeBytes: sizeBytes ?? null,
    bytes: bytes ?? null,
    // An erase by an unknown method proves nothing.
    verified: verified && known !== undefined,
    startedAt: startedAt ?? now,
    finishedAt: finishedAt ?? now,
    evidence: [
      ...(known === undefined ? [`The installer named an unknown method: ${method}`] : []),
      ...(finishedAt === undefined ? ['The installer reported no times; these are of its report.'] : []),
    ],
  };
}

function notProven(
  unproven: readonly { readonly cause: string; readonly message: string }[],
): ApplicationFailure {
  const named = unproven.slice(0, MOST_NAMED).map(({ message }) => message);
  const left = unproven.length - named.length;
  const list = [...named, ...(left > 0 ? [`And ${left} more.`] : [])].join(' ');
  const [code, advice] = unproven.some(({ cause }) => cause === 'OF_ANOTHER_SERVER')
    ? ['WIPED_ANOTHER_SERVER', 'Look whether both servers are at the right BMC before anything else is done.']
    : [
        'WIPE_INCOMPLETE',
        'Data may still be on these disks. Wipe again, or except what is removed or destroyed (serverDiskExcept).',
      ];
  return ApplicationFailure.nonRetryable(`${list} ${advice}`, code);
}
