import {
  DecommissionInstanceDocument,
  ReimageInstanceDocument,
  RescueInstanceDocument,
  UnrescueInstanceDocument,
  type InstanceChoicesQuery,
  type InstanceQuery,
} from '../../../generated/graph.ts';
import { planned } from '../../parts/planned-verb.ts';
import { words } from '../../parts/state.tsx';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { checkUserData, problemOf } from '../instance-create/check-text.ts';

type Instance = NonNullable<InstanceQuery['instance']>;
type Image = InstanceChoicesQuery['images']['nodes'][number];

/** What the state keeps one from; the graph has the same rules, and the last word. */
function unlessIn(instance: Instance, ...states: readonly Instance['state'][]): string | undefined {
  if (states.includes(instance.state)) return undefined;
  return `Only for instances that are ${states.map((one) => words(one).toLowerCase()).join(' or ')}.`;
}

export function instanceVerbs(
  instance: Instance,
  images: readonly Image[],
  request: Request,
): readonly Verb[] {
  const { id, hostname, state } = instance;
  if (instance.claim !== null) return [decommissionServed(instance, request)];
  const rescue: Verb = {
    name: 'Rescue',
    consequence:
      'The machine starts a small Linux in memory, to repair it by. What runs on it ends; nothing is written to its disks.',
    isDangerous: true,
    unless: unlessIn(instance, 'ACTIVE'),
    ...planned(request, RescueInstanceDocument, (said) => ({ id, ...said })),
  };
  const unrescue: Verb = {
    name: 'Leave rescue system',
    consequence:
      'The machine starts from its disk again. What is in the memory of the rescue system is lost.',
    unless: unlessIn(instance, 'RESCUED', 'FAILED'),
    ...planned(request, UnrescueInstanceDocument, (said) => ({ id, ...said })),
  };
  return [
    state === 'RESCUED' ? unrescue : rescue,
    {
      name: 'Reimage',
      consequence:
        'An image is installed on the same server; addresses stay. The data on the disk of the system is lost.',
      isDangerous: true,
      typed: hostname,
      unless: unlessIn(instance, 'ACTIVE', 'RESCUED', 'FAILED'),
      choice: {
        label: 'Image',
        values: images
          .filter((image) => image.state === 'READY')
          .map((image) => [image.id, image.name] as const),
      },
      fields: [
        {
          name: 'userData',
          label: 'User-data; the present one stays when this is empty',
          lines: 6,
          check: (text) => problemOf(checkUserData(text)),
        },
      ],
      ...planned(request, ReimageInstanceDocument, ({ choice = '', fields = {}, ...said }) => {
        const { userData = '' } = fields;
        return { id, imageId: choice, ...(userData !== '' && { userData }), ...said };
      }),
    },
    {
      name: 'Decommission',
      consequence:
        'The machine is stopped and its disks are wiped; its addresses and its server become free. There is no way back.',
      isDangerous: true,
      typed: hostname,
      unless: unlessIn(instance, 'ACTIVE', 'RESCUED', 'FAILED'),
      ...planned(request, DecommissionInstanceDocument, (said) => ({ id, ...said })),
    },
  ];
}

/** The only verb of an instance that a service makes. */
function decommissionServed(instance: Instance, request: Request): Verb {
  const { id, hostname, claim } = instance;
  const isHeld = instance.state === 'PROVISIONING' && claim?.overdue !== true;
  const held = `${claim?.by ?? 'A service'} makes it. Wait until it has finished, or its deadline is past.`;
  return {
    name: 'Decommission',
    consequence: 'The service that made it removes it. There is no way back.',
    isDangerous: true,
    typed: hostname,
    unless: isHeld ? held : unlessIn(instance, 'REQUESTED', 'PROVISIONING', 'ACTIVE', 'FAILED'),
    run: async (said) => await request(DecommissionInstanceDocument, { id, ...said }),
  };
}
