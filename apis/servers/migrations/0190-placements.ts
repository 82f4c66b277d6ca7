import { migration } from '#platform/database/migration.ts';

/** Where placements are found that a server's own place must keep clear of. */
export const placements = migration(
  '0190-placements',
  `
  create index reference_placement_in_rack on reference ((data->>'rackId')) where kind = 'placement';
  create index reference_placement_of on reference ((data->>'occupantId')) where kind = 'placement';
  `,
);
