import { Migration } from '@mikro-orm/migrations';

/** One named, transactional change of a domain's schema, written as SQL so that constraints say what they mean. */
export interface DomainMigration {
  readonly name: string;
  readonly class: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

export function migration(name: string, sql: string): DomainMigration {
  return {
    name,
    class: class extends Migration {
      override up(): void {
        this.addSql(sql);
      }
    },
  };
}
