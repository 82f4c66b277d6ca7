import type { IdOf } from '#platform/ids/kinds.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { isIdOf, newId } from '#platform/ids/id.ts';
import { placeOf } from '#platform/secrets/seal.ts';
import { Credential } from '../entities/credential.ts';
import type { ServersSettings } from '../settings.ts';

/** A credential as a caller gives it: itself, one that was given before for the same BMC, or where it is. */
export interface GivenCredential {
  readonly credential?: { readonly username: string; readonly password: string } | undefined;
  readonly credentialRef?: string | undefined;
  readonly credentialReference?: string | undefined;
}

/** The BMC that a credential is for. */
interface Owner {
  readonly tenantId: IdOf<'tenant'>;
  readonly siteId: IdOf<'site'>;
  readonly origin: string;
}

/** Stores a credential for the BMC at `origin`, sealed for it alone; answers its id. */
export async function storeCredential(
  settings: ServersSettings,
  given: GivenCredential,
  { tenantId, siteId, origin }: Owner,
  tx: Transaction,
  { access }: GraphContext,
): Promise<IdOf<'serverCredential'>> {
  const store = async (content: object, reference: string | null): Promise<IdOf<'serverCredential'>> => {
    const sealed = await settings.sealer.seal(content, origin);
    const id = newId('serverCredential');
    tx.em.create(Credential, { id, tenantId, sealed, reference });
    await tx.em.flush();
    return id;
  };
  if (given.credential !== undefined) return await store(given.credential, null);
  const requirePermitted = (reference: string, path: readonly string[]): void => {
    const permitted = settings.bmcSecrets.permitted(reference, { tenantId, siteId, address: origin });
    if (typeof permitted !== 'string') return;
    throw new UserError('INVALID_INPUT', `${path.join('.')} ${permitted}.`, { path });
  };
  if (given.credentialReference !== undefined) {
    const { credentialReference: reference } = given;
    requirePermitted(reference, ['bmc', 'credentialReference']);
    return await store({ reference }, reference);
  }
  const { credentialRef: id } = given;
  const known = isIdOf(id, 'serverCredential') ? await tx.em.findOne(Credential, { id }) : null;
  const path = ['bmc', 'credentialRef'];
  if (known === null || !(await access.may('operator', known.tenantId)))
    throw new UserError('NOT_FOUND', `There is no credential ${given.credentialRef}.`, { path });
  const place = placeOf(known.sealed);
  if (place === origin) {
    // It was given for another server, which may be of another tenant and site.
    if (typeof known.reference === 'string') requirePermitted(known.reference, path);
    return known.id;
  }
  // The user of a credential must not be able to have its password sent to a machine of their own.
  throw new UserError(
    'INVALID_INPUT',
    `bmc.credentialRef: the credential was given for ${place ?? 'no address'}, not for ${origin}. Give user name and password as bmc.credential.`,
    { path },
  );
}
