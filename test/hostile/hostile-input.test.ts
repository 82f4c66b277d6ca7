import { buildSubgraphSchema } from '@apollo/subgraph';
import fc from 'fast-check';
import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { kindOfId, newId } from '#platform/ids/id.ts';
import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { ALL_DOMAINS, type DomainName } from '#processes/domains.ts';
import { seedTenants, type SubgraphFixture } from '#test/harness/graph.ts';
import { inputsOf, type Knowledge } from './hostile-input.ts';
import { startDomain } from './start-domain.ts';
import { storedRows } from './stored-rows.ts';

/** Inputs that are tried of each mutation; a creation also leaves what the others are about. */
const TRIES = { creation: 16, other: 8 };

/** What the server answers to a request that does not fit the schema, e.g. a whole number that is too large. */
const NOT_OF_THE_SCHEMA = ['BAD_USER_INPUT', 'INVALID_INPUT', 'GRAPHQL_VALIDATION_FAILED'];

interface Payload {
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
    /** Of a document that is an input. */
    readonly line?: number | null;
  }[];
  readonly made?: { readonly id?: string } | null;
  readonly results?: readonly { readonly id?: string | null }[];
}

type Mutation = GraphQLField<unknown, unknown>;

const domains = (Object.keys(ALL_DOMAINS) as DomainName[]).map((domain) => {
  const expanded = expandSchema(readFileSync(ALL_DOMAINS[domain].schemaFile, 'utf8'));
  const mutations = buildSubgraphSchema(expanded.document).getMutationType()?.getFields() ?? {};
  return [domain, expanded, Object.values(mutations)] as const;
});

describe.each(domains.filter(([, , fields]) => fields.length > 0))(
  'whatever is asked of %s',
  (domain, expanded, fields) => {
    const { resources, internalFields } = expanded;
    const existing: string[] = [];
    let fixture: SubgraphFixture;
    let tokens: { readonly people: readonly string[]; readonly processes: readonly string[] };
    let stored: () => Promise<string>;

    beforeAll(async () => {
      fixture = await startDomain(domain);
      stored = storedRows(fixture.database);
      const { acme, lab, rival } = await seedTenants(fixture);
      existing.push(acme, lab, rival);
      for (const kind of (ALL_DOMAINS[domain].references ?? []) as IdKind[]) {
        if (kind === 'tenant') continue;
        const id = newId(kind);
        await fixture.seedReferences({ kind, id, tenantId: acme, data: { name: id } });
        existing.push(id);
      }
      const { admin, service } = fixture.tokens;
      const rivals = await fixture.person('rival', ['admin', rival]);
      // Most requests are let in, so that their inputs are checked.
      tokens = { people: [admin, admin, admin, rivals], processes: [service, service, service, admin] };
    }, 60_000);
    afterAll(async () => await fixture?.stop());

    const knowledgeOf = ({ name }: Mutation): Knowledge => {
      const own = resources.find(
        ({ one, verbNames }) => name.startsWith(one) && Object.values(verbNames).includes(verbOf(name, one)),
      );
      return {
        fields: new Map(own?.fields.map((field) => [field.property, field] as const)),
        kindOf(property) {
          if (property === 'id') return own?.kind;
          const references = [own, ...resources].flatMap((one) => one?.fields ?? []);
          const type = references.find((one) => one.isReference && one.property === property)?.type;
          const kind = type
            ? `${type.charAt(0).toLowerCase()}${type.slice(1)}`
            : property.replace(/Ids?$/, '');
          return kind in ID_PREFIXES ? (kind as IdKind) : undefined;
        },
        ids: (kind) => (kind === undefined ? existing : existing.filter((id) => kindOfId(id) === kind)),
      };
    };

    test.each(inOrder(fields).map((field) => [field.name, field] as const))(
      '%s answers by name, and writes all or nothing',
      async (name, field) => {
        const input = field.args[0]?.type;
        if (input === undefined) throw new Error(`${name} takes no input`);
        const names = namesOf(field);
        const callers = internalFields.includes(`Mutation.${name}`) ? tokens.processes : tokens.people;
        const document = documentOf(field);
        let before = await stored();
        const inputs = fc.oneof(inputsOf(input, { ...knowledgeOf(field), good: true }), {
          weight: 2,
          arbitrary: inputsOf(input, knowledgeOf(field)),
        });
        await fc.assert(
          fc.asyncProperty(inputs, fc.nat(), async (given, place) => {
            const token = callers[place % callers.length];
            const { data, errors = [] } = await fixture.request<{ result: Payload }>(token, document, {
              in: given,
            });
            for (const { message, extensions } of errors)
              expect(NOT_OF_THE_SCHEMA, message).toContain(extensions?.code ?? 'BAD_USER_INPUT');
            const payload = data?.result;
            for (const { code, message, path, line } of payload?.errors ?? []) {
              expect(['UNAVAILABLE', 'INTERNAL'], message).not.toContain(code);
              // A refusal of the caller is about the request as a whole; faults of a document are reported by line.
              if (code === 'FORBIDDEN' && path.length === 0) continue;
              if (typeof line === 'number') continue;
              expect(names, `${message}: ${path.join('.')}`).toContain(path[0]);
            }
            const after = await stored();
            const isRefused = payload === undefined || payload.errors.length > 0 || isDryRun(given);
            if (isRefused) expect(after, 'what is refused writes nothing').toBe(before);
            before = after;
            const made = [payload?.made?.id, ...(payload?.results ?? []).map(({ id }) => id)];
            existing.push(...made.filter((id) => typeof id === 'string'));
          }),
          // The same inputs each time, but for the ids and names that exist by then: a failure is no matter of luck.
          { seed: 12, numRuns: isCreation(field) ? TRIES.creation : TRIES.other, endOnFailure: true },
        );
      },
    );
  },
);

function verbOf(name: string, one: string): string {
  return name.slice(one.length).replace(/Many$/, '');
}

function isCreation({ name }: Mutation): boolean {
  return /(?:Create|Reserve|Enroll)$/.test(name);
}

/** Creations first, so that the others have something to be about, and deletions last. */
function inOrder(fields: readonly Mutation[]): Mutation[] {
  const rank = (field: Mutation): number => {
    if (isCreation(field)) return 0;
    return /(?:Delete|Unreserve)(?:Many)?$/.test(field.name) ? 2 : 1;
  };
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

/** What the first step of an error's path may be. */
function namesOf({ args }: Mutation): string[] {
  const type = getNamedType(args[0]?.type);
  return type !== undefined && 'getFields' in type ? Object.keys(type.getFields()) : [];
}

function isDryRun(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'dryRun' in input && input.dryRun === true;
}

function documentOf({ name, args, type }: Mutation): string {
  const payload = getNamedType(type) as GraphQLObjectType;
  const fields = payload.getFields();
  const within = (one: string): GraphQLObjectType | undefined => {
    const named = fields[one] && getNamedType(fields[one].type);
    return isObjectType(named) ? named : undefined;
  };
  const made = Object.keys(fields).find(
    (one) => !['operation', 'results'].includes(one) && within(one)?.getFields()['id'] !== undefined,
  );
  const line = within('errors')?.getFields()['line'] === undefined ? '' : 'line';
  const selection = [
    `errors { code message path ${line} }`,
    ...(made === undefined ? [] : [`made: ${made} { id }`]),
    ...(within('results')?.getFields()['id'] === undefined ? [] : ['results { id }']),
  ];
  return `mutation($in: ${String(args[0]?.type)}) { result: ${name}(input: $in) { ${selection.join(' ')} } }`;
}
