// All that NetBox has of our kinds, in memory: queries are answered from it, and each change passes through it.
import type { Bus, Fact } from './bus.ts';
import { KIND_NAMES, KINDS, type Kind } from './mapping.ts';
import { toRow, type NetBoxObject, type Row, type RowTypes, type Value } from './rows.ts';

/** An address in NetBox that is not assigned: `since` is `kept`, or when it was released (ISO 8601). */
export interface Placeholder {
  readonly netboxId: number;
  readonly space: number;
  readonly address: string;
  readonly since: string;
}

export interface Mirror {
  readonly placeholders: ReadonlyMap<number, Placeholder>;
  /** VRFs that stand for the address space of a tenant and those below it, by the tenant's id. */
  readonly spaces: ReadonlyMap<string, number>;
  rows<K extends Kind>(kind: K): RowTypes[K][];
  /** The resource with the id; undefined where there is none of the kind. */
  find<K extends Kind>(kind: K, id: string | null): RowTypes[K] | undefined;
  /** The same of any kind. */
  any(id: string | null): Row | undefined;
  byNetBox(kind: Kind, netboxId: number): Row | undefined;
  byKey(key: string): Row | undefined;
  /** Keeps what NetBox has now, and publishes what changed. Undefined where the object is no resource of ours. */
  take(kind: Kind, object: NetBoxObject): Promise<Row | undefined>;
  /** Removes what NetBox no longer has, and publishes that. */
  drop(kind: Kind, netboxId: number, actor: string | null): Promise<void>;
  /** Publishes deletions that happened before the start. */
  dropMissing(): Promise<void>;
}

export function createMirror(bus: Bus): Mirror {
  const rows = new Map<string, Row>();
  const ofKind = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map<string, Row>()]));
  const ids = new Map<string, string>();
  const keys = new Map<string, string>();
  const placeholders = new Map<number, Placeholder>();
  const spaces = new Map<string, number>();
  const place = (kind: Kind, netboxId: number): string => `${kind} ${netboxId}`;

  const drop: Mirror['drop'] = async (kind, netboxId, actor) => {
    if (kind === 'ipAddress') placeholders.delete(netboxId);
    const row = rows.get(ids.get(place(kind, netboxId)) ?? '');
    if (row === undefined) return;
    rows.delete(row.id);
    ofKind[kind]?.delete(row.id);
    ids.delete(place(kind, netboxId));
    await publish(bus, row, { ...row, version: row.version + 1 }, true, actor);
  };
  return {
    placeholders,
    spaces,
    // A map holds rows of its kind alone.
    rows: <K extends Kind>(kind: K) => [...(ofKind[kind]?.values() ?? [])] as unknown as RowTypes[K][],
    find: <K extends Kind>(kind: K, id: string | null) =>
      ofKind[kind]?.get(id ?? '') as RowTypes[K] | undefined,
    any: (id) => rows.get(id ?? ''),
    byNetBox: (kind, netboxId) => rows.get(ids.get(place(kind, netboxId)) ?? ''),
    byKey: (key) => rows.get(keys.get(requestOf(key)) ?? ''),
    drop,
    async take(kind, object) {
      const { infra_id: id, infra_tenant: tenant, infra_kept: since } = object.custom_fields;
      if (kind === 'ipAddress' && typeof since === 'string') {
        const address = String(object['address']).replace(/\/.*/, '');
        await drop(kind, object.id, null);
        placeholders.set(object.id, { netboxId: object.id, space: object.vrf?.id ?? 0, address, since });
        return undefined;
      }
      if (kind === 'routingDomain' && typeof id !== 'string') {
        if (typeof tenant === 'string') spaces.set(tenant, object.id);
        return undefined;
      }
      // A copy that people made in NetBox is a resource of its own.
      const former = rows.get(String(id));
      if (typeof id !== 'string' || (former ?? object).netboxId !== (former && object.id)) return undefined;
      const domain = ids.get(place('routingDomain', object.vrf?.id ?? 0)) ?? null;
      const row = toRow(kind, object, domain);
      if (kind === 'ipAddress') placeholders.delete(object.id);
      rows.set(id, row);
      ofKind[kind]?.set(id, row);
      ids.set(place(kind, object.id), id);
      if (row.key !== null) keys.set(requestOf(row.key), id);
      await publish(bus, former ?? storedRow(bus, id), row, false, row.updatedBy);
      return row;
    },
    async dropMissing() {
      for (const fact of bus.published.values()) {
        if (rows.has(fact.id)) continue;
        const row = { ...rowOf(fact), version: fact.version + 1 } as Row;
        await publish(bus, row, row, true, null);
      }
    },
  };
}

/** What was published of a resource before the start. */
function storedRow(bus: Bus, id: string): Row | undefined {
  const fact = bus.published.get(id);
  return fact === undefined ? undefined : rowOf(fact);
}

const rowOf = ({ data, ...fact }: Fact): Row => ({ ...data, ...fact }) as unknown as Row;

/** The event of a change and the fact, unless that version was published already. */
async function publish(
  bus: Bus,
  before: Row | undefined,
  row: Row,
  deleted: boolean,
  actor: string | null,
): Promise<void> {
  if (!deleted && before?.version === row.version) return;
  const { kind, id, tenantId, version, createdAt, updatedAt } = row;
  const { event, fact, fields } = KINDS[kind];
  const shown = Object.fromEntries(fact.map((property) => [property, row[property] ?? null]));
  const changes: Record<string, { before: Value; after: Value }> = {};
  const derived =
    kind === 'ipAddress' ? ['instanceId', 'reserved'] : kind === 'ipBlock' ? ['routingDomainId'] : [];
  for (const property of [...Object.keys(fields), ...derived, 'tenantId']) {
    if (property === 'operationId') continue;
    const [was, is] = [before?.[property] ?? null, deleted ? null : (row[property] ?? null)];
    if (was !== is && (before === undefined || property in before))
      changes[property] = { before: was, after: is };
  }
  const verb = deleted ? 'deleted' : before === undefined ? 'created' : 'updated';
  const stamps = { tenantId, version, actor, createdAt, updatedAt };
  await bus.event(`${event}.${verb}`, id, { ...shown, ...stamps, changes }, actor);
  await bus.fact({ kind, id, tenantId, state: null, version, deleted, data: shown });
}

/** A key names a request and its input. */
const requestOf = (key: string): string => key.split('.')[0] ?? '';
