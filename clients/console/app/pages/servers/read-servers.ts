import type { Client } from 'urql';
import { ServersActingDocument, ServersFirmwarePlansDocument } from '../../../generated/graph.ts';
import type { Request } from '../../reads/use-request.ts';
import { firmwareVerb } from '../server/firmware-verb.ts';
import { forecast, forecastOf, type BulkAction, type Forecast } from './bulk.ts';

/** Nodes of a page of the graph, at most. */
const PAGE = 100;
const UNREAD = 'The servers could not be read.';
const policy = { requestPolicy: 'network-only' } as const;

interface Asked {
  readonly client: Client;
  readonly ids: readonly string[];
  readonly request: Request;
}

/** The effect of an action on each server, as it is now; or why the servers cannot be read. */
export async function readForecasts(
  { client, ids, request }: Asked,
  action: BulkAction,
): Promise<readonly Forecast[] | string> {
  const withTags = action.endsWith('tag');
  return await byPages(ids, async (page) => {
    const variables = { ids: page, first: PAGE, withTags };
    const { data, error } = await client.query(ServersActingDocument, variables, policy).toPromise();
    if (data === undefined) return error?.message ?? UNREAD;
    return data.servers.nodes.map((server) => forecast(server, action, request));
  });
}

/** What a firmware baseline would change of each server, by the plan that the graph makes of it. */
export async function readFirmwareForecasts(
  { client, ids, request }: Asked,
  baselineId: string,
): Promise<readonly Forecast[] | string> {
  return await byPages(ids, async (page) => {
    const variables = { ids: page, first: PAGE, baselineId };
    const { data, error } = await client.query(ServersFirmwarePlansDocument, variables, policy).toPromise();
    if (data === undefined) return error?.message ?? UNREAD;
    return data.servers.nodes.map((server, index): Forecast => {
      // The graph refuses a baseline for other machines by an error at the server's plan.
      const refusal = error?.graphQLErrors.find(
        ({ path }) => path?.[2] === index && path.at(-1) === 'firmwarePlan',
      );
      if (refusal !== undefined) return { server, unless: refusal.message };
      const verb = firmwareVerb(server, { plan: server.firmwarePlan, baselineId }, request);
      return forecastOf(server, verb, 'Update firmware');
    });
  });
}

async function byPages(
  ids: readonly string[],
  read: (page: string[]) => Promise<readonly Forecast[] | string>,
): Promise<readonly Forecast[] | string> {
  const found: Forecast[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    const answer = await read(ids.slice(from, from + PAGE));
    if (typeof answer === 'string') return answer;
    found.push(...answer);
  }
  return found;
}
