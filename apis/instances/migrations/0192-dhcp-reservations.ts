import { migration } from '#platform/database/migration.ts';

export const dhcpReservations = migration(
  '0192-dhcp-reservations',
  `
  alter table profile add column dhcp_reservation boolean not null default false;
  -- Whether the address of the instance may be reserved by DHCP.
  alter table instance add column dhcp_reserved boolean not null default false;
  `,
);
