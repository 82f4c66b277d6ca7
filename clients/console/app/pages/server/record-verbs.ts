import {
  AbandonServerDocument,
  UpdateBmcDocument,
  UpdateServerDocument,
  type ServerQuery,
} from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';
import { quarantineVerb } from './quarantine.ts';
import { editTagsVerb } from './tag-verbs.ts';
import { unlessIn } from './verbs.ts';

type Server = NonNullable<ServerQuery['server']>;

/** What changes the record of a server, and what gives it up. */
export function recordVerbs(server: Server, request: Request): readonly Verb[] {
  return [
    editVerb(server, request),
    editTagsVerb(server, request),
    bmcVerb(server, request),
    quarantineVerb(server, request),
    abandonVerb(server, request),
  ];
}

function editVerb(server: Server, request: Request): Verb {
  const { id, name, assetNumber } = server;
  return {
    name: 'Edit',
    consequence: 'Changes what people call the machine. The machine itself does not notice.',
    unless: unlessIn(server, 'AVAILABLE', 'IN_USE', 'FAILED'),
    fields: [
      { name: 'name', label: 'Name', initial: name, isRequired: true },
      { name: 'assetNumber', label: 'Asset number', initial: assetNumber ?? '' },
    ],
    run: async ({ fields = {}, ...said }) => {
      const { name: wanted = name, assetNumber: asset = '' } = fields;
      const changed = asset === (assetNumber ?? '') ? {} : { assetNumber: asset === '' ? null : asset };
      return await request(UpdateServerDocument, { id, name: wanted, ...changed, ...said });
    },
  };
}

function bmcVerb(server: Server, request: Request): Verb {
  const { id, bmc } = server;
  return {
    name: 'Change BMC',
    consequence:
      'The platform asks the machine at the new address who it is, and records the address once the machine on record answers there. Otherwise the former way stays. Another host or port needs a user and a password.',
    unless: unlessIn(server, 'AVAILABLE', 'IN_USE', 'FAILED'),
    fields: [
      { name: 'address', label: 'Address, https://host', initial: bmc?.address ?? '', isRequired: true },
      { name: 'username', label: 'User; empty where it stays' },
      { name: 'password', label: 'Password; empty where it stays', isSecret: true },
    ],
    run: async ({ fields = {}, ...said }) => {
      const { address = '', username = '', password = '' } = fields;
      const credential = username === '' ? {} : { credential: { username, password } };
      const changed = address === bmc?.address ? {} : { address };
      return await request(UpdateBmcDocument, { id, bmc: { ...changed, ...credential }, ...said });
    },
  };
}

function abandonVerb(server: Server, request: Request): Verb {
  const { id, name, abandonment } = server;
  const isAsked = abandonment !== null && abandonment.confirmedAt === null;
  return {
    name: isAsked ? 'Confirm abandonment' : 'Abandon',
    consequence: isAsked
      ? `${abandonment.requestedBy} has asked for it: “${abandonment.reason}”. Confirmed by another admin, the machine is given up for ever, without a wipe of its disks. Its name, BMC address, place and instance are free; its record stays in quarantine.`
      : 'For a machine whose BMC will never answer again. This asks for it; within 24 hours another admin confirms it. Then the machine is given up for ever without a wipe: its name, BMC address, place and instance are free, and its record stays in quarantine.',
    isDangerous: true,
    needsReason: true,
    typed: name,
    unless:
      abandonment?.confirmedAt != null ? 'It is abandoned already.' : unlessIn(server, 'IN_USE', 'FAILED'),
    run: async ({ reason = '', ...said }) => await request(AbandonServerDocument, { id, reason, ...said }),
  };
}
