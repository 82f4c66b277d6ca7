import { Migration } from '@mikro-orm/migrations';

/** One named, transactional change of a domain's schema, written as SQL so that constraints say what they mean. */
export interface SchemaChange {
  readonly name: string;
  readonly class: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

export function schemaChange(name: string, sql: string): SchemaChange {
  return {
    name,
    class: class extends Migration {
      override up(): void {
        this.addSql(sql);
      }
    },
  };
}
