import type { Database } from '#platform/database/database.ts';
import { metaDataOf, userDataOf } from './cloud-init.ts';
import { entryOfOperation } from './entries.ts';
import { note } from './journal.ts';
import { networkConfigOf } from './network-config.ts';
import { mintToken, type Token } from './tokens.ts';

/** The files of cloud-init's NoCloud (https://cloudinit.readthedocs.io/en/latest/reference/datasources/nocloud.html). */
export const SEED_FILES = ['user-data', 'meta-data', 'network-config', 'vendor-data'] as const;

export type SeedFile = (typeof SEED_FILES)[number];

/** One of them, for the machine of a token; undefined when nothing is planned for it any more. */
export async function readSeed(
  deps: { readonly database: Database; readonly bootUrl: string; readonly nameServers: readonly string[] },
  { operationId, mac }: Token,
  file: SeedFile,
): Promise<string | undefined> {
  const { database, bootUrl, nameServers } = deps;
  const entry = await entryOfOperation(database.fork(), operationId);
  if (entry === undefined) return undefined;
  await note(database.fork(), operationId, `installer fetched the ${file}`);
  switch (file) {
    case 'user-data':
      return userDataOf(entry.ordered);
    case 'network-config':
      return networkConfigOf(entry.ordered, mac, nameServers);
    // Ours has nothing to add to the tenant's.
    case 'vendor-data':
      return '';
    case 'meta-data': {
      const token = await database.transact(
        async ({ em }) => await mintToken(em, { operationId, purpose: 'BOOT', mac }),
      );
      return token === undefined ? undefined : JSON.stringify(metaDataOf(entry.ordered, { bootUrl, token }));
    }
  }
}
