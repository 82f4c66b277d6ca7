import { parseArgs } from 'node:util';
import { z } from 'zod';
import { parseConfig } from '#platform/config/parse-config.ts';
import { databaseAddress, databaseAddressSettings } from '#platform/database/database-settings.ts';
import { connectDatabase } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { bootDomain } from '#boot/service/database.ts';
import { ALL_DOMAINS, chooseDomains } from './domains.ts';

const HELP = `Brings the PostgreSQL schemas up to date; safe to run again.

  node processes/migrate.ts [--domains a,b]    settings: DATABASE_URL, DATABASE_CA
`;

const { values } = parseArgs({ options: { domains: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help === true) {
  process.stdout.write(HELP);
} else {
  try {
    const address = databaseAddress(parseConfig(z.object(databaseAddressSettings)));
    const schemas = chooseDomains(values.domains).map((name) => ({
      ...ALL_DOMAINS[name],
      schema: name as string,
    }));
    for (const { schema, entities, migrations } of [
      ...schemas,
      ...(values.domains === undefined ? [bootDomain] : []),
    ]) {
      const database = await connectDatabase({
        ...address,
        schema,
        entities,
        migrations,
        poolSize: 2,
        limits: 'none',
      });
      await database.migrate();
      await database.close();
    }
  } catch (error) {
    process.stderr.write(`migrate failed: ${describeError(error)}\n`);
    process.exitCode = 1;
  }
}
