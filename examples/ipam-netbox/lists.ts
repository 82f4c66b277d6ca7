// Lists: which of the rows, in which order, which page.
import type { Caller } from './access.ts';
import { isAddress, isPrefix, covers, sortKey } from './ip.ts';
import { KINDS, type Kind } from './mapping.ts';
import type { Row, Value } from './rows.ts';
import type { Mirror } from './mirror.ts';
import { refusal } from './refusal.ts';

type Where = Readonly<Record<string, unknown>>;

export interface ListArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly where?: Where | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
}

/** Properties that are addresses, by what their filters take. */
const NUMBERS: Readonly<Record<string, (text: string) => boolean>> = {
  prefix: isPrefix,
  gateway: isAddress,
  address: isAddress,
  from: isAddress,
  to: isAddress,
};

/** Relations by which lists are filtered, with the property that has the id. */
const RELATIONS: Readonly<Record<string, string>> = {
  parent: 'parentId',
  routingDomain: 'routingDomainId',
  block: 'blockId',
};

export function mayRead(caller: Caller, row: Row): boolean {
  return KINDS[row.kind].sharedDown ? caller.mayUse(row.tenantId) : caller.may('viewer', row.tenantId);
}

/** As it sorts: numbers as numbers, addresses by their number. */
function keyOf(property: string, value: Value): Value {
  if (typeof value !== 'string') return value;
  return property in NUMBERS ? sortKey(value) : value;
}

function below(a: Value, b: Value): boolean {
  return a !== null && b !== null && a < b;
}

type Test = (value: Value) => boolean;

/** The test of one field; throws where a value of the filter is none of the field's. */
function fieldTest(property: string, filter: Where, path: string): Test {
  const isValid = NUMBERS[property];
  const tests = Object.entries(filter).map(([operator, operand]): Test => {
    const isRange = operator === 'within' || operator === 'covers';
    for (const text of isValid === undefined || operator === 'isNull' ? [] : [operand].flat()) {
      const takes = isRange ? (one: string) => isAddress(one) || isPrefix(one) : isValid;
      if (typeof text === 'string' && takes?.(text) === true) continue;
      const what = isRange
        ? 'an address, or a block in CIDR notation'
        : 'an address, or of a prefix a block in CIDR notation';
      throw refusal(
        'INVALID_INPUT',
        `${path}.${operator}: must be ${what}`,
        `${path}.${operator}`.split('.'),
      );
    }
    const wanted = Array.isArray(operand)
      ? operand.map((one) => keyOf(property, one as Value))
      : keyOf(property, instant(operand));
    const has = (value: Value): boolean => (wanted as Value[]).includes(value);
    const compare: Readonly<Record<string, Test>> = {
      eq: (value) => value === wanted,
      ne: (value) => value !== wanted,
      in: (value) => has(value),
      notIn: (value) => !has(value),
      isNull: (value) => (value === null) === operand,
      contains: (value) =>
        String(value ?? '')
          .toLowerCase()
          .includes(String(operand).toLowerCase()),
      gt: (value) => below(wanted as Value, value),
      gte: (value) => value === wanted || below(wanted as Value, value),
      lt: (value) => below(value, wanted as Value),
      lte: (value) => value === wanted || below(value, wanted as Value),
    };
    if (operator === 'within') return (value) => value !== null && covers(String(operand), String(value));
    if (operator === 'covers') return (value) => value !== null && covers(String(value), String(operand));
    return (value) => compare[operator]?.(keyOf(property, value)) ?? false;
  });
  return (value) => tests.every((test) => test(value));
}

const instant = (value: unknown): Value => (value instanceof Date ? value.toISOString() : (value as Value));

/** Whether a row meets `where`. */
export function matcher(mirror: Mirror, caller: Caller, where: Where, path = 'where'): (row: Row) => boolean {
  const tests = Object.entries(where).map(([name, given]): ((row: Row) => boolean) => {
    const at = `${path}.${name}`;
    const inner = (one: unknown, place: string) => matcher(mirror, caller, one as Where, place);
    if (name === 'and' || name === 'or') {
      const all = (given as unknown[]).map((one, index) => inner(one, `${at}.${index}`));
      return (row) => (name === 'and' ? all.every((test) => test(row)) : all.some((test) => test(row)));
    }
    if (name === 'not') {
      const test = inner(given, at);
      return (row) => !test(row);
    }
    if (name === 'tags')
      throw refusal(
        'INVALID_INPUT',
        `${at}: NetBox in place of the IPAM does not have the tags of the platform`,
        at.split('.'),
      );
    const relation = RELATIONS[name];
    if (relation !== undefined) {
      const test = inner(given, at);
      return (row) => {
        const target = mirror.any((row[relation] ?? null) as string | null);
        return target !== undefined && mayRead(caller, target) && test(target);
      };
    }
    const test = fieldTest(name, given as Where, at);
    return (row) => test(row[name] ?? null);
  });
  return (row) => tests.every((test) => test(row));
}

/** A page of the rows that the caller may see. */
export function connection(
  mirror: Mirror,
  caller: Caller,
  kind: Kind,
  args: ListArgs,
  { most = 1_000, fallback = 50, of = (_: Row): boolean => true } = {},
): object {
  for (const argument of ['first', 'last'] as const) {
    const size = args[argument];
    if (size == null || (size >= 1 && size <= most)) continue;
    const cursor = argument === 'first' ? 'endCursor as after' : 'startCursor as before';
    const message = `${argument} must be from 1 to ${most} in this list; page on with ${cursor}.`;
    throw refusal('INVALID_INPUT', message, argument);
  }
  const test = matcher(mirror, caller, args.where ?? {});
  const property = (args.orderBy?.field ?? KINDS[kind].orderBy)
    .toLowerCase()
    .replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const sign = args.orderBy?.direction === 'DESC' ? -1 : 1;
  type Place = readonly [of: string, key: Value, id: string];
  const placeOf = (row: Row): Place => [property, keyOf(property, row[property] ?? null), row.id];
  const order = ([, a, idA]: Place, [, b, idB]: Place): number => {
    // What has no value comes last in either direction.
    if (a !== b) return a === null ? 1 : b === null ? -1 : below(a, b) ? -sign : sign;
    return idA === idB ? 0 : idA < idB ? -sign : sign;
  };
  const cursorOf = (row: Row): string => Buffer.from(JSON.stringify(placeOf(row))).toString('base64url');
  const all = mirror
    .rows(kind)
    .filter((row) => of(row) && mayRead(caller, row) && test(row))
    .toSorted((a, b) => order(placeOf(a), placeOf(b)));
  const [after, before] = (['after', 'before'] as const).map((argument): Place | undefined => {
    const cursor = args[argument];
    return cursor == null ? undefined : parseCursor(cursor, argument, property);
  });
  const within = all.filter(
    (row) =>
      (after === undefined || order(placeOf(row), after) > 0) &&
      (before === undefined || order(placeOf(row), before) < 0),
  );
  const size = args.first ?? args.last ?? fallback;
  const isFromEnd = args.first == null && args.last != null;
  const nodes = isFromEnd ? within.slice(-size) : within.slice(0, size);
  const [start, end] = [nodes.at(0), nodes.at(-1)];
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: end !== undefined && end !== all.at(-1),
      hasPreviousPage: start !== undefined && start !== all.at(0),
      startCursor: start === undefined ? null : cursorOf(start),
      endCursor: end === undefined ? null : cursorOf(end),
    },
  };
}

function parseCursor(cursor: string, argument: string, property: string): readonly [string, Value, string] {
  try {
    const [of, key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, Value, string];
    const isKey = !(property in NUMBERS) || key === null || /^[46] [\da-f]{32} \d{3}$/.test(String(key));
    if (of === property && typeof id === 'string' && isKey) return [of, key, id];
  } catch {
    // It is refused below.
  }
  throw refusal('INVALID_INPUT', `${argument} is not a cursor of this list in this order.`, argument);
}
