// Writes to NetBox: one after another, each once.
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Caller } from './access.ts';
import type { Bus } from './bus.ts';
import { span } from './ip.ts';
import { KINDS, type Kind } from './mapping.ts';
import { toBody, type Block, type Row, type Value } from './rows.ts';
import type { Mirror } from './mirror.ts';
import type { NetBox } from './netbox.ts';
import { refusal } from './refusal.ts';
import type { Tree } from './tree.ts';

export type Values = Readonly<Record<string, Value | undefined>>;

/** The result of a mutation: the resource that it created or changed, or what it removed. */
export interface Answer {
  readonly id?: string;
  readonly deletedId?: string;
  readonly released?: number;
}

export interface Parts {
  readonly netbox: NetBox;
  readonly mirror: Mirror;
  readonly bus: Bus;
  readonly tree: Tree;
  readonly store: Store;
}

export interface Store {
  /** Runs one change at a time, so that what it has read still holds when it writes to NetBox. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Runs a mutation once for its key; the same key with another input is refused. Waits for resources that are new. */
  once(
    name: string,
    input: { idempotencyKey: string },
    caller: Caller,
    run: (key: string) => Promise<Answer>,
  ): Promise<Answer>;
  create(
    kind: Kind,
    values: Values,
    made: { caller: Caller; key: string; space?: number; block?: Block },
  ): Promise<Row>;
  update(row: Row, values: Values, caller: Pick<Caller, 'subject'> | null): Promise<Row>;
  remove(row: Row, caller: Caller): Promise<void>;
  /** The VRF of a tenant's blocks without a routing domain. */
  spaceOf(tenantId: string): Promise<number>;
  /** Writes the parents of blocks after one was created or removed, and removes placeholders that are no longer needed. */
  settle(space: number, caller: Caller | null): Promise<void>;
}

const ANSWERS_KEPT = 10_000;
/** The fact of a resource this young may not have arrived yet. */
const YOUNG_MS = 10_000;
const PATIENCE_MS = 2_000;
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A UUIDv7 (RFC 9562 §5.7) in Crockford's base 32, after the prefix of its kind. */
export function newId(kind: Kind): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  let [rest, text] = [BigInt(`0x${bytes.toString('hex')}`), ''];
  for (; text.length < 26; rest >>= 5n) text = DIGITS.charAt(Number(rest & 31n)) + text;
  return `${KINDS[kind].prefix}-${text}`;
}

function timeOf(id: string): number {
  let value = 0n;
  for (const digit of id.slice(8)) value = (value << 5n) | BigInt(DIGITS.indexOf(digit));
  return Number(value >> 80n);
}

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);

export function createStore({ netbox, mirror, bus, tree }: Omit<Parts, 'store'>): Store {
  const answers = new Map<string, { readonly digest: string; readonly answer: Answer }>();
  let queue: Promise<unknown> = Promise.resolve();
  const pathOf = ({ kind, netboxId }: Pick<Row, 'kind' | 'netboxId'>): string =>
    `${KINDS[kind].path}/${netboxId}/`;
  const alone: Store['alone'] = async (work) => {
    const mine = queue.then(work);
    queue = mine.catch(() => undefined);
    return await mine;
  };
  const awaitNew = async (input: object): Promise<void> => {
    const texts = Object.values(input).filter((one): one is string => /^[a-z]{7}-\w{26}$/.test(String(one)));
    const foreign = texts.filter((id) => !id.startsWith('ipam') && !id.startsWith('oprnopr'));
    const isComing = (id: string): boolean =>
      bus.find(id) === undefined && Math.abs(Date.now() - timeOf(id)) < YOUNG_MS;
    const until = Date.now() + PATIENCE_MS;
    while (Date.now() < until && foreign.some(isComing)) await setTimeout(50);
  };
  const update: Store['update'] = async (row, values, caller) => {
    const changed = Object.entries(values).filter(
      ([name, value]) => value !== undefined && value !== row[name],
    );
    if (changed.length === 0) return row;
    const stamps = { version: row.version + 1, updatedBy: caller?.subject ?? null };
    const length =
      row.kind === 'ipRange' ? lengthIn(mirror.find('ipBlock', row['blockId'] as string)) : undefined;
    const body = toBody(row.kind, { ...Object.fromEntries(changed), ...stamps }, length);
    return (await mirror.take(row.kind, await netbox.patch(pathOf(row), body))) ?? row;
  };
  return {
    alone,
    update,
    async once(name, { idempotencyKey, ...input }, caller, run) {
      if (idempotencyKey === '' || idempotencyKey.length > 200 || !idempotencyKey.isWellFormed())
        throw refusal('INVALID_INPUT', 'idempotencyKey: must have 1 to 200 characters', 'idempotencyKey');
      await awaitNew(input);
      const [request, digest] = [hash(caller.subject, name, idempotencyKey), hash(input)];
      return await alone(async () => {
        const made = mirror.byKey(request);
        const first =
          answers.get(request) ??
          (made && { digest: made.key?.split('.')[1] ?? '', answer: { id: made.id } });
        if (first !== undefined) {
          const message = 'This idempotencyKey was used with another input. Use a new key for a new request.';
          if (first.digest !== digest) throw refusal('IDEMPOTENCY_KEY_REUSED', message, 'idempotencyKey');
          const row = mirror.any(first.answer.id ?? null);
          if (row !== undefined) caller.require('operator', row.tenantId, 'id');
          return first.answer;
        }
        const answer = await run(`${request}.${digest}`);
        answers.set(request, { digest, answer });
        if (answers.size > ANSWERS_KEPT) answers.delete(answers.keys().next().value ?? '');
        return answer;
      });
    },
    async create(kind, values, { caller, key, space, block }) {
      const by = caller.subject;
      const stamps = { id: newId(kind), version: 1, createdBy: by, updatedBy: by, key };
      const body = toBody(kind, { ...values, ...stamps }, lengthIn(block));
      const place = space === undefined ? { enforce_unique: true } : { vrf: space };
      const row = await mirror.take(kind, await netbox.post(`${KINDS[kind].path}/`, { ...body, ...place }));
      if (row === undefined) throw new Error(`NetBox has lost the id of a new ${KINDS[kind].title}`);
      return row;
    },
    async remove(row, caller) {
      await netbox.remove(pathOf(row));
      await mirror.drop(row.kind, row.netboxId, caller.subject);
    },
    async spaceOf(tenantId) {
      const [root = tenantId, top = root] = bus.ancestors(tenantId);
      const known = mirror.spaces.get(top);
      if (known !== undefined) return known;
      const name = `Infratographer ${top}`;
      const vrf = { name, enforce_unique: false, custom_fields: { infra_tenant: top } };
      await mirror.take('routingDomain', await netbox.post('ipam/vrfs/', vrf));
      return mirror.spaces.get(top) ?? 0;
    },
    async settle(space, caller) {
      // The parent of a block cannot be found while its tenant is unknown here.
      const known = tree.blocks(space).filter(({ tenantId }) => bus.ancestors(tenantId).length > 0);
      for (const block of known) await update(block, { parentId: tree.around(block)?.id ?? null }, caller);
      for (const { netboxId, address, since, ...one } of mirror.placeholders.values()) {
        if (one.space !== space) continue;
        if (tree.keeper(space, address, 'machine') ?? tree.cooling(space, address, since)) continue;
        await netbox.remove(pathOf({ kind: 'ipAddress', netboxId }));
        await mirror.drop('ipAddress', netboxId, null);
      }
    },
  };
}

const lengthIn = (block: Block | undefined): number | undefined =>
  block === undefined ? undefined : span(block.prefix).length;
