import type { EntityClass, RawQueryFragment } from '@mikro-orm/core';
import type { z } from 'zod';
import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Deletion } from '#platform/removal/deletion.ts';
import type { WrittenChange } from './changes.ts';
import type { ResourceModel, ResourceVerb } from './model.ts';

/** The columns of a resource that callers only read: its domain changes it, by verbs of its own. */
export interface ReadOnlyRow {
  id: string;
  /** The owner, also where it comes from another resource: lists are authorised without a join. */
  tenantId: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** The columns that every resource's table has beside those of its declared fields. */
export interface ResourceRow extends ReadOnlyRow {
  /** Subject of the creator's token; null for rows from before this was recorded. */
  createdBy: string | null;
  updatedBy: string | null;
  /** The deletion under way, or the last one that was refused. */
  deletion: Deletion | null;
  /** Of a tenant: those above it, the root first, and itself last. Others have none. */
  ancestors?: readonly string[];
}

/** An event that the domain itself emits of a resource. */
export interface OwnEvent {
  /** What it says, as its JSON Schema has it. */
  readonly description: string;
  /** What is in it; what the event of every change has, when absent. */
  readonly data?: z.ZodType;
}

/** One change of one resource, as hooks see it. */
export interface Change<Row> {
  readonly verb: ResourceVerb;
  /** As it was; null when it is created. */
  readonly before: Readonly<Row> | null;
  /** As it will be; null when it is deleted. */
  readonly after: Row | null;
  readonly tx: Transaction;
  readonly context: GraphContext;
  /** Publishes a change of another resource of the domain that the hook has written; its version is counted. */
  readonly publish: (name: string, change: WrittenChange) => void;
}

export interface ResourceDeclaration<Row extends ReadOnlyRow = ResourceRow> {
  /** Name of the type in the schema file. */
  readonly name: string;
  readonly entity: EntityClass<Row> & (abstract new (...args: never[]) => Row);
  /** Properties that other domains may know, beside id, owner and version. */
  readonly fact: readonly (keyof Row & string)[];
  /** Properties with texts by which `search` finds it, besides its name and what else its fact shows of that kind. */
  readonly search?: readonly (keyof Row & string)[];
  /** Properties that are stored and that the graph does not show. */
  readonly internal?: readonly (keyof Row & string)[];
  /**
   * Events that the domain itself emits of it, by the last part of their type; where callers only read the resource,
   * `publishOwnChange` does.
   */
  readonly events?: Readonly<Record<string, OwnEvent>>;
  /**
   * Computed fields that show stored properties, by field: events say that such a field changed, and never its values,
   * which may be secret or not for all who see the resource.
   */
  readonly withheld?: Readonly<Record<string, readonly (keyof Row & string)[]>>;
  /** Rules for single input fields that the schema cannot express, by property, plain objects among them; they replace the derived ones. */
  readonly inputs?: Readonly<Record<string, z.ZodType>>;
  /** Condition on the rows that a caller may see, where not all of those are visible by their `tenantId`. */
  readonly visible?: (access: Access) => object;
  /**
   * Properties that `visible` reads besides `tenantId`. An event has their values from before a change, so that a
   * subscriber who may no longer see the resource receives the change that ended it.
   */
  readonly visibleBy?: readonly (keyof Row & string)[];
  /**
   * Conditions by property that lists of all resources fulfil, unless their `where` names the property. What does not
   * fulfil them keeps nothing from being deleted.
   */
  readonly defaultWhere?: Readonly<Record<string, object>>;
  /**
   * Whether it is deleted with its owner, a resource of the same domain, and does not keep that from being deleted. Its
   * foreign key is deferred to the end of the transaction.
   */
  readonly goesWithOwner?: true;
  /**
   * Statements of the filters that the schema file has by `@filtered`, by name: each finds the ids of those that have one of
   * the values, or any where null is given.
   */
  readonly filters?: Readonly<Record<string, (values: readonly unknown[] | null) => RawQueryFragment>>;
  /** Resolvers of `@computed` fields. */
  readonly computed?: Readonly<Record<string, (row: Row, args: never, context: GraphContext) => unknown>>;
  /** Called before a change is written, and before domains are asked about a deletion; refuses by throwing `UserError`. */
  readonly before?: (change: Change<Row>) => void | Promise<void>;
  /** Called after a creation or an update is written, in the same transaction. */
  readonly after?: (change: Change<Row>) => void | Promise<void>;
  /** The refusal of a change that broke an exclusion constraint, or a unique index which no `@unique` field has. */
  readonly taken?: (change: Change<Row>) => Promise<UserError | undefined>;
}

/** All `@computed` fields of the type, as generated from the schema file; none where nothing was generated. */
type ComputedFields<Computed> = keyof Computed extends never
  ? { readonly computed?: never }
  : { readonly computed: Computed };

/**
 * Declares a resource of the schema file: what belongs to it besides what the file says. The kernel accesses rows by
 * what all of them have; each declaration is checked against its own entity here.
 */
export function resource<Row extends ReadOnlyRow, Computed extends object = Record<never, never>>(
  name: string,
  declaration: Omit<ResourceDeclaration<Row>, 'name' | 'computed'> & ComputedFields<Computed>,
): ResourceDeclaration {
  return { name, ...declaration } as unknown as ResourceDeclaration;
}

/** A resource as the kernel serves it: its model from the schema file, and its declaration. */
export interface Resource extends ResourceModel {
  readonly declaration: ResourceDeclaration;
  /** All resources of its domain. */
  readonly siblings: ResourceMap;
}

/** All resources of one domain, by the name of their type. */
export type ResourceMap = ReadonlyMap<string, Resource>;

/** Joins models and declarations. Throws when one is without the other. */
export function joinResources(
  models: readonly ResourceModel[],
  declarations: readonly ResourceDeclaration[],
): ResourceMap {
  const declared = new Map(declarations.map((one) => [one.name, one]));
  const undeclared = models.filter(({ name }) => !declared.has(name)).map(({ name }) => name);
  const unknown = [...declared.keys()].filter((name) => !models.some((model) => model.name === name));
  if (undeclared.length > 0) throw new Error(`No declaration of ${undeclared.join(', ')}`);
  if (unknown.length > 0) throw new Error(`The schema file has no resource ${unknown.join(', ')}`);
  const unfiltered = models.flatMap(({ name, filters }) =>
    filters
      .filter((one) => declared.get(name)?.filters?.[one.name] === undefined)
      .map((one) => `${name}.${one.name}`),
  );
  if (unfiltered.length > 0) throw new Error(`No declaration of the filter ${unfiltered.join(', ')}`);
  const siblings = new Map<string, Resource>();
  for (const model of models) {
    const declaration = declared.get(model.name);
    if (declaration !== undefined) siblings.set(model.name, { ...model, declaration, siblings });
  }
  return siblings;
}

/** The resource by the name of its type; a name that the schema file does not have is a mistake of ours. */
export function resourceOf(resources: ResourceMap, name: string): Resource {
  const found = resources.get(name);
  if (found === undefined) throw new Error(`There is no resource ${name}`);
  return found;
}
