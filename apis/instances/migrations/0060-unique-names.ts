import { migration, type DomainMigration } from '#platform/database/migration.ts';
import { NAME_KEY_FUNCTION, uniqueNames } from '#platform/text/unique-names.ts';

/** Names that differ by case or by composition alone read the same, so only one of them may be there. */
export const uniqueNamesMigration: DomainMigration = migration(
  '0060-unique-names',
  NAME_KEY_FUNCTION + uniqueNames('profile', 'tenant_id'),
);
