import { endMutation, startMutation, type UnavailabilityKind } from './unavailability.ts';

const maintenance: UnavailabilityKind = {
  read: (server) => server.maintenance,
  write: (server, record) => {
    server.maintenance = record;
  },
  started: 'maintenance-started',
  ended: 'maintenance-ended',
};

export const serverMaintenanceStart = startMutation('serverMaintenanceStart', maintenance);
export const serverMaintenanceEnd = endMutation('serverMaintenanceEnd', maintenance);
