import type { ServersActingQuery } from '../../../generated/graph.ts';
import type { Said, Verb } from '../../parts/verbs.tsx';
import type { Outcome, Request } from '../../reads/use-request.ts';
import { assetVerb } from '../server/asset-verb.ts';
import { biosVerb } from '../server/bios-verb.ts';
import { tagVerbs } from '../server/tag-verbs.ts';
import { powerVerbs, serverVerbs } from '../server/verbs.ts';

/** A server as the dialog reads it. */
export type Acting = ServersActingQuery['servers']['nodes'][number];

/** What can be requested of many servers, as the verbs of one are named; in groups. */
export const BULK_ACTIONS = [
  ['Power', ['Turn on', 'Shut down', 'Turn off', 'Power cycle']],
  ['Maintenance', ['Announce maintenance', 'End maintenance']],
  ['Work', ['Inspect', 'Rotate credential', 'Update firmware', 'Set BIOS attributes']],
  ['Record', ['Add tag', 'Remove tag', 'Set asset number']],
  ['No way back', ['Erase disks', 'Retire']],
] as const;

export type BulkAction = (typeof BULK_ACTIONS)[number][1][number];

/** What would become of one server, before anything is requested. */
export type Forecast =
  | { readonly server: Acting; readonly verb: Verb; readonly unless?: undefined }
  | { readonly server: Acting; readonly verb?: undefined; readonly unless: string };

export function forecast(server: Acting, action: BulkAction, request: Request): Forecast {
  const verbs = [
    ...powerVerbs(server, request),
    ...serverVerbs(server, request),
    ...tagVerbs(server, request),
    biosVerb(server, request),
    assetVerb(server, request),
  ];
  return forecastOf(
    server,
    verbs.find(({ name }) => name === action),
    action,
  );
}

export function forecastOf(server: Acting, verb: Verb | undefined, action: BulkAction): Forecast {
  if (verb === undefined)
    return {
      server,
      unless: action === 'End maintenance' ? 'No maintenance is announced.' : 'It is in maintenance already.',
    };
  return verb.unless === undefined ? { server, verb } : { server, unless: verb.unless };
}

/** How far the request for one server is. */
export type Progress = 'waiting' | 'requesting' | Outcome;

/** So many requests are under way at once, so that people's own are not delayed. */
const AT_ONCE = 4;

/** The texts of fields that differ between servers, by the server's id. */
export type Each = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Requests the action for each server, a few at a time, until `isStopped`; reports the progress of each one. */
export async function requestForAll(
  forecasts: readonly Forecast[],
  said: Said & { readonly each: Each },
  {
    onProgress,
    isStopped,
  }: { readonly onProgress: (id: string, progress: Progress) => void; readonly isStopped: () => boolean },
): Promise<void> {
  const waiting = forecasts.filter((one) => one.unless === undefined);
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !isStopped(); next = waiting.shift()) {
      const { id } = next.server;
      onProgress(id, 'requesting');
      // The key is of the dialog and the server: what was requested already is not requested again.
      const idempotencyKey = `${said.idempotencyKey} ${id}`;
      const { each, fields, ...common } = said;
      const texts = next.verb.fields === undefined ? {} : { fields: { ...fields, ...each.get(id) } };
      onProgress(id, await next.verb.run({ ...common, ...texts, idempotencyKey }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
