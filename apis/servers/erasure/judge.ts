import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { certify } from './certificate.ts';
import { Component } from '../entities/component.ts';
import { DiskException } from '../entities/disk-exception.ts';
import type { Erasure } from '../entities/erasure.ts';
import type { Server } from '../server.ts';
import { comparable, unprovenDisks } from './coverage.ts';

/**
 * Compares the evidence of a wipe with the disks on record, and issues the certificate where every one is proven to be
 * wiped or excepted. Otherwise it notes which are not.
 */
export async function judgeErasure(em: EntityManager, server: Server, erasure: Erasure): Promise<void> {
  const components = await em.find(Component, { serverId: server.id, kind: 'DISK' });
  const exceptions = await em.find(
    DiskException,
    { serverId: server.id, erasureId: null },
    { orderBy: { createdAt: 'ASC', id: 'ASC' } },
  );
  const unproven = unprovenDisks(
    {
      disks: components.map(({ name, serialNumber = null, capacity }) => ({
        name,
        serialNumber,
        capacityBytes: capacity === null || capacity === undefined ? null : Number(capacity),
      })),
      wasRead: server.storageReadAt instanceof Date,
    },
    {
      receipts: erasure.disks,
      skipped: erasure.skipped,
      exceptions: exceptions.map(({ serialNumber = null, disk = null }) => ({ serialNumber, disk })),
      ownedByOthers: await ownersOf(
        em,
        server.id,
        erasure.disks.map(({ serialNumber }) => serialNumber),
      ),
    },
  );
  erasure.unproven = unproven;
  if (unproven.length > 0) return;
  erasure.certificate = certify(server, erasure, exceptions);
  // Each counts once: what the next tenant leaves on the disk is another matter.
  for (const exception of exceptions) exception.erasureId = erasure.id;
}

/** Which of the serial numbers are on record at other servers in use; those that cannot be real say nothing. */
async function ownersOf(
  em: EntityManager,
  serverId: IdOf<'server'>,
  serialNumbers: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const real = serialNumbers.map(comparable).filter(isDistinctive);
  if (real.length === 0) return new Map();
  const marks = real.map(() => '?').join(', ');
  const rows: { serial: string; owner: string }[] = await em.execute(
    `select upper(regexp_replace(component.serial_number, '\\s+', '', 'g')) as serial, server.id as owner
     from component join server on server.id = component.server_id
     where component.kind = 'DISK' and component.serial_number is not null
       and upper(regexp_replace(component.serial_number, '\\s+', '', 'g')) in (${marks})
       and server.id <> ? and server.state <> 'RETIRED'`,
    [...real, serverId],
  );
  return new Map(rows.map(({ serial, owner }) => [serial, owner]));
}

/** `0000`, `------` and the like stand on many disks. */
function isDistinctive(serialNumber: string): boolean {
  return serialNumber.length >= 4 && new Set(serialNumber).size > 1;
}
