import { UpdateServerDocument, type ServerActingFragment } from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { unlessIn } from './verbs.ts';

/** The graph's limit. */
const LONGEST = 100;

/** Sets the asset number, of many servers each its own. */
export function assetVerb(server: ServerActingFragment, request: Request): Verb {
  const { id, assetNumber } = server;
  return {
    name: 'Set asset number',
    consequence: 'The record gets the number that you write; an empty field clears it.',
    unless: unlessIn(server, 'AVAILABLE', 'IN_USE', 'FAILED'),
    fields: [
      {
        name: 'assetNumber',
        label: 'Asset number',
        initial: assetNumber ?? '',
        isEach: true,
        check: (text) => (text.length > LONGEST ? `At most ${LONGEST} characters.` : undefined),
      },
    ],
    run: async ({ fields = {}, ...said }) => {
      const text = (fields['assetNumber'] ?? assetNumber ?? '').trim();
      // An unchanged number needs no request, and no record of a change.
      if (text === (assetNumber ?? '')) return {};
      return await request(UpdateServerDocument, { id, assetNumber: text === '' ? null : text, ...said });
    },
  };
}
