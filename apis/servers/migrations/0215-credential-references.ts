import { migration } from '#platform/database/migration.ts';

/** Credentials of BMCs that are in a store of secrets: their reference, for people; for workers it is sealed as well. */
export const credentialReferences = migration(
  '0215-credential-references',
  `
  alter table credential add column reference text check (char_length(reference) between 1 and 500);
  `,
);
