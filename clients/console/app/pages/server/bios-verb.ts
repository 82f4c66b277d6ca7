import { ApplyBiosDocument, type ServerActingFragment } from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { readAttributes } from './bios-attributes.ts';
import { unlessIn } from './verbs.ts';

/** Sets BIOS attributes of a server, from a text that begins with those given. */
export function biosVerb(server: ServerActingFragment, request: Request, initial = ''): Verb {
  return {
    name: 'Set BIOS attributes',
    consequence:
      'Sets these attributes, and restarts the machine where that is needed. The others stay as they are.',
    unless: unlessIn(server, 'AVAILABLE', 'FAILED'),
    fields: [
      {
        name: 'attributes',
        label: 'Attributes, one a line: Name = value. Put a number that is a text in quotation marks',
        initial,
        isRequired: true,
        lines: 6,
        check: problemOf,
      },
    ],
    run: async ({ fields = {}, ...said }) => {
      const attributes = readAttributes(fields['attributes'] ?? '');
      if (typeof attributes === 'string') return { problem: attributes };
      return await request(ApplyBiosDocument, { id: server.id, attributes: [...attributes], ...said });
    },
  };
}

function problemOf(text: string): string | undefined {
  const attributes = readAttributes(text);
  return typeof attributes === 'string' ? attributes : undefined;
}
