import {
  EndMaintenanceDocument,
  StartMaintenanceDocument,
  type ServerActingFragment,
} from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';

type Server = ServerActingFragment;

const MINUTE_MS = 60_000;
/** How long it lasts, in minutes; without a number until a person ends it. */
export const LENGTHS: readonly (readonly [minutes: string, name: string])[] = [
  ['none', 'Until it is ended'],
  ['60', 'One hour'],
  ['240', 'Four hours'],
  ['1440', 'One day'],
  ['10080', 'One week'],
];

export function maintenanceVerb({ id, state, maintenance }: Server, request: Request): Verb {
  if (maintenance !== null)
    return {
      name: 'End maintenance',
      consequence: 'The maintenance ends now: instances can get the machine again.',
      run: async (said) => await request(EndMaintenanceDocument, { id, ...said }),
    };
  return {
    name: 'Announce maintenance',
    consequence:
      'No instance gets the machine until the maintenance ends. An instance that it has keeps it, and operations go on.',
    needsReason: true,
    unless: state === 'RETIRED' ? 'It is retired.' : undefined,
    choice: { label: 'How long', values: LENGTHS },
    run: async ({ choice = '', idempotencyKey, reason = '', ...said }) => {
      const until = endOf(choice);
      // The end is a part of the request: confirmed again a minute later, it is another one.
      const key = `${idempotencyKey} ${until ?? ''}`;
      const end = until === undefined ? {} : { until };
      return await request(StartMaintenanceDocument, { id, reason, idempotencyKey: key, ...end, ...said });
    },
  };
}

/** The end of what lasts so many minutes; undefined without a number. */
export function endOf(choice: string): string | undefined {
  const minutes = Number(choice);
  if (Number.isNaN(minutes)) return undefined;
  return new Date((Math.ceil(Date.now() / MINUTE_MS) + minutes) * MINUTE_MS).toISOString();
}
