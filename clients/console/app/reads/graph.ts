import { cacheExchange, type Cache } from '@urql/exchange-graphcache';
import { createClient, fetchExchange, type Client } from 'urql';
import { reportConnection } from './connection.ts';

/** Headers that the console's server asks of every request that may change something. */
export const CONSOLE_HEADERS = { 'x-infratographer-console': '1' } as const;

/** The public graph, by the console's server, which adds the token. Changes from subscriptions reach every page. */
export function createGraph(onSignedOut: () => void): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchSubscriptions: true,
    fetchOptions: { headers: CONSOLE_HEADERS },
    exchanges: [cacheExchange({ updates: { Mutation: { siteImport: forgetChoices } } }), fetchExchange],
    async fetch(input, init) {
      try {
        const answer = await fetch(input, init);
        if (answer.status === 401) onSignedOut();
        reportConnection(answer.status < 500 || answer.status === 503);
        return answer;
      } catch (error) {
        if (init?.signal?.aborted !== true) reportConnection(false);
        throw error;
      }
    },
  });
}

const CHOICES: ReadonlySet<string> = new Set(['sites', 'tenants']);

/** Lists to choose from are read once, and again when an import may have changed them. */
function forgetChoices(_result: unknown, _args: unknown, cache: Cache): void {
  for (const { fieldKey, fieldName } of cache.inspectFields('Query'))
    if (CHOICES.has(fieldName)) cache.invalidate('Query', fieldKey);
}
