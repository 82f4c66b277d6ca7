// Changes that others make in NetBox: read at the start, by webhooks, and by the change log where a webhook is lost.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { keep } from './addresses.ts';
import { covers, span } from './ip.ts';
import { KIND_NAMES, KINDS, type Kind } from './mapping.ts';
import { toBody, toRow, type NetBoxObject } from './rows.ts';
import { newId, type Parts, type Values } from './store.ts';

const CHANGES = 'core/object-changes';
/** Objects in one request. */
const AT_ONCE = 50;

export interface Sync {
  /** Reads everything, and publishes what changed while this service did not run. */
  load(): Promise<void>;
  /** Reads what is new in the change log. */
  poll(): Promise<void>;
  /** Handles a webhook's report; false where its signature is wrong. */
  hook(body: Buffer, signature: string | undefined): Promise<boolean>;
}

export function createSync(parts: Parts, secret: string): Sync {
  const { netbox, mirror, tree, store } = parts;
  let last = 0;

  const spaceOwner = (space: number): { tenantId: string; routingDomainId: string | null } | undefined => {
    const domain = mirror.byNetBox('routingDomain', space);
    if (domain !== undefined) return { tenantId: domain.tenantId, routingDomainId: domain.id };
    const [tenantId] = [...mirror.spaces].find(([, vrf]) => vrf === space) ?? [];
    return tenantId === undefined ? undefined : { tenantId, routingDomainId: null };
  };

  /** The resource that an object becomes which people created in a VRF of ours; undefined elsewhere. */
  const adopted = (kind: Kind, object: NetBoxObject): Values | undefined => {
    const space = object.vrf?.id ?? 0;
    const owner = spaceOwner(space);
    if (owner === undefined || kind === 'routingDomain') return undefined;
    const text = String(object['prefix'] ?? object['address'] ?? object['start_address']);
    const at = kind === 'ipBlock' ? text : text.replace(/\/.*/, '');
    const [around] = tree
      .blocks(space)
      .filter(({ prefix }) => prefix !== at && covers(prefix, at))
      .toSorted((a, b) => span(b.prefix).length - span(a.prefix).length);
    const stamps = { id: newId(kind), tenantId: around?.tenantId ?? owner.tenantId, version: 1, key: null };
    if (kind === 'ipBlock')
      return { ...stamps, parentId: around?.id ?? null, siteId: around?.siteId ?? null };
    if (around === undefined || (kind === 'ipAddress' && tree.keeper(space, at, 'person') !== undefined))
      return undefined;
    const role = kind === 'ipRange' ? { role: object['mark_populated'] === true ? 'RESERVED' : 'POOL' } : {};
    return { ...stamps, ...role, blockId: around.id };
  };

  const see = async (kind: Kind, object: NetBoxObject): Promise<void> => {
    const write = async (values: Values): Promise<void> => {
      const body = toBody(kind, values);
      await mirror.take(kind, await netbox.patch(`${KINDS[kind].path}/${object.id}/`, body));
    };
    const { infra_id: id, infra_key: key, infra_kept: kept } = object.custom_fields;
    const isOurs = typeof kept === 'string' || (kind === 'routingDomain' && typeof id !== 'string');
    const [known, named] = [mirror.byNetBox(kind, object.id), mirror.any(typeof id === 'string' ? id : null)];
    const isCopy = named !== undefined && named.netboxId !== object.id;
    if (!isOurs && (typeof id !== 'string' || isCopy)) {
      // A request of a process that was killed may arrive after the same request was repeated.
      if (typeof key === 'string' && mirror.byKey(key) !== undefined)
        return await netbox.remove(`${KINDS[kind].path}/${object.id}/`);
      const values = adopted(kind, object);
      return values === undefined ? undefined : await write(values);
    }
    const first = typeof key === 'string' ? mirror.byKey(key) : undefined;
    if (known === undefined && first !== undefined && first.netboxId !== object.id)
      return await netbox.remove(`${KINDS[kind].path}/${object.id}/`);
    if (known !== undefined && !isOurs) {
      const now = toRow(kind, object, null);
      const isChanged = Object.keys(KINDS[kind].fields).some((name) => now[name] !== known[name]);
      if (isChanged && now.version <= known.version)
        return await write({ version: known.version + 1, updatedBy: null });
    }
    await mirror.take(kind, object);
  };

  const refresh = async (kind: Kind, ids: readonly number[]): Promise<void> =>
    await store.alone(async () => {
      for (let start = 0; start < ids.length; start += AT_ONCE) {
        const some = ids.slice(start, start + AT_ONCE);
        const found = await netbox.all(KINDS[kind].path, some.map((id) => `&id=${id}`).join(''));
        const spaces = new Set<number>(found.map(({ vrf }) => vrf?.id ?? 0));
        for (const object of found) await see(kind, object);
        for (const id of some) {
          spaces.add(mirror.byNetBox(kind, id)?.space ?? 0);
          if (!found.some((object) => object.id === id)) await mirror.drop(kind, id, null);
        }
        for (const space of spaces) await store.settle(space, null);
      }
    });

  return {
    async load() {
      const newest = await netbox.get(`${CHANGES}/?limit=1&ordering=-id`);
      last = (newest?.['results'] as readonly NetBoxObject[] | undefined)?.[0]?.id ?? 0;
      await store.alone(async () => {
        for (const kind of KIND_NAMES)
          for (const object of await netbox.all(KINDS[kind].path)) await see(kind, object);
        await mirror.dropMissing();
        for (const row of mirror.rows('ipAddress')) {
          // This service ended after NetBox had allocated it and before our rules checked it.
          const by = row.operationId === null ? 'person' : 'machine';
          if (tree.keeper(row.space, row.address, by) !== undefined) await keep(parts, row.netboxId, 'kept');
        }
        for (const space of new Set(mirror.rows('ipBlock').map((block) => block.space)))
          await store.settle(space, null);
      });
    },
    async poll() {
      const changes = await netbox.all(CHANGES, `&id__gt=${last}`);
      for (const kind of KIND_NAMES) {
        const own = changes.filter((one) => one['changed_object_type'] === KINDS[kind].object);
        const isKnown = (one: NetBoxObject): boolean => {
          const after = one['postchange_data'] as { last_updated?: string } | null;
          const row = mirror.byNetBox(kind, Number(one['changed_object_id']));
          return after === null ? row === undefined : row !== undefined && row.seen === after.last_updated;
        };
        const ids = own.filter((one) => !isKnown(one)).map((one) => Number(one['changed_object_id']));
        await refresh(kind, [...new Set(ids)]);
      }
      last = changes.at(-1)?.id ?? last;
      for (const space of new Set([...mirror.placeholders.values()].map((one) => one.space)))
        await store.alone(async () => await store.settle(space, null));
    },
    async hook(body, signature = '') {
      const expected = createHmac('sha512', secret).update(body).digest();
      const given = Buffer.from(signature, 'hex');
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
      const { object_type: type, data } = JSON.parse(body.toString()) as {
        readonly object_type: string;
        readonly data: NetBoxObject;
      };
      const kind = KIND_NAMES.find((one) => KINDS[one].object === type);
      if (kind !== undefined && mirror.byNetBox(kind, data.id)?.seen !== data.last_updated)
        await refresh(kind, [data.id]);
      return true;
    },
  };
}
