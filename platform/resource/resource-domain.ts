import { readFileSync } from 'node:fs';
import { republishFacts } from '#platform/database/republish.ts';
import type { Database, Transaction } from '#platform/database/database.ts';
import type { DomainMigration } from '#platform/database/migration.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Domain, DomainKernel } from '#platform/graph/domain.ts';
import type { BeforeLocks } from '#platform/graph/mutation.ts';
import type { TemporalLink } from '#platform/graph/operation-stub.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { projectTags } from '#platform/references/tags.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { followAnswers } from '#platform/removal/follow-answers.ts';
import { holding, type Holding, type Holdings } from '#platform/removal/holdings.ts';
import type { RemovalSettings } from '#platform/removal/operation.ts';
import { joinResolvers, type DomainResolvers, type SomeOf } from '#platform/graph/typed-resolvers.ts';
import { factOf } from './changes.ts';
import { kindOfType } from './check-references.ts';
import { joinResources, type Resource, type ResourceDeclaration, type ResourceMap } from './declaration.ts';
import { removalsOf } from './delete-resource.ts';
import { expandSchema } from './expand-schema.ts';
import type { ServeOptions } from './lock-resource.ts';
import { fieldOf } from './model.ts';
import { resourceResolvers } from './resolvers.ts';

export interface ResourceDomainOptions {
  readonly name: string;
  /** The contract, `apis/<name>/schema.graphql`. */
  readonly schemaFile: URL;
  readonly resources: readonly ResourceDeclaration[];
  readonly migrations: readonly DomainMigration[];
  /** Entities of the domain that are no resources. */
  readonly entities?: Domain['entities'];
  /** Kinds of other domains whose references are kept, beside those that the resources refer to. */
  readonly references?: readonly IdKind[];
  /** Removes what the domain has of a resource of another one that is deleted, and that nothing kept from it. */
  readonly gone?: (tx: Transaction, resources: ResourceMap, id: string) => Promise<void>;
  /** Adapts resources of the domain to the state of one of another domain, maybe a deleted one; by the kind of that one. */
  readonly follows?: Partial<
    Record<IdKind, (tx: Transaction, resources: ResourceMap, id: string) => Promise<void>>
  >;
  /** How its mutations take turns, where they lock in orders of their own: `bulkAlone`. */
  readonly beforeLocks?: BeforeLocks;
  /** Publishes again what the domain publishes of resources of others, where facts may have been lost. */
  readonly republish?: (database: Database) => Promise<void>;
  /** What of further tables expires. */
  readonly retention?: Domain['retention'];
}

/** Resolvers of the root fields that the schema file itself has, by the generated type of the domain's resolvers. */
type WrittenRoots<All> = ('Mutation' extends keyof All
  ? {
      /** `served` answers a resource by the name of its type. */
      readonly mutations: (
        served: (name: string) => Resource,
        settings: ResourceDomainSettings,
      ) => All['Mutation'] & object;
    }
  : { readonly mutations?: never }) &
  ('Query' extends keyof All ? { readonly queries: All['Query'] & object } : { readonly queries?: never }) & {
    /** Resolvers of further types that the schema file has, and of fields of types of other domains. */
    readonly types?: SomeOf<Omit<All, 'Query' | 'Mutation' | 'Subscription'>>;
  };

/** What the written roots are, whatever the type. */
interface SomeRoots {
  readonly mutations?: (served: (name: string) => Resource, settings: ResourceDomainSettings) => object;
  readonly queries?: object;
  readonly types?: object;
}

/** What the process that serves a domain of resources says of it. */
export interface ResourceDomainSettings {
  /** Which domains confirm the deletion of a kind, and how long they have for it. */
  removal(kind: IdKind): RemovalSettings;
  /** Networks in which URLs of resources and addresses of devices may be, in domains that have some. */
  readonly downloadNetworks?: AllowedNetworks;
  /** Where people see an operation in Temporal, in domains whose mutations start some. */
  readonly temporalLink?: TemporalLink;
}

/** A domain of resources, as the kernel serves them. */
export interface ResourceDomain extends Domain<ResourceDomainSettings> {
  readonly resources: ResourceMap;
}

/** A domain of resources. One that writes further queries or mutations names the generated type of its resolvers. */
export function resourceDomain<All = Record<never, never>>(
  options: ResourceDomainOptions & WrittenRoots<All>,
): ResourceDomain {
  const roots: SomeRoots = options;
  const { name, schemaFile, migrations } = options;
  const { resources: models } = expandSchema(readFileSync(schemaFile, 'utf8'));
  const resources = joinResources(models, options.resources);
  const own = [...resources.values()];
  const holdings = holdingsOf(resources);
  const references = [
    ...new Set<IdKind>([
      ...(Object.keys(holdings) as IdKind[]),
      ...(options.references ?? []),
      ...(Object.keys(options.follows ?? {}) as IdKind[]),
      'quota',
    ]),
  ];
  return {
    name,
    schemaFile,
    resources,
    entities: [...own.map(({ declaration }) => declaration.entity), ...(options.entities ?? [])],
    migrations,
    references,
    holdings,
    ...(options.retention === undefined ? {} : { retention: options.retention }),
    async start(kernel, settings) {
      const { removal, downloadNetworks } = settings;
      const { database, bus, log } = kernel;
      const { gone, follows = {} } = options;
      const changed = Object.fromEntries(
        Object.entries(follows).map(([kind, follow]) => [
          kind,
          async (tx: Transaction, id: string) => await follow(tx, resources, id),
        ]),
      );
      const projection = projectReferences(database, bus, references, log, holdings, {
        gone: gone && (async (tx, id) => await gone(tx, resources, id)),
        changed,
      });
      const { beforeLocks } = options;
      const serve = { domain: name, resources, removal, downloadNetworks, beforeLocks };
      const runtime = startResources(kernel, serve);
      const mutations = roots.mutations?.((type) => servedResource(resources, type), settings);
      return {
        ...runtime,
        resolvers: joinResolvers<Record<string, object>>(runtime.resolvers, {
          ...roots.types,
          Query: roots.queries ?? {},
          Mutation: mutations ?? {},
        }),
        background: [...(projection === undefined ? [] : [projection]), ...runtime.background],
        async republish() {
          await runtime.republish();
          await options.republish?.(database);
        },
      };
    },
  };
}

function servedResource(resources: ResourceMap, name: string): Resource {
  const resource = resources.get(name);
  if (resource === undefined) throw new Error(`There is no resource ${name}`);
  return resource;
}

/** What a domain that has resources among other things needs of them while it runs. */
export interface ResourceRuntime {
  readonly resolvers: DomainResolvers;
  readonly background: readonly BackgroundTask[];
  republish(): Promise<void>;
}

/**
 * Starts the resources of a domain: their resolvers, the ends of their deletions, and their facts; the domain
 * itself publishes those that it alone changes.
 */
export function startResources({ database, bus, log }: DomainKernel, given: ServeOptions): ResourceRuntime {
  const own = [...given.resources.values()];
  const deletable = own.filter(({ verbs }) => verbs.includes('DELETE'));
  const tagged = own.filter((one) => one.tagged).map(({ kind }) => kind);
  return {
    resolvers: resourceResolvers(given, bus),
    background: [
      ...deletable.map((resource) =>
        followAnswers(resource.kind, removalsOf({ ...given, resource }), { database, bus, log }),
      ),
      ...(tagged.length === 0 ? [] : [projectTags(database, bus, tagged, log)]),
    ],
    async republish() {
      for (const resource of own.filter(({ verbs }) => verbs.length > 0)) {
        await republishFacts(database, resource.declaration.entity, (row) => factOf(resource, row));
      }
    },
  };
}

/**
 * What the resources refer to in other domains, and therefore keep from being deleted. Each is owned by a tenant, also
 * where its owner comes from another resource; the tenant tree says who may see it.
 */
function holdingsOf(resources: ResourceMap): Holdings {
  const holdings: Partial<Record<IdKind, Holding[]>> = {};
  const hold = (kind: IdKind, { kind: by, declaration }: Resource, property: string): void => {
    holdings[kind] ??= [];
    holdings[kind].push(holding(by, declaration.entity, (id) => ({ [property]: id })));
  };
  for (const resource of resources.values()) {
    // The domain of tenants itself has what its tenants own there.
    if (!resources.has('Tenant')) hold('tenant', resource, 'tenantId');
    for (const field of resource.fields) {
      // What the domain itself sets is given back by its caller.
      const isForeign = field.isReference && !field.readOnly && !resources.has(field.type);
      if (isForeign && field.property !== 'tenantId') hold(kindOfType(field), resource, field.property);
    }
    // A text that holds ids of several kinds is no reference; the lists by it say of which.
    for (const { on, list } of resource.foreignLists) {
      const { isReference, property } = fieldOf(resource, list.by);
      if (!isReference) hold(kindOfType({ type: on, name: list.name }), resource, property);
    }
  }
  return holdings;
}
