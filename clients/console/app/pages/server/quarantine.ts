import {
  EndQuarantineDocument,
  StartQuarantineDocument,
  type ServerQuery,
} from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { startVerb } from './unavailability.ts';

type Server = NonNullable<ServerQuery['server']>;

export function quarantineVerb({ id, state, imposedQuarantine }: Server, request: Request): Verb {
  if (imposedQuarantine !== null)
    return {
      name: 'End quarantine',
      consequence: 'The quarantine ends now: instances can get the machine again.',
      run: async (said) => await request(EndQuarantineDocument, { id, ...said }),
    };
  return startVerb('Quarantine', {
    what: 'quarantine',
    state,
    start: async (input) => await request(StartQuarantineDocument, { id, ...input }),
  });
}
