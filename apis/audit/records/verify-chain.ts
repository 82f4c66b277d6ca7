import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditRecord } from './audit-record.ts';
import { CHAIN_START, recordHash } from './record-hash.ts';

/** What is wrong with a record of a chain. */
interface ChainFault {
  readonly sequence: number;
  readonly kind: 'MISSING' | 'ALTERED';
  /** The record at this place; null for one that is gone. */
  readonly recordId: string | null;
}

/** What reading a chain found. */
export interface Verification {
  readonly checked: number;
  readonly lastSequence: number;
  readonly lastHash: string;
  readonly complete: boolean;
  readonly fault: ChainFault | null;
}

/** Records that one call reads, and those that one statement reads. */
const [MOST, BATCH] = [10_000, 500];

/** Computes the hashes of a chain again, from after a place in it, up to the first fault. */
export async function verifyChain(em: EntityManager, tenantId: string, after: number): Promise<Verification> {
  const end = await readEnd(em, tenantId);
  const start = after === 0 ? null : await em.findOne(AuditRecord, { tenantId, sequence: after });
  const last = { sequence: after, hash: start?.hash ?? CHAIN_START, id: start?.id ?? null };
  const answer = (fault: ChainFault | null, complete = false): Verification => ({
    checked: last.sequence - after,
    lastSequence: last.sequence,
    lastHash: last.hash,
    complete,
    fault,
  });
  if (after > 0 && start === null) return answer({ sequence: after, kind: 'MISSING', recordId: null });
  while (last.sequence - after < MOST) {
    const records = await em.find(
      AuditRecord,
      { tenantId, sequence: { $gt: last.sequence } },
      { orderBy: { sequence: 'ASC' }, limit: BATCH, disableIdentityMap: true },
    );
    for (const record of records) {
      const sequence = last.sequence + 1;
      if (record.sequence !== sequence) return answer({ sequence, kind: 'MISSING', recordId: null });
      if (recordHash(last.hash, record) !== record.hash)
        return answer({ sequence, kind: 'ALTERED', recordId: record.id });
      Object.assign(last, { sequence, hash: record.hash, id: record.id });
    }
    if (records.length < BATCH) {
      const fault = faultAtEnd(last, end);
      return answer(fault, fault === null);
    }
  }
  return answer(null);
}

interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

async function readEnd(em: EntityManager, tenantId: string): Promise<ChainEnd> {
  const [end]: ChainEnd[] = await em.execute(`select sequence, hash from audit_chain where tenant_id = ?`, [
    tenantId,
  ]);
  return end ?? { sequence: 0, hash: CHAIN_START };
}

/** What is wrong where the records end elsewhere than the chain says. Some may have been added since that was read. */
function faultAtEnd(last: ChainEnd & { readonly id: string | null }, end: ChainEnd): ChainFault | null {
  if (last.sequence < end.sequence) return { sequence: last.sequence + 1, kind: 'MISSING', recordId: null };
  if (last.sequence > end.sequence || last.hash === end.hash) return null;
  return { sequence: last.sequence, kind: 'ALTERED', recordId: last.id };
}
