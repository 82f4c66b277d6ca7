import {
  AcceptIdentityDocument,
  EraseServerDocument,
  InspectServerDocument,
  RetireServerDocument,
  RotateCredentialDocument,
  SetPowerDocument,
  type PowerAction,
  type ServerActingFragment,
} from '../../../generated/graph.ts';
import { planned } from '../../parts/planned-verb.ts';
import { words } from '../../parts/state.tsx';
import type { Verb } from '../../parts/verbs.tsx';
import { maintenanceVerb } from './maintenance.ts';
import type { Request } from '../../reads/use-request.ts';

type Server = ServerActingFragment;

const POWER: readonly (readonly [action: PowerAction, name: string, consequence: string])[] = [
  ['ON', 'Turn on', 'The machine is turned on. It starts from its disk where an instance is installed.'],
  [
    'OFF_GRACEFUL',
    'Shut down',
    'The operating system is asked to shut down; after a minute the power is cut where it did not.',
  ],
  [
    'OFF',
    'Turn off',
    'The power is cut immediately. The operating system loses what it has not written to disk.',
  ],
  [
    'CYCLE',
    'Power cycle',
    'The power is cut immediately and turned on again. The operating system loses what it has not written to disk; a machine that was off is on afterwards.',
  ],
];

/** What an operation or the state keeps one from; the graph has the same rules, and the last word. */
export function unlessIn(server: Server, ...states: readonly Server['state'][]): string | undefined {
  const { operation, state } = server;
  if (operation !== null) return `${operation.title ?? words(operation.kind)} holds the server.`;
  if (states.includes(state)) return undefined;
  return `Only for servers that are ${states.map((one) => words(one).toLowerCase()).join(' or ')}.`;
}

export function powerVerbs(server: Server, request: Request): readonly Verb[] {
  const { id, instance, powerState } = server;
  const runs = instance === null ? '' : ` The instance ${instance.hostname} runs on it.`;
  return POWER.map(([action, name, consequence]) => ({
    name,
    consequence: `${consequence}${runs}`,
    isDangerous: action !== 'ON' && instance !== null,
    unless:
      unlessIn(server, 'AVAILABLE', 'IN_USE') ??
      (action === 'ON' && powerState === 'ON' ? 'It is on.' : undefined) ??
      (action.startsWith('OFF') && powerState === 'OFF' ? 'It is off.' : undefined),
    ...planned(request, SetPowerDocument, (said) => ({ id, action, ...said })),
  }));
}

export function serverVerbs(server: Server, request: Request): readonly Verb[] {
  const { id, name, quarantine } = server;
  const reference = server.bmc?.credentialReference ?? null;
  const ofQuarantine = quarantine === null ? undefined : 'It is in quarantine.';
  const accept: Verb = {
    name: 'Accept identity',
    consequence:
      'The machine that was found replaces the one on record. Do this where its board or BMC was replaced, or where you have checked that it is the same machine.',
    needsReason: true,
    run: async (said) => await request(AcceptIdentityDocument, { id, ...said, reason: said.reason ?? '' }),
  };
  return [
    ...(server.foundIdentity === null ? [] : [accept]),
    maintenanceVerb(server, request),
    {
      name: 'Inspect',
      consequence: 'Reads again what the machine is made of. It may be turned on for that.',
      unless: unlessIn(server, 'AVAILABLE', 'FAILED'),
      takesReason: false,
      ...planned(request, InspectServerDocument, ({ idempotencyKey }) => ({ id, idempotencyKey })),
    },
    {
      name: 'Rotate credential',
      consequence: 'The BMC gets a new password, which is never shown. The old password stops working.',
      unless:
        unlessIn(server, 'AVAILABLE', 'IN_USE', 'FAILED') ??
        (reference === null ? undefined : `Its password is in ${reference}, and is changed there.`),
      ...planned(request, RotateCredentialDocument, (said) => ({ id, ...said })),
    },
    {
      name: 'Erase disks',
      consequence: 'Erases every disk of the machine, with evidence for each. There is no way back.',
      isDangerous: true,
      typed: name,
      unless: unlessIn(server, 'AVAILABLE', 'FAILED'),
      ...planned(request, EraseServerDocument, (said) => ({ id, ...said })),
    },
    {
      name: 'Retire',
      consequence: 'Takes the machine out of the fleet. Its record stays; it may be enrolled again.',
      isDangerous: true,
      typed: name,
      unless: unlessIn(server, 'AVAILABLE', 'FAILED') ?? ofQuarantine,
      run: async (said) => await request(RetireServerDocument, { id, ...said }),
    },
  ];
}
