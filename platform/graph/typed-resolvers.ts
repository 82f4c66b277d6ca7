import type { GraphContext } from './context.ts';

declare const typed: unique symbol;

/** The resolvers of a domain, each of which is checked against the types that are generated from its schema. */
export interface DomainResolvers {
  readonly [typed]: true;
}

/** Some of a domain's resolvers, by type and field, as its generated `Resolvers` has them. */
export type SomeOf<All> = { readonly [Type in keyof All]?: Partial<All[Type]> };

/** An entity of another domain, by which the gateway asks that domain for its fields. */
export interface EntityStub {
  readonly __typename: string;
  readonly id: string;
}

/** How a type that other domains refer to is resolved by its id. */
export interface ResolvesReference<Source> {
  readonly __resolveReference: (
    reference: { readonly id: string },
    context: GraphContext,
  ) => Source | null | Promise<Source | null>;
}

/**
 * Joins the resolvers of the kernel, where a domain has resources, and those that the domain writes itself, which its
 * generated type checks: `joinResolvers<Resolvers>(…)`. Without the type it takes none. Of two for one field, the latter
 * holds.
 */
export function joinResolvers<All = never>(
  kernel: DomainResolvers | null,
  ...written: readonly SomeOf<NoInfer<All>>[]
): DomainResolvers {
  return merged([kernel ?? {}, ...written]);
}

/** For the kernel, which derives its resolvers from the same declarations as the schema. */
export function derivedResolvers(resolvers: Readonly<Record<string, object>>): DomainResolvers {
  return merged([resolvers]);
}

function merged(parts: readonly object[]): DomainResolvers {
  const all: Record<string, object> = {};
  for (const [type, fields] of parts.flatMap((part) => Object.entries(part) as [string, object][])) {
    all[type] = { ...all[type], ...fields };
  }
  // The mark is for the compiler alone.
  return all as unknown as DomainResolvers;
}
