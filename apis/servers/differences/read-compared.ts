import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { ComparedServer } from './compare.ts';

/** A server with what people want of it, and what was found of it. */
export interface ComparedRow extends ComparedServer {
  readonly id: IdOf<'server'>;
}

/** What is compared of these servers, in one statement. Those that are RETIRED are left out. */
export async function readCompared(
  em: EntityManager,
  ids: readonly IdOf<'server'>[],
): Promise<readonly ComparedRow[]> {
  return await em.execute(COMPARED, [`{${ids.join(',')}}`]);
}

const iso = (moment: string): string =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How many ports of the device type are of a kind. */
const portsOf = (kind: string): string => `(
  select count(*) from jsonb_array_elements(type.data->'ports') port
  where port->>'kind' = '${kind}' and port->>'managementOnly' is distinct from 'true')`;

const COMPARED = `
select server.id, expected, desired_bios as "desiredBios", vendor, model, serial_number as "serialNumber",
  cores, memory_mib::double precision as "memoryMiB", disk_bytes::double precision as "diskBytes",
  storage_read_at is not null as "isStorageRead",
  (select ${iso('max(created_at)')} from inspection where server_id = server.id) as "inspectedAt",
  (select jsonb_build_object('name', baseline.name, 'entries', baseline.entries)
   from firmware_baseline baseline where baseline.id = server.firmware_baseline_id) as baseline,
  (select jsonb_build_object('manufacturer', type.data->>'manufacturer', 'model', type.data->>'model',
     'ports', ${portsOf('NETWORK')}, 'powerPorts', ${portsOf('POWER')})
   from reference type
   where type.id = server.device_type_id and type.kind = 'deviceType' and not type.deleted) as "deviceType",
  (select jsonb_build_object('components', components, 'observedAt', ${iso('observed_at')})
   from firmware where server_id = server.id) as firmware,
  coalesce((select jsonb_object_agg(kind, number) from (
     select kind, count(*) as number from component
     where server_id = server.id and (kind <> 'PORT' or mac is not null) group by kind) counted), '{}') as parts,
  case when exists (select from attribute
     where server_id = server.id and current and namespace = 'bios' and value is not null)
   then coalesce((select jsonb_object_agg(name, jsonb_build_object('value', value, 'at', ${iso('created_at')}))
     from attribute where server_id = server.id and current and namespace = 'bios' and component = ''
       and value is not null and jsonb_exists(server.desired_bios, name)), '{}') end as bios
from server
where server.id = any(?::text[]) and state <> 'RETIRED'`;
