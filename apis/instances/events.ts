import type { OwnEvent } from '#platform/resource/declaration.ts';

/** The events of an instance, by the last part of their type. */
export const instanceEvents = {
  created: { description: 'An instance was created.' },
  updated: {
    description:
      'An instance was changed: by a person, by the request for an operation, or by the operation itself.',
  },
  observed: {
    description:
      'DNS or DHCP servers have other records of an instance than at the last observation; its `differences` changed.',
  },
  overdue: {
    description:
      'No service claimed an instance by the deadline of its type, or the one that had claimed it neither renewed nor ended its claim.',
  },
  deleted: { description: 'An instance was decommissioned: its state is DELETED from now on.' },
} as const satisfies Readonly<Record<string, OwnEvent>>;

export type InstanceEvent = keyof typeof instanceEvents;
