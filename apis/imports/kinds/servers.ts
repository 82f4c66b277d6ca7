import type { ServerEntry } from '#contracts/site-file/servers.ts';
import { namedHolders } from './holders.ts';
import { Reference, USUAL, type FileKind, type Lack, type Scope, type Values } from './kind.ts';
import { nameKey } from './keys.ts';
import { typeReference } from './network-devices.ts';
import { foundByName, idOf, readAll, valuesOf, type ListOptions } from './read-all.ts';

/** What files and inputs call alike. */
export const SERVER_FIELDS = ['name', 'assetNumber', 'bootMethod'] as const;

export function serverList(where: object): ListOptions {
  const fields = `${SERVER_FIELDS.join(' ')} position bay rack { id } chassis { id } deviceType { id }
    bmc { address systemId provider credentialRef credentialReference } maintenance { reason ticket until }`;
  return { domain: 'servers', list: 'servers', filter: 'ServerWhere', fields, where, page: 100 };
}

/** Those that have left the fleet keep their records, and not their names. */
export function serversOfSite(siteId: string): object {
  return { siteId: { eq: siteId }, state: { ne: 'RETIRED' } };
}

/**
 * Servers of the site. A new one is enrolled: its inspection begins once the file is applied. What its BMC and its
 * maintenance are afterwards, `writeServers` changes.
 */
export const serverKind: FileKind = {
  ...USUAL,
  kind: 'server',
  title: 'server',
  domain: 'servers',
  type: 'Server',
  one: 'server',
  verbs: { create: 'Enroll', remove: 'Retire' },
  lackOf: (scope, { path }) => lackOf(scope, scope.file.servers?.[Number(path[1])]?.bmc),
  words: { rackId: 'rack', position: 'unit', chassisId: 'chassis', deviceTypeId: 'deviceType' },
  wanted: (scope) =>
    (scope.file.servers ?? []).map((server, index) => {
      const { name, rack, unit, position, chassis, bay, deviceType, assetNumber, bootMethod } = server;
      return {
        key: nameKey(name),
        name,
        path: ['servers', index],
        depth: 0,
        values: {
          name,
          assetNumber,
          bootMethod,
          bay,
          ...(chassis === undefined
            ? {}
            : { chassisId: chassis === null ? null : new Reference('chassis', nameKey(chassis), chassis) }),
          ...(rack === undefined
            ? {}
            : { rackId: rack === null ? null : new Reference('rack', nameKey(rack), rack) }),
          // What is placed has no unit by its own record.
          position: position === undefined ? unit : null,
          ...(deviceType === undefined ? {} : { deviceTypeId: typeReference(deviceType) }),
        },
        initial: { siteId: new Reference('site', '', 'site'), bmc: newBmc(scope, server) },
      };
    }),
  async found({ ask, ids, file }) {
    const siteId = ids.get('site', '');
    const isNamed = namedHolders(file).some(({ kind }) => kind === 'server');
    if (siteId === undefined || !isNamed) return [];
    const nodes = await readAll(ask, serverList(serversOfSite(siteId)));
    return nodes.map((node) => ({
      ...foundByName(node),
      values: {
        ...valuesOf(node, [...SERVER_FIELDS, 'position', 'bay']),
        rackId: idOf(node, 'rack'),
        chassisId: idOf(node, 'chassis'),
        deviceTypeId: idOf(node, 'deviceType'),
      },
    }));
  },
};

function lackOf({ credentials }: Scope, bmc: ServerEntry['bmc']): Lack | undefined {
  if (bmc === undefined) return { path: [], message: 'bmc is missing: a new server is enrolled by its BMC' };
  const { credential } = bmc;
  if (credential === undefined)
    return { path: ['bmc'], message: 'credential is missing: a new server is enrolled with it' };
  if (!('env' in credential) || credentials.has(credential.env)) return undefined;
  return { path: ['bmc', 'credential', 'env'], message: missingCredential(credential.env) };
}

export function missingCredential(name: string): string {
  return `the request has no credential "${name}". Set the environment variable of infra to user:password, or give it as one of \`credentials\``;
}

/** The BMC of a server that is enrolled, as the input of the mutation. */
function newBmc(scope: Scope, { bmc }: ServerEntry): Values | undefined {
  if (bmc === undefined) return undefined;
  const { address, system, provider = 'redfish' } = bmc;
  return { address, systemId: system, provider, ...credentialOf(scope, bmc) };
}

/** The credential that an entry names, as inputs of mutations accept it; empty where there is none. */
export function credentialOf(
  { credentials }: Pick<Scope, 'credentials'>,
  { credential }: NonNullable<ServerEntry['bmc']>,
): Values {
  if (credential === undefined) return {};
  if ('stored' in credential) return { credentialRef: credential.stored };
  if ('reference' in credential) return { credentialReference: credential.reference };
  const given = credentials.get(credential.env);
  return given === undefined ? {} : { credential: given };
}
