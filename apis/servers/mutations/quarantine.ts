import { endMutation, startMutation, type UnavailabilityKind } from './unavailability.ts';

const quarantine: UnavailabilityKind = {
  read: (server) => server.imposedQuarantine,
  // Also one that the rule of health imposed becomes one of people, which the rule does not end.
  write: (server, record) => {
    server.imposedQuarantine = record === null ? null : { ...record, byRule: false };
  },
  started: 'quarantine-started',
  ended: 'quarantine-ended',
};

export const serverQuarantineStart = startMutation('serverQuarantineStart', quarantine);
export const serverQuarantineEnd = endMutation('serverQuarantineEnd', quarantine);
