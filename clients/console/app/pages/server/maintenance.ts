import {
  EndMaintenanceDocument,
  StartMaintenanceDocument,
  type ServerActingFragment,
} from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { startVerb } from './unavailability.ts';

type Server = ServerActingFragment;

export function maintenanceVerb({ id, state, maintenance }: Server, request: Request): Verb {
  if (maintenance !== null)
    return {
      name: 'End maintenance',
      consequence: 'The maintenance ends now: instances can get the machine again.',
      run: async (said) => await request(EndMaintenanceDocument, { id, ...said }),
    };
  return startVerb('Announce maintenance', {
    what: 'maintenance',
    state,
    start: async (input) => await request(StartMaintenanceDocument, { id, ...input }),
  });
}
