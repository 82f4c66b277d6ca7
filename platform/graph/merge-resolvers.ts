/** Resolvers by type and field, as subgraphs take them. */
type ResolverMap = Readonly<Record<string, object>>;

/** The resolvers of several parts of a domain as one map. Of two for the same field, the latter holds. */
export function mergeResolvers(...parts: readonly ResolverMap[]): ResolverMap {
  const merged: Record<string, object> = {};
  for (const [type, fields] of parts.flatMap((part) => Object.entries(part))) {
    merged[type] = { ...merged[type], ...fields };
  }
  return merged;
}
