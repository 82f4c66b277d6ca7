import {
  UpdateFirmwareDocument,
  type PlanOfFirmwareFragment,
  type ServerActingFragment,
} from '../../../generated/graph.ts';
import { planned } from '../../parts/planned-verb.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { unlessIn } from './verbs.ts';

/** Brings the firmware of a server to a baseline: says what is updated, by the plan of the graph. */
export function firmwareVerb(
  server: ServerActingFragment,
  { plan, baselineId }: { readonly plan: PlanOfFirmwareFragment | null; readonly baselineId: string },
  request: Request,
): Verb {
  const steps = plan?.steps ?? [];
  const updated = steps.filter(({ verdict }) => verdict !== 'RIGHT');
  const refused = steps.find(({ verdict }) => verdict === 'UNKNOWN' || verdict === 'NOT_UPDATEABLE');
  const changes = updated.map(({ component, from, to }) => `${component} from ${from ?? 'unknown'} to ${to}`);
  return {
    name: 'Update firmware',
    consequence: `Updates ${changes.join(', ')}, one after the other, and restarts the machine where that is needed.`,
    unless:
      unlessIn(server, 'AVAILABLE', 'FAILED') ??
      (plan === null ? 'Its firmware is not known yet: inspect it.' : undefined) ??
      (updated.length === 0 ? 'It has these versions already.' : undefined) ??
      (refused === undefined ? undefined : `${refused.component} cannot be updated.`),
    ...planned(request, UpdateFirmwareDocument, (said) => ({ id: server.id, baselineId, ...said })),
  };
}
