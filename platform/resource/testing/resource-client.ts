import type { Role } from '#platform/auth/roles.ts';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import type { Resource } from '../declaration.ts';
import type { FieldModel, ResourceVerb } from '../model.ts';

/** One domain reached through its GraphQL endpoint alone, ours or another implementation of the same schema. */
export interface ResourceFixture {
  readonly tokens: { readonly admin: string };
  /** A token for a person with these roles on tenants. */
  person(subject: string, ...grants: readonly (readonly [role: Role, tenantId: string])[]): Promise<string>;
  query<Data>(token: string, document: string, variables?: object): Promise<Data>;
  /** What a subscription sends: `next` answers its next result, or undefined once it has ended. */
  follow(token: string, document: string, variables?: object): Promise<Followed>;
  /** Events and facts published so far, oldest first, by subject prefix. */
  publishedEvents(prefix?: string): Promise<CloudEvent[]>;
}

/** The results of a subscription. */
export interface Followed {
  next(): Promise<
    | {
        readonly data?: unknown;
        readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
      }
    | undefined
  >;
  leave(): Promise<void>;
}

/** A change as a subscription shows it. */
export interface ChangeNode {
  readonly cursor: string;
  readonly change: 'CREATED' | 'UPDATED' | 'DELETED';
  readonly id: string;
  readonly changedFields: readonly string[];
  readonly node: Node | null;
}

/** Reads the changes of a subscription; throws with errors. */
export interface ChangeReader {
  next(): Promise<ChangeNode>;
  /** The next one of this resource: others may still be on their way from earlier. */
  nextOf(id: string): Promise<ChangeNode>;
  leave(): Promise<void>;
}

/** A refusal as data. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly holder: string | null;
}

export type Values = Readonly<Record<string, unknown>>;
export type Node = Values & { readonly id: string; readonly version: number };

/** What a mutation answers: the resource or the id of a deleted one, and the refusals. */
export interface Answer {
  readonly node: Node | null;
  readonly deletedId: string | null;
  readonly errors: readonly Refusal[];
}

/** What a mutation of many answers. */
export interface BulkAnswer {
  readonly results: readonly {
    readonly index: number;
    readonly id: string | null;
    readonly errors: readonly Refusal[];
  }[];
  readonly errors: readonly Refusal[];
}

/** Asks for the verbs and lists of one resource. */
export interface ResourceClient {
  create(token: string, values: Values, key?: string): Promise<Answer>;
  update(token: string, id: string, values: Values): Promise<Answer>;
  delete(token: string, id: string, values?: Values): Promise<Answer>;
  /** `<resource><Verb>Many`. */
  many(token: string, verb: ResourceVerb, input: Values): Promise<BulkAnswer>;
  get(token: string, id: string): Promise<Node | null>;
  /** `<resource>Changed`. */
  changes(token: string, args?: Values): Promise<ChangeReader>;
  list(token: string, args: Values): Promise<{ nodes: Node[]; totalCount: number; pageInfo: Values }>;
}

/** The fields of a resource, references as `{ id }`, with the properties of inputs as aliases. */
export function selectionOf({ fields }: Resource): string {
  const own = fields.map(({ name, property, isReference, object }) => {
    if (object !== undefined) return `${name} { ${object.fields.map((field) => field.name).join(' ')} }`;
    return isReference ? `${property}: ${name} { id }` : name;
  });
  return ['id', 'version', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', ...own].join(' ');
}

/** Keys of all clients: those of two for one resource must differ too. */
let keys = 0;

export function resourceClient(fixture: ResourceFixture, resource: Resource): ResourceClient {
  const { name, one, many, prefix, verbNames } = resource;
  const flat = (node: Node | null): Node | null => flattened(resource.fields, node);
  const selection = selectionOf(resource);
  const mutate = async (kind: ResourceVerb, token: string, input: Values): Promise<Answer> => {
    const verb = verbNames[kind];
    const payload = kind === 'DELETE' ? 'deletedId' : `node: ${one} { ${selection} }`;
    const document = `mutation($input: ${prefix}${verb}Input!) {
      answer: ${one}${verb}(input: $input) { ${payload} errors { code message path holder } } }`;
    const key = `${resource.kind}-${++keys}`;
    const variables = { input: { idempotencyKey: key, ...input } };
    const { answer } = await fixture.query<{ answer: Partial<Answer> & Pick<Answer, 'errors'> }>(
      token,
      document,
      variables,
    );
    return {
      node: flat(answer.node ?? null),
      deletedId: answer.deletedId ?? null,
      errors: answer.errors,
    };
  };
  return {
    create: async (token, values, key) =>
      await mutate('CREATE', token, key === undefined ? values : { ...values, idempotencyKey: key }),
    update: async (token, id, values) => await mutate('UPDATE', token, { id, ...values }),
    delete: async (token, id, values = {}) => await mutate('DELETE', token, { id, ...values }),
    async many(token, kind, input) {
      const verb = verbNames[kind];
      const document = `mutation($input: ${prefix}${verb}ManyInput!) { answer: ${one}${verb}Many(input: $input) {
        results { index id errors { code message path holder } } errors { code message path holder } } }`;
      const variables = { input: { idempotencyKey: `${resource.kind}-${++keys}`, ...input } };
      return (await fixture.query<{ answer: BulkAnswer }>(token, document, variables)).answer;
    },
    async get(token, id) {
      const document = `query($id: ID!) { node: ${one}(id: $id) { ${selection} } }`;
      return flat((await fixture.query<{ node: Node | null }>(token, document, { id })).node);
    },
    async changes(token, args = {}) {
      const document = `subscription($where: ${name}Where, $after: String) {
        change: ${one}Changed(where: $where, after: $after) {
          cursor change id changedFields node: ${one} { ${selection} } } }`;
      const { next, leave } = await fixture.follow(token, document, args);
      const reader: ChangeReader = {
        async next() {
          const result = await next();
          if (result?.data == null) {
            throw new Error(JSON.stringify(result?.errors ?? 'The subscription has ended'));
          }
          const { change } = result.data as { change: ChangeNode };
          return { ...change, node: flat(change.node) };
        },
        async nextOf(id) {
          let change = await reader.next();
          while (change.id !== id) change = await reader.next();
          return change;
        },
        leave,
      };
      return reader;
    },
    async list(token, args) {
      const document = `query($first: Int, $after: String, $last: Int, $before: String,
        $where: ${name}Where, $orderBy: ${name}Order) {
        list: ${many}(first: $first, after: $after, last: $last, before: $before, where: $where, orderBy: $orderBy) {
          nodes { ${selection} } totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
      const { list } = await fixture.query<{
        list: { nodes: Node[]; totalCount: number; pageInfo: Values };
      }>(token, document, args);
      return { ...list, nodes: list.nodes.map((node) => flat(node) as Node) };
    },
  };
}

/** As inputs have it: references as their ids, objects without their nulls. */
function flattened(fields: readonly FieldModel[], node: Node | null): Node | null {
  if (node === null) return null;
  const entries = Object.entries(node).map(([key, value]) => {
    const field = fields.find(({ property }) => property === key);
    if (field === undefined || value === null) return [key, value] as const;
    if (field.isReference) return [key, (value as { id: unknown }).id] as const;
    if (field.object === undefined) return [key, value] as const;
    return [key, Array.isArray(value) ? value.map(withoutNulls) : withoutNulls(value)] as const;
  });
  return Object.fromEntries(entries) as Node;
}

function withoutNulls(value: unknown): object {
  return Object.fromEntries(Object.entries(value as object).filter(([, inner]) => inner !== null));
}
