// The schema of the domain, answered from the mirror and by the mutations.
import { allocate } from './allocation.ts';
import { release, reserve, unreserve, updateAddress } from './addresses.ts';
import type { Caller } from './access.ts';
import { createBlock, deleteBlock, updateBlock } from './blocks.ts';
import { createDomain, deleteDomain, updateDomain } from './domains.ts';
import { parseInput, type INPUTS } from './inputs.ts';
import { isAddress, shortest } from './ip.ts';
import { connection, mayRead, type ListArgs } from './lists.ts';
import { KIND_NAMES, KINDS, type Kind } from './mapping.ts';
import type { Block, Row } from './rows.ts';
import { createRange, deleteRange, updateRange } from './ranges.ts';
import { errorsOf, refusal, requestError, type ErrorData } from './refusal.ts';
import type { Answer, Parts } from './store.ts';

export interface Context {
  readonly caller: Caller;
}

type Resolver<Source = Row> = (source: Source, args: never, context: Context) => unknown;
type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver<never> | Subscribed>>>>;
interface Subscribed {
  subscribe(): never;
}
type Name = keyof typeof INPUTS;

/** Types of others, by the first letters of their ids. */
const ASSIGNEES: Readonly<Record<string, string>> = {
  instins: 'Instance',
  srvrsrv: 'Server',
  loadbal: 'LoadBalancer',
  ntwkprt: 'DevicePort',
};

/** Runs a mutation's work with its checked input, and answers what became of it. */
type Work = (parts: Parts, caller: Caller, input: never, key: string) => Promise<Answer>;

const MUTATIONS: Readonly<Record<Name, readonly [kind: Kind, work: Work]>> = {
  routingDomainCreate: ['routingDomain', createDomain],
  routingDomainUpdate: ['routingDomain', updateDomain],
  routingDomainDelete: ['routingDomain', deleteDomain],
  ipBlockCreate: ['ipBlock', createBlock],
  ipBlockUpdate: ['ipBlock', updateBlock],
  ipBlockDelete: ['ipBlock', deleteBlock],
  ipAddressReserve: ['ipAddress', reserve],
  ipAddressUpdate: ['ipAddress', updateAddress],
  ipAddressUnreserve: ['ipAddress', unreserve],
  ipAddressAllocate: ['ipAddress', allocate],
  ipAddressRelease: ['ipAddress', release],
  ipRangeCreate: ['ipRange', createRange],
  ipRangeUpdate: ['ipRange', updateRange],
  ipRangeDelete: ['ipRange', deleteRange],
};

interface Payload extends Answer {
  readonly errors: readonly ErrorData[];
  readonly [kind: string]: unknown;
}

export function createResolvers(parts: Parts): Resolvers {
  const { mirror, bus, tree, store } = parts;
  const read = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw requestError(error);
    }
  };
  const seen = (id: unknown, { caller }: Context): Row | null => {
    const row = mirror.any(typeof id === 'string' ? id : null);
    return row !== undefined && mayRead(caller, row) ? row : null;
  };
  const list = (kind: Kind, property: string): Resolver<{ id: string }> => {
    return ({ id }, args: ListArgs, { caller }) => {
      const of = (row: Row): boolean => row[property] === id;
      return read(() => connection(mirror, caller, kind, args, { most: 100, fallback: 10, of }));
    };
  };
  const link = (type: string, property: string): Resolver => {
    return (row) => (row[property] == null ? null : { __typename: type, id: row[property] });
  };
  const relation =
    (property: string): Resolver =>
    (row, _, context) =>
      seen(row[property], context);
  const reference =
    (type: string): Resolver<{ id: string }> =>
    ({ id }) => ({ __typename: type, id });

  const mutate = async (name: Name, given: { idempotencyKey: string }, caller: Caller): Promise<Payload> => {
    const [kind, work] = MUTATIONS[name];
    try {
      const input = parseInput(name, given);
      const run = async (key: string): Promise<Answer> => await work(parts, caller, input as never, key);
      const answer = await store.once(name, given, caller, run);
      return { ...answer, [kind]: mirror.any(answer.id ?? null) ?? null, errors: [] };
    } catch (error) {
      return { errors: errorsOf(error) };
    }
  };
  type Many = { idempotencyKey: string; mode: string; dryRun: boolean; items: readonly object[] };
  const mutateMany = async (
    name: Name,
    { idempotencyKey, ...many }: Many,
    caller: Caller,
  ): Promise<object> => {
    const [kind] = MUTATIONS[name];
    if (many.dryRun || many.mode !== 'PER_ITEM') {
      const message = 'NetBox changes one thing at a time. Give mode PER_ITEM, and no dryRun.';
      return { results: [], errors: refusal('INVALID_INPUT', message, 'mode').errors };
    }
    const results: object[] = [];
    for (const [index, item] of many.items.entries()) {
      const payload = await mutate(name, { ...item, idempotencyKey: `${idempotencyKey}/${index}` }, caller);
      const { id, deletedId, errors } = payload;
      const at = errors.map((error) => ({ ...error, path: ['items', String(index), ...error.path] }));
      results.push({ index, id: id ?? deletedId ?? null, [kind]: payload[kind] ?? null, errors: at });
    }
    return { results, errors: [] };
  };

  const fields: Readonly<Record<Kind, Readonly<Record<string, Resolver<never>>>>> = {
    routingDomain: { blocks: list('ipBlock', 'routingDomainId') },
    ipBlock: {
      site: link('Site', 'siteId'),
      parent: relation('parentId'),
      routingDomain: relation('routingDomainId'),
      available: (block: Block) => tree.usage(block).available,
      used: (block: Block) => tree.usage(block).used,
      utilization(block: Block) {
        const { usable, used } = tree.usage(block);
        return usable === null || usable === 0 ? null : Math.min(1, used / usable);
      },
      addresses: list('ipAddress', 'blockId'),
      ranges: list('ipRange', 'blockId'),
      children: list('ipBlock', 'parentId'),
    },
    ipAddress: {
      block: relation('blockId'),
      instance: link('Instance', 'instanceId'),
      assignee(row: Row, _: never, { caller }: Context) {
        const id = row['assignedTo'];
        const other = bus.find(typeof id === 'string' ? id : '');
        if (other === undefined || !caller.mayUse(other.tenantId)) return null;
        return { __typename: ASSIGNEES[other.id.slice(0, 7)], id: other.id };
      },
    },
    ipRange: { block: relation('blockId') },
  };
  const resolvers: Record<string, Record<string, Resolver<never>>> = {
    Node: {
      __resolveType: (node: { __typename?: string; kind?: Kind }) =>
        node.__typename ?? KINDS[node.kind ?? 'ipBlock'].type,
    },
    IPAddressable: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    ResourceOwner: { __resolveType: () => 'Tenant' },
    Tenant: {
      __resolveReference: reference('Tenant'),
      routingDomains: list('routingDomain', 'tenantId'),
      ipBlocks: list('ipBlock', 'tenantId'),
    },
    Site: { __resolveReference: reference('Site'), ipBlocks: list('ipBlock', 'siteId') },
    Query: {},
    Mutation: {},
  };
  const query = resolvers['Query'] ?? {};
  const mutation = resolvers['Mutation'] ?? {};
  for (const type of Object.values(ASSIGNEES))
    resolvers[type] = { __resolveReference: reference(type), addresses: list('ipAddress', 'assignedTo') };
  for (const kind of KIND_NAMES) {
    const { type, plural } = KINDS[kind];
    resolvers[type] = {
      ...fields[kind],
      __resolveReference: ({ id }: { id: string }, context: Context) => seen(id, context),
      tenant: link('Tenant', 'tenantId'),
      deletion: () => null,
    };
    query[kind] = (_: unknown, { id }: { id: string }, context: Context) => seen(id, context);
    query[plural] = (_: unknown, args: ListArgs, { caller }: Context) =>
      read(() => connection(mirror, caller, kind, args));
    query[`${kind}DeletionsInProgress`] = () => [];
    mutation[`${kind}DeletionReport`] = () => ({
      errors: refusal('NOT_FOUND', 'NetBox deletes at once: no deletion is under way.', 'id').errors,
    });
  }
  query['ipAddress'] = (_: unknown, args: { id?: string | null; find?: Find | null }, context: Context) =>
    read(() => findAddress(parts, args, context) ?? seen(args.id, context));
  for (const name of Object.keys(MUTATIONS) as Name[]) {
    mutation[name] = async (
      _: unknown,
      { input }: { input: { idempotencyKey: string } },
      { caller }: Context,
    ) => await mutate(name, input, caller);
    mutation[`${name}Many`] = async (_: unknown, { input }: { input: Many }, { caller }: Context) =>
      await mutateMany(name, input, caller);
  }
  for (const name of ['ipAddressAllocateMany', 'ipAddressReleaseMany']) delete mutation[name];
  const refuse: Subscribed = {
    subscribe() {
      throw requestError(
        refusal('INVALID_INPUT', 'Subscriptions are not served; see the gaps of the domain.', []),
      );
    },
  };
  const subscriptions = KIND_NAMES.map((kind) => [`${kind}Changed`, refuse] as const);
  return { ...resolvers, Subscription: Object.fromEntries(subscriptions) };
}

type Find = Readonly<Record<'address', string>> & Readonly<Record<string, string | null | undefined>>;

/** The address that a text means among those that the caller may see; undefined where it is asked for by its id. */
function findAddress(
  { mirror }: Parts,
  { id, find }: { readonly id?: string | null; readonly find?: Find | null },
  { caller }: Context,
): Row | null | undefined {
  if ((id == null) === (find == null)) throw refusal('INVALID_INPUT', 'Give either id or find.', 'find');
  if (find == null) return undefined;
  for (const [name, text] of Object.entries(find)) {
    const isValid = name === 'address' ? isAddress(String(text)) : text == null || text.length <= 64;
    const what = name === 'address' ? 'an IPv4 or IPv6 address' : 'an id';
    if (!isValid) throw refusal('INVALID_INPUT', `find.${name}: must be ${what}`, ['find', name]);
  }
  const found = mirror.rows('ipAddress').filter((row) => {
    const block = mirror.find('ipBlock', row.blockId);
    return (
      mayRead(caller, row) &&
      row['address'] === shortest(find.address) &&
      [undefined, null, row.tenantId].includes(find['tenantId']) &&
      [undefined, null, block?.siteId].includes(find['siteId']) &&
      [undefined, null, block?.routingDomainId].includes(find['routingDomainId'])
    );
  });
  if (found.length < 2) return found[0] ?? null;
  const message = `${find.address} exists in several address spaces, or at several sites. Add routingDomainId, siteId or tenantId.`;
  throw refusal('INVALID_INPUT', message, 'find');
}
