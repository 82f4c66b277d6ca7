import { z } from 'zod';
import { DOMAINS, type DomainName } from './compose.ts';

const urlsSchema = z.string().transform((text, context): Partial<Record<DomainName, string>> => {
  try {
    return z.partialRecord(z.enum(DOMAINS), z.url()).parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : 'not JSON';
    context.addIssue({
      code: 'custom',
      message: `give a JSON object from domain to URL, e.g. {"ipam":"http://ipam/graphql"}; ${reason}`,
    });
    return z.NEVER;
  }
});

/** Where the domains are served. */
export const subgraphSettings = {
  /** Base URL of the process that serves the domains, each at `<base>/<domain>/graphql`. */
  SUBGRAPHS_URL: z.url().optional(),
  /** JSON object from domain to URL, for domains that are served elsewhere; beats `SUBGRAPHS_URL`. */
  SUBGRAPH_URLS: urlsSchema.optional(),
} as const;

/** The value of `SUBGRAPH_URLS`; throws naming its fault. */
export function parseSubgraphUrls(text: string): Partial<Record<DomainName, string>> {
  const parsed = urlsSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new Error(`SUBGRAPH_URLS: ${parsed.error.issues.map(({ message }) => message).join('; ')}`);
}

export interface SubgraphSettings {
  readonly DOMAINS?: readonly string[] | undefined;
  readonly SUBGRAPHS_URL?: string | undefined;
  readonly SUBGRAPH_URLS?: Partial<Record<DomainName, string>> | undefined;
}

/** The domains for which the settings name no address; the gateway needs one for each that the installation has. */
export function domainsWithoutUrl(settings: SubgraphSettings): DomainName[] {
  if (settings.SUBGRAPHS_URL !== undefined) return [];
  return servedDomains(settings).filter((domain) => settings.SUBGRAPH_URLS?.[domain] === undefined);
}

/** The domains that the installation has. */
export function servedDomains({ DOMAINS: named }: SubgraphSettings): DomainName[] {
  return DOMAINS.filter((domain) => named === undefined || named.includes(domain));
}

export function subgraphUrl(settings: SubgraphSettings, domain: DomainName): string {
  return (
    settings.SUBGRAPH_URLS?.[domain] ?? `${settings.SUBGRAPHS_URL?.replace(/\/+$/, '')}/${domain}/graphql`
  );
}
