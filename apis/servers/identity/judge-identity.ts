import type { EntityManager } from '@mikro-orm/postgresql';
import { compareIdentities, type IdentityComparison } from '#platform/machines/compare-identities.ts';
import type { ToldIdentity } from '#platform/machines/identity.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import type { Server } from '../server.ts';
import { serverKnownAs } from './claim-identity.ts';
import { identityReportedBy, type FoundMachine } from './found-machine.ts';
import { recordedIdentity } from './recorded-identity.ts';

/**
 * What an operation is about to do with the machine that answers.
 * - `POWER_OFF`: only cut its power, which is allowed even when the machine changed;
 * - `CHANGE`: anything that can be done again;
 * - `DESTROY`: overwrite its disks, which takes a machine that is certainly the right one;
 * - `WIPE`: the same for an instance that is to go, also where the board is another one but all disks are on record;
 * - `REPLACE_BMC`: go by another address from now on.
 */
export const IDENTITY_PURPOSES = ['POWER_OFF', 'CHANGE', 'DESTROY', 'WIPE', 'REPLACE_BMC'] as const;

export type IdentityPurpose = (typeof IDENTITY_PURPOSES)[number];

export interface Judgement {
  readonly comparison: IdentityComparison;
  /** Why the operation must not continue; null where it may. */
  readonly refusal: Failure | null;
}

/** Compares the machine that answers with the one on record, and says whether an operation may continue with it. */
export async function judgeIdentity(
  em: EntityManager,
  server: Server,
  found: FoundMachine,
  purpose: IdentityPurpose,
): Promise<Judgement> {
  const record = await recordedIdentity(em, server);
  const reported = wholeOf(record, found);
  const comparison = compareIdentities(record, reported);
  const refused = (code: string, message: string): Judgement => ({
    comparison,
    refusal: { code, message, step: null },
  });
  const holder = await serverKnownAs(em, reported, server.id);
  if (holder !== null) {
    return refused(
      'IDENTITY_MISMATCH',
      `The machine that answers is on record as another server, ${holder}${because(comparison)}. Nothing was done to it. Give each of the two its own BMC with serverBmcUpdate.`,
    );
  }
  if (comparison.result === 'different' && !passes(purpose, comparison)) {
    return refused(
      'IDENTITY_MISMATCH',
      `Another machine than the one on record answers${because(comparison)}. Nothing was done to it. If it is the right one, because its board or BMC was replaced, accept it with serverIdentityAccept; if the BMC's address is wrong, change it with serverBmcUpdate.`,
    );
  }
  if (comparison.result === 'unknown' && needsProof(purpose, server, record)) {
    return refused(
      'IDENTITY_UNKNOWN',
      'It is unknown whether the machine that answers is the one on record: no serial number, UUID, MAC address or disk is known of both. Nothing was done to it. Turn it on once, so that its BMC learns what it is, and inspect it; or, having looked at it, accept it with serverIdentityAccept.',
    );
  }
  return { comparison, refusal: null };
}

/**
 * What the machine reports, without ports and disks of which only some were read and none is on record: those that are
 * may be among the unread ones.
 */
function wholeOf(record: ToldIdentity, found: FoundMachine): ToldIdentity {
  const reported = identityReportedBy(found);
  const isHalf = (kind: 'PORT' | 'DISK', list: 'macs' | 'disks'): boolean =>
    found.unreadKinds.includes(kind) &&
    compareIdentities({ [list]: record[list] }, { [list]: reported[list] }).result === 'different';
  return {
    ...reported,
    macs: isHalf('PORT', 'macs') ? [] : reported.macs,
    disks: isHalf('DISK', 'disks') ? [] : reported.disks,
  };
}

function passes(purpose: IdentityPurpose, { sameDisks }: IdentityComparison): boolean {
  return purpose === 'POWER_OFF' || (purpose === 'WIPE' && sameDisks);
}

function needsProof(purpose: IdentityPurpose, server: Server, record: ToldIdentity): boolean {
  if (server.unknownAcceptedAt === bmcNameOf(server, purpose)) return false;
  if (purpose === 'REPLACE_BMC') return compareIdentities(record, record).result !== 'unknown';
  return purpose === 'DESTROY' || purpose === 'WIPE';
}

/** A BMC, and the system at it, that an operation for the purpose talks to. */
export function bmcNameOf(
  { bmcAddress, bmcSystem = null, pendingBmc }: Server,
  purpose: IdentityPurpose,
): string {
  const isNew = purpose === 'REPLACE_BMC' && pendingBmc !== null && pendingBmc !== undefined;
  const { address, system } = isNew ? pendingBmc : { address: bmcAddress, system: bmcSystem };
  return system === null ? address : `${address} ${system}`;
}

function because({ differences }: IdentityComparison): string {
  return differences.length === 0 ? '' : `: ${differences.join('; ')}`;
}
