// NetBox's REST API.
import { CUSTOM_FIELDS, EDITABLE, KIND_NAMES, KINDS } from './mapping.ts';
import type { NetBoxObject } from './rows.ts';

const ASK_MS = 25_000;
/** NetBox's largest page, unless it is configured otherwise (MAX_PAGE_SIZE). */
const PAGE = 1_000;

/** NetBox refuses, or does not answer: then the status is 503. */
export class NetBoxError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Body {
  readonly rd?: unknown;
  readonly custom_fields?: object;
  readonly [field: string]: unknown;
}

export interface NetBox {
  /** The object; undefined where there is none. */
  get(path: string): Promise<NetBoxObject | undefined>;
  /** All objects of a list, page by page. */
  all(path: string, filter?: string): Promise<NetBoxObject[]>;
  post(path: string, body: Body): Promise<NetBoxObject>;
  patch(path: string, body: Body): Promise<NetBoxObject>;
  /** Succeeds also where the object does not exist. */
  remove(path: string): Promise<void>;
}

export function connectNetBox(url: string, token: string): NetBox {
  const authorization = `${token.startsWith('nbt_') ? 'Bearer' : 'Token'} ${token}`;
  const ask = async (method: string, path: string, body?: object): Promise<Response> => {
    const answer = await fetch(`${url}/api/${path}`, {
      method,
      // NetBox's web server closes a connection that is idle for 2 s, perhaps as the next request is on its way.
      headers: { authorization, 'content-type': 'application/json', connection: 'close' },
      signal: AbortSignal.timeout(ASK_MS),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new NetBoxError(503, `NetBox does not answer: ${String(error)}`);
    });
    if (answer.ok) return answer;
    throw new NetBoxError(answer.status >= 500 ? 503 : answer.status, await answer.text());
  };
  const send = async (method: string, path: string, body: object): Promise<NetBoxObject> =>
    (await (await ask(method, path, body)).json()) as NetBoxObject;
  // NetBox has each route distinguisher once; the contract records it, and does not check it.
  const write = async (method: string, path: string, body: Body): Promise<NetBoxObject> =>
    await send(method, path, body).catch(async (error: unknown) => {
      const isTaken = error instanceof NetBoxError && error.status === 400 && /"rd"/.test(error.message);
      if (!isTaken || body.rd == null) throw error;
      const custom_fields = { ...body.custom_fields, infra_rd: body.rd };
      return await send(method, path, { ...body, rd: null, custom_fields });
    });
  const absent = (error: unknown): undefined => {
    if (error instanceof NetBoxError && error.status === 404) return undefined;
    throw error;
  };
  return {
    get: async (path) => (await (await ask('GET', path).catch(absent))?.json()) as NetBoxObject | undefined,
    async all(path, filter = '') {
      const found: NetBoxObject[] = [];
      for (let page = ''; ; page = `&offset=${found.length}`) {
        const query = `?limit=${PAGE}&ordering=id${filter}${page}`;
        const list = await send('GET', `${path}/${query}`, undefined as never);
        found.push(...(list['results'] as NetBoxObject[]));
        if (list['next'] === null) return found;
      }
    },
    post: async (path, body) => await write('POST', path, body),
    patch: async (path, body) => await write('PATCH', path, body),
    remove: async (path) => void (await ask('DELETE', path).catch(absent)),
  };
}

/** Makes the custom fields that are not there yet. */
export async function ensureCustomFields(netbox: NetBox): Promise<void> {
  const present = new Set((await netbox.all('extras/custom-fields')).map(({ name }) => name));
  for (const [name, [type, objects]] of Object.entries(CUSTOM_FIELDS)) {
    if (present.has(name)) continue;
    const isEditable = EDITABLE.includes(name);
    const more = {
      group_name: 'Infratographer',
      filter_logic: 'exact',
      ui_editable: isEditable ? 'yes' : 'hidden',
      ui_visible: isEditable ? 'always' : 'if-set',
    };
    await netbox.post('extras/custom-fields/', { name, type, object_types: objects, ...more });
  }
}

/** Has NetBox report each change of our kinds of objects to the address, signed with the secret. */
export async function ensureWebhook(netbox: NetBox, address: string, secret: string): Promise<void> {
  const name = 'Infratographer';
  const webhook = { name, payload_url: address, http_method: 'POST', secret, ssl_verification: true };
  const find = async (path: string): Promise<NetBoxObject | undefined> =>
    (await netbox.all(path, `&name=${name}`))[0];
  const known = await find('extras/webhooks');
  const { id } =
    known === undefined
      ? await netbox.post('extras/webhooks/', webhook)
      : await netbox.patch(`extras/webhooks/${known.id}/`, webhook);
  if ((await find('extras/event-rules')) !== undefined) return;
  await netbox.post('extras/event-rules/', {
    name,
    object_types: KIND_NAMES.map((kind) => KINDS[kind].object),
    event_types: ['object_created', 'object_updated', 'object_deleted'],
    action_type: 'webhook',
    action_object_type: 'extras.webhook',
    action_object_id: id,
    enabled: true,
  });
}
