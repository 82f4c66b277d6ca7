import { z } from 'zod';

/** What an implementation of a domain leaves out of its contract. */
const gapSchema = z.object({
  /** Which part of the contract: a field, a mutation, or a behaviour by its name in the contract suite. */
  part: z.string().min(1).max(200),
  /** Why, for people who meet it. */
  reason: z.string().min(1).max(500),
});

/**
 * What an implementation of a domain says about itself, at `about` beside its GraphQL endpoint
 * (`https://host/ipam/graphql` has `https://host/ipam/about`). Public: it holds nothing that needs a token.
 */
export const aboutSchema = z.object({
  /** Name and version of the program, e.g. `ipam-netbox 1.2.0`. */
  implementation: z.string().min(1).max(200),
  /** Empty where the whole contract is kept. */
  gaps: z.array(gapSchema).max(100),
});

export type About = z.output<typeof aboutSchema>;

/** Where the endpoint's implementation says what it is. */
export function aboutUrl(graphqlUrl: string): string {
  const url = new URL(graphqlUrl);
  url.pathname = url.pathname.replace(/\/?(graphql\/?)?$/, '/about');
  url.search = '';
  return url.href;
}
