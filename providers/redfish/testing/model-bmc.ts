import { isObject, object } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { startScriptedBmc } from './scripted-bmc.ts';
import type { ReceivedRequest, ScriptedResponse, ScriptedBmc } from './scripted-bmc.ts';

/** Documents by path without slash at the end; a function is asked on every read. */
export type Documents = Record<string, JsonObject | (() => JsonObject)>;

export interface ModelBmc extends ScriptedBmc {
  readonly documents: Documents;
  /** Requests that are neither reads nor logins. */
  writes(): readonly ReceivedRequest[];
}

/** Comes first; undefined leaves the answer to the model. */
export type Reaction = (
  heard: ReceivedRequest,
  documents: Documents,
) => ScriptedResponse | undefined | Promise<ScriptedResponse | undefined>;

export const systemPath = '/redfish/v1/Systems/1';
export const resetPath = `${systemPath}/Actions/ComputerSystem.Reset`;

/** A plain system that is off, with inline reset types and a boot override. */
export function plainSystem(over: JsonObject = {}): JsonObject {
  return {
    '@odata.id': systemPath,
    Id: '1',
    SerialNumber: 'SN-1',
    PowerState: 'Off',
    Boot: {
      BootSourceOverrideEnabled: 'Disabled',
      BootSourceOverrideTarget: 'None',
      BootSourceOverrideMode: 'UEFI',
      'BootSourceOverrideTarget@Redfish.AllowableValues': ['None', 'Pxe', 'Hdd', 'Cd'],
    },
    Actions: {
      '#ComputerSystem.Reset': {
        target: resetPath,
        'ResetType@Redfish.AllowableValues': ['On', 'ForceOff', 'GracefulShutdown'],
      },
    },
    ...over,
  };
}

/** A minimal Redfish service over documents; PATCH merges, a reset switches at once. */
export async function startModelBmc(
  react: Reaction = () => undefined,
  over: Documents = {},
): Promise<ModelBmc> {
  const documents: Documents = {
    '/redfish/v1': { Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } } },
    '/redfish/v1/Systems': { Members: [{ '@odata.id': systemPath }] },
    '/redfish/v1/Managers': { Members: [{ '@odata.id': '/redfish/v1/Managers/1' }] },
    '/redfish/v1/Managers/1': { FirmwareVersion: '1.0' },
    [systemPath]: plainSystem(),
    ...over,
  };
  const bmc = await startScriptedBmc(async (heard) => {
    const reaction = await react(heard, documents);
    return reaction === undefined ? behave(heard, documents) : reaction;
  });
  return Object.assign(bmc, {
    documents,
    writes: () =>
      bmc.heard.filter(({ method, path }) => method !== 'GET' && !path.includes('/SessionService/')),
  });
}

function behave({ method, path, body }: ReceivedRequest, documents: Documents): ScriptedResponse {
  if (path.includes('/SessionService/Sessions')) {
    return {
      status: 201,
      headers: { 'x-auth-token': 'canary-token', location: '/redfish/v1/SessionService/Sessions/1' },
    };
  }
  const key = path.replace(/\/$/, '');
  if (method === 'POST' && key === resetPath) {
    const state = ['On', 'ForceOn'].includes(String(object(body)['ResetType'])) ? 'On' : 'Off';
    documents[systemPath] = { ...read(documents, systemPath), PowerState: state };
    return { status: 204 };
  }
  const found = read(documents, key);
  if (found === undefined) return { status: 404 };
  if (method === 'PATCH') {
    documents[key] = merge(found, object(body));
    return { status: 204 };
  }
  return { body: found };
}

export function read(documents: Documents, path: string): JsonObject | undefined {
  const found = documents[path];
  return typeof found === 'function' ? found() : found;
}

function merge(into: JsonObject, from: JsonObject): JsonObject {
  const entries = Object.entries(from).map(([name, value]) => {
    const current = into[name];
    return [name, isObject(current) && isObject(value) ? merge(current, value) : value] as const;
  });
  return { ...into, ...Object.fromEntries(entries) };
}
