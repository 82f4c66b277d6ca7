import type { EraseMethod } from '#contracts/hardware/erase-receipt.ts';
import type { Bmc } from './bmc.ts';
import { link, object, objects, text, texts } from './json.ts';
import type { JsonObject } from './json.ts';

/** `DataSanitizationType` of the Drive schema, best first: a key that is gone is gone at once and everywhere. */
const types: Readonly<Record<EraseMethod, string>> = {
  CRYPTO_ERASE: 'CryptographicErase',
  BLOCK_ERASE: 'BlockErase',
  OVERWRITE: 'Overwrite',
};

const methods: readonly EraseMethod[] = ['CRYPTO_ERASE', 'BLOCK_ERASE', 'OVERWRITE'];

/** How a drive can be erased. */
export interface DriveErase {
  /** Where to ask for it; null when the drive offers no erase. */
  readonly action: string | null;
  /** What it can be asked for, best first. */
  readonly methods: readonly EraseMethod[];
  /** Why there is no method; null when there is one. */
  readonly reason: string | null;
  body(method: EraseMethod): JsonObject;
}

/** The method that the body of a request asked for; null when it named none. */
export function methodOf(body: JsonObject): EraseMethod | null {
  return methods.find((method) => types[method] === body['SanitizationType']) ?? null;
}

/** From `Actions`: kinds inline, behind the ActionInfo, or unreported, and then known from the vendor only. */
export async function eraseOf(bmc: Bmc, drive: JsonObject): Promise<DriveErase> {
  const offered = object(object(drive['Actions'])['#Drive.SecureErase']);
  const action = text(offered['target']);
  if (action === null) return none(null, 'the BMC offers no secure erase for it (Drive.SecureErase)');
  const reported = await reportedTypes(bmc, offered);
  if (reported !== null) {
    const found = methods.filter((method) => reported.includes(types[method]));
    const known = `the BMC names kinds of erase that are not known here: ${reported.join(', ')}`;
    if (found.length === 0) return none(action, known);
    return {
      action,
      methods: found,
      reason: null,
      body: (method) => ({ SanitizationType: types[method] }),
    };
  }
  const unreported = (await bmc.root()).quirks.unreportedErase ?? selfEncrypting(drive);
  if (unreported === null)
    return none(action, 'the BMC offers an erase without reporting of which kind it is');
  return { action, methods: [unreported], reason: null, body: () => ({}) };
}

function none(action: string | null, reason: string): DriveErase {
  return { action, methods: [], reason, body: () => ({}) };
}

/** Null when neither place reports one. */
async function reportedTypes(bmc: Bmc, action: JsonObject): Promise<readonly string[] | null> {
  const inline = texts(action['SanitizationType@Redfish.AllowableValues']);
  if (inline.length > 0) return inline;
  const info = text(action['@Redfish.ActionInfo']) ?? link(action['@Redfish.ActionInfo']);
  if (info === null) return null;
  const { body } = await bmc.get(info);
  const parameter = objects(body['Parameters']).find((one) => one['Name'] === 'SanitizationType');
  const values = texts(parameter?.['AllowableValues']);
  return values.length > 0 ? values : null;
}

/** A drive that encrypts on its own is erased by its key. */
function selfEncrypting(drive: JsonObject): EraseMethod | null {
  return text(drive['EncryptionAbility']) === 'SelfEncryptingDrive' ? 'CRYPTO_ERASE' : null;
}
