import { ApplicationFailure } from '@temporalio/activity';
import { z } from 'zod';
import { listHasHost } from '#platform/networks/address-list.ts';
import { hostOfAddress, placeOfAddress } from '#platform/networks/place-of-address.ts';
import { SealedForAnotherPlace, type Opener } from '#platform/secrets/seal.ts';
import {
  SecretFailure,
  textField,
  type SecretFailureCode,
  type SecretFields,
} from '#platform/secrets/store/secret.ts';
import type { SecretOwner, SecretPlaces } from '#platform/secrets/store/secret-places.ts';
import type { Secrets } from '#platform/secrets/store/secrets.ts';
import type { Credential } from '#providers/target.ts';
import { SecretRefusal, type SecretProblem } from '../secret-refusal.ts';

/** A BMC, and what is on record as its credential: a user and a password, or the reference of a secret that has them. */
export interface CredentialOwner extends SecretOwner {
  /** JWE to the workers' key. */
  readonly sealed: string;
  /** Name of the server. */
  readonly name: string;
}

/** The credential of a BMC, for one call. */
export interface OpenedCredential {
  readonly credential: Credential;
  /** The secret that has it; undefined where the graph has it. */
  readonly reference?: string;
  /** Called once the BMC has refused it: reads the secret again. Undefined where that has the same credential. */
  readonly renew: () => Promise<Credential | undefined>;
}

export interface BmcCredentials {
  /** Fails where another key sealed it, it is for another address, or its secret cannot be had; without its content. */
  open(owner: CredentialOwner): Promise<OpenedCredential>;
}

interface BmcCredentialsOptions {
  readonly opener: Opener;
  readonly secrets: Pick<Secrets, 'readFields' | 'rereadFields'>;
  readonly places: SecretPlaces;
}

const sealedSchema = z.union([
  z.object({ username: z.string(), password: z.string() }),
  z.object({ reference: z.string() }),
]);

/**
 * Opens credentials of BMCs, each for one call. A password is sent to no address but the one that it was given for: sealed
 * ones are bound to theirs, and secrets of stores by the setting or by their own field `addresses`.
 */
export function createBmcCredentials({ opener, secrets, places }: BmcCredentialsOptions): BmcCredentials {
  return {
    async open(owner) {
      const sealed = await openSealed(opener, owner);
      if ('password' in sealed)
        return { credential: sealed, renew: async () => await Promise.resolve(undefined) };
      const { reference: text } = sealed;
      const permitted = places.permitted(text, owner);
      if (typeof permitted === 'string')
        throw refusal(owner, text, 'SECRET_DENIED', `the reference ${permitted}`);
      const { reference, isForAddress } = permitted;
      const take = async (reading: Promise<SecretFields>): Promise<Credential> =>
        await credentialOf(reading, owner, text, isForAddress);
      const credential = await take(secrets.readFields(reference));
      return {
        credential,
        reference: text,
        async renew() {
          const { username, password } = await take(secrets.rereadFields(reference));
          const isSame = username === credential.username && password === credential.password;
          return isSame ? undefined : { username, password };
        },
      };
    },
  };
}

async function openSealed(
  opener: Opener,
  { sealed, address, name }: CredentialOwner,
): Promise<z.output<typeof sealedSchema>> {
  try {
    return sealedSchema.parse(await opener.open(sealed, placeOfAddress(address)));
  } catch (error) {
    // The cause is left out on purpose: nothing that touched the credential may reach a history.
    const why =
      error instanceof SealedForAnotherPlace
        ? `was given for ${error.place ?? 'no address'}, not for ${address}, and is not sent there`
        : "cannot be opened with this worker's key";
    throw ApplicationFailure.nonRetryable(
      `The BMC credential of ${name} ${why}. Give it again with serverBmcUpdate.`,
      'CREDENTIAL_UNREADABLE',
    );
  }
}

async function credentialOf(
  reading: Promise<SecretFields>,
  owner: CredentialOwner,
  reference: string,
  isForAddress: boolean,
): Promise<Credential> {
  const refused = (type: SecretProblem, why: string): SecretRefusal => refusal(owner, reference, type, why);
  const fields = await fieldsOf(reading, refused);
  const host = hostOfAddress(owner.address);
  const field = (name: string): string => {
    try {
      return textField(fields, reference, name);
    } catch (error) {
      if (!(error instanceof SecretFailure)) throw error;
      throw refused('SECRET_MALFORMED', error.message);
    }
  };
  // One that names addresses is for these alone, also where the setting permits more.
  if ((!isForAddress || Object.hasOwn(fields, 'addresses')) && !listHasHost(field('addresses'), host))
    throw refused('SECRET_DENIED', `its field addresses does not have ${host}`);
  return { username: field('username'), password: field('password') };
}

async function fieldsOf(
  reading: Promise<SecretFields>,
  refused: (type: SecretProblem, why: string) => SecretRefusal,
): Promise<SecretFields['fields']> {
  try {
    return (await reading).fields;
  } catch (error) {
    if (!(error instanceof SecretFailure)) throw error;
    throw refused(PROBLEMS[error.code], error.message);
  }
}

const PROBLEMS: Readonly<Record<SecretFailureCode, SecretProblem>> = {
  NOT_FOUND: 'SECRET_NOT_FOUND',
  FORBIDDEN: 'SECRET_DENIED',
  SEALED: 'SECRET_STORE_UNAVAILABLE',
  UNREACHABLE: 'SECRET_STORE_UNAVAILABLE',
  BAD_ANSWER: 'SECRET_MALFORMED',
};

function refusal(
  { name }: CredentialOwner,
  reference: string,
  problem: SecretProblem,
  why: string,
): SecretRefusal {
  return new SecretRefusal(`The BMC credential of ${name} is the secret ${reference}: ${why}.`, problem);
}
