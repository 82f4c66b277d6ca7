import { describe, expect, it } from 'vitest';
import { derivedResolvers, joinResolvers } from './typed-resolvers.ts';

interface Written {
  readonly Query: { readonly thing: (source: object, args: { readonly id: string }) => string };
}

describe('resolvers that a domain writes', () => {
  it('are joined with those of the kernel, and hold where both have a field', () => {
    const kernel = derivedResolvers({ Query: { thing: () => 'kernel', other: () => 'other' } });
    const joined: unknown = joinResolvers<Written>(kernel, { Query: { thing: () => 'own' } });
    const { Query } = joined as { Query: Record<string, () => string> };
    expect([Query['thing']?.(), Query['other']?.()]).toEqual(['own', 'other']);
  });

  it('need the type that is generated from the schema', () => {
    const untyped = { Query: { thing: (_: unknown, { id }: { id: string }) => id } };
    // @ts-expect-error -- without the type, none is taken
    joinResolvers(null, untyped);
    // @ts-expect-error -- it answers another type
    joinResolvers<Written>(null, { Query: { thing: () => 1 } });
    // @ts-expect-error -- no map of resolvers is taken unchecked
    const unchecked: ReturnType<typeof derivedResolvers> = untyped;
    expect(unchecked).toBe(untyped);
  });
});
