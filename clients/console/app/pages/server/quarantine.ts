import {
  EndQuarantineDocument,
  StartQuarantineDocument,
  type ServerQuery,
} from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { endOf, LENGTHS } from './maintenance.ts';

type Server = NonNullable<ServerQuery['server']>;

export function quarantineVerb({ id, state, imposedQuarantine }: Server, request: Request): Verb {
  if (imposedQuarantine !== null)
    return {
      name: 'End quarantine',
      consequence: 'The quarantine ends now: instances can get the machine again.',
      run: async (said) => await request(EndQuarantineDocument, { id, ...said }),
    };
  return {
    name: 'Quarantine',
    consequence:
      'No instance gets the machine until the quarantine ends. An instance that it has keeps it, and operations go on.',
    needsReason: true,
    unless: state === 'RETIRED' ? 'It is retired.' : undefined,
    choice: { label: 'How long', values: LENGTHS },
    run: async ({ choice = '', idempotencyKey, reason = '', ...said }) => {
      const until = endOf(choice);
      // The end is a part of the request: confirmed again a minute later, it is another one.
      const key = `${idempotencyKey} ${until ?? ''}`;
      const end = until === undefined ? {} : { until };
      return await request(StartQuarantineDocument, { id, reason, idempotencyKey: key, ...end, ...said });
    },
  };
}
