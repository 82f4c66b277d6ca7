import type { CsvKind } from '#contracts/site-file/csv-columns.ts';
import type { Actor } from '#platform/auth/actor.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { readCsv } from '../csv/read-csv.ts';
import type { SiteFault } from '../document/fault.ts';
import { readSiteFile, type LocatedFile } from '../document/read-site-file.ts';
import { tenantOfFile } from '../run/file-tenant.ts';

/** What is imported, and for whom. */
export interface Source {
  readonly read: LocatedFile;
  readonly owner: string;
  /** Where the tenant is said, for faults. */
  readonly place: readonly string[];
  /** Kinds that it only refers to. */
  readonly existing?: ReadonlySet<string>;
}

interface Faults {
  readonly faults: readonly SiteFault[];
}

export async function sourceOfFile(
  ask: AskDomain,
  actor: Actor,
  document: string,
  tenantId: string | undefined,
): Promise<Source | Faults> {
  const read = readSiteFile(document);
  if ('faults' in read) return read;
  const { tenant: path } = read.file;
  const owner = await tenantOfFile(ask, actor, { tenantId, path });
  const place = tenantId === undefined && path !== undefined ? ['tenant'] : ['tenantId'];
  return { read, owner, place };
}

/** What a table refers to and says nothing of: a mistyped name must not become a new resource. */
const EXISTING: Readonly<Record<CsvKind, readonly string[]>> = {
  SERVERS: ['site'],
  PORTS: ['site', 'networkDevice', 'server'],
  CABLES: ['site'],
  ADDRESSES: ['site', 'ipBlock'],
};

const SITE = 'query($id: ID!) { site(id: $id) { name tenant { id } } }';

interface Site {
  readonly name: string;
  readonly tenant: { readonly id: string };
}

/** A table is of a site, and for the site's tenant. */
export async function sourceOfTable(
  ask: AskDomain,
  csv: { readonly siteId: string; readonly kind: CsvKind; readonly document: string },
  tenantId: string | undefined,
): Promise<Source | Faults> {
  const path = ['csv', 'siteId'];
  const { site } = await ask<{ site: Site | null }>('locations', SITE, { id: csv.siteId });
  if (site === null) {
    const message = `There is no site ${csv.siteId} that you may see.`;
    throw new UserError('NOT_FOUND', message, { path });
  }
  const owner = site.tenant.id;
  if (tenantId !== undefined && tenantId !== owner) {
    const message = `tenantId: the site belongs to ${owner}; leave it out`;
    throw new UserError('INVALID_INPUT', message, { path: ['tenantId'] });
  }
  const read = readCsv(csv, site.name);
  return 'faults' in read ? read : { read, owner, place: path, existing: new Set(EXISTING[csv.kind]) };
}
