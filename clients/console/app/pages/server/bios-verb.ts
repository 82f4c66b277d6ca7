import { ApplyBiosDocument, type ServerActingFragment } from '../../../generated/graph.ts';
import { planned } from '../../parts/planned-verb.ts';
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
    ...planned(request, ApplyBiosDocument, ({ fields = {}, ...said }) => {
      const attributes = readAttributes(fields['attributes'] ?? '');
      // A text with a fault is not sent: `check` keeps the button from being pressed.
      return { id: server.id, attributes: typeof attributes === 'string' ? [] : [...attributes], ...said };
    }),
  };
}

function problemOf(text: string): string | undefined {
  const attributes = readAttributes(text);
  return typeof attributes === 'string' ? attributes : undefined;
}
