import { MikroORM } from '@mikro-orm/postgresql';

/** Retired, so that no operation and no other test concerns itself with them. */
const SEED = `
  INSERT INTO servers.server (id, tenant_id, site_id, name, state, power_state, health, bmc_address, bmc_provider,
    vendor, model, serial_number, cores, memory_mib, disk_bytes)
  SELECT 'srvrsrv-01m0' || lpad(n::text, 22, '0'), tenant_id, site_id, 'many-' || lpad(n::text, 5, '0'), 'RETIRED',
    'OFF', 'OK', 'https://many-' || n || '.invalid', 'none', 'Example', 'Server 1U', 'MANY' || n, 16, 65536, 1e12
  FROM (SELECT tenant_id, site_id FROM servers.server LIMIT 1) AS place, generate_series(1, ?::int) AS n`;

/** Puts servers into the database of a stack for as long as something is done with them. */
export async function withServers(postgres: string, count: number, use: () => Promise<void>): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: postgres,
    entities: [],
    discovery: { warnWhenNoEntities: false },
  });
  const database = orm.em.getConnection();
  await database.execute(SEED, [count]);
  try {
    await use();
  } finally {
    await database.execute(`DELETE FROM servers.server WHERE name LIKE 'many-%'`);
    await orm.close();
  }
}
