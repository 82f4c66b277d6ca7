import type { OwnEvent } from '#platform/resource/declaration.ts';

/** The events of a server, by the last part of their type. */
export const serverEvents = {
  created: { description: 'A server was enrolled.' },
  updated: {
    description:
      'A server was changed: by a person, by the request for an operation, or by the operation itself.',
  },
  reserved: { description: 'A server was reserved for an instance.' },
  held: { description: 'An operation of an instance locked the server.' },
  inspected: { description: 'An inspection of a server was recorded.' },
  observed: { description: 'A server was found with another power state or another health.' },
  retired: { description: 'A server was retired.' },
  'maintenance-started': {
    description: 'A person announced maintenance of a server, or changed its reason or end.',
  },
  'maintenance-ended': {
    description: 'A person ended the maintenance of a server. One with an end ends without an event.',
  },
  'quarantine-started': {
    description:
      'A person, or the rule of health, imposed quarantine on a server, or a person changed its reason or end.',
  },
  'quarantine-ended': {
    description:
      'A person, or the rule of health, ended the quarantine of a server. One with an end ends without an event.',
  },
  'console-closed': { description: 'A person asked to end the session at the console of a server.' },
  'identity-found': { description: 'Another machine was found in the place of the one on record.' },
  'identity-accepted': { description: 'A person put the machine that was found on record.' },
  'abandonment-requested': { description: 'A person asked to abandon a server; another one must confirm.' },
  abandoned: { description: 'The abandonment of a server was confirmed.' },
} as const satisfies Readonly<Record<string, OwnEvent>>;

export type ServerEvent = keyof typeof serverEvents;
