import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { PortKind } from '#contracts/hardware/port-kinds.ts';
import type { ReportedConfiguration, ReportedNeighbour } from './reported.ts';

/** Something that was observed, by what and when. */
export interface Observation<Content> {
  readonly source: string;
  /** ISO 8601. */
  readonly observedAt: string;
  readonly content: Content;
}

/** A port as evidence is compared with it, and the last evidence. */
export interface PortEvidence {
  readonly id: string;
  readonly kind: PortKind;
  readonly name: string;
  readonly macAddress: string | null;
  readonly isOfServer: boolean;
  /** The name of its device or server. */
  readonly holderName: string | null;
  /** The VLAN ids that are meant. */
  readonly untaggedVid: number | null;
  readonly taggedVids: readonly number[] | null;
  readonly configuration: Observation<ReportedConfiguration> | null;
  readonly neighbours: Observation<readonly ReportedNeighbour[]> | null;
}

/** The evidence of a port. One statement per request, however many ports are asked for. */
export async function evidenceOf(context: GraphContext, portId: string): Promise<PortEvidence | undefined> {
  return await batch(context, 'evidence of a port', portId, async (ids) => {
    const rows: PortEvidence[] = await context.em.execute(EVIDENCE, [`{${ids.join(',')}}`]);
    return new Map(rows.map((row) => [row.id, row]));
  });
}

const observation = (
  table: string,
): string => `case when ${table}.port_id is null then null else jsonb_build_object(
    'source', ${table}.source, 'content', ${table}.content,
    'observedAt', to_char(${table}.observed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end`;

const EVIDENCE = `
select port.id, port.kind, port.name, port.mac_address as "macAddress", port.server_id is not null as "isOfServer",
  coalesce(device.name, server.data->>'name') as "holderName",
  (select vid from vlan where id = port.untagged_vlan_id) as "untaggedVid",
  case when port.tagged_vlan_ids is null then null else array(
    select vid from tagged_vlan join vlan on vlan.id = vlan_id where port_id = port.id order by vid) end as "taggedVids",
  ${observation('configuration')} as configuration,
  ${observation('neighbours')} as neighbours
from device_port port
left join network_device device on device.id = port.device_id
left join reference server on server.id = port.server_id and not server.deleted
left join port_evidence configuration on configuration.port_id = port.id and configuration.about = 'CONFIGURATION'
left join port_evidence neighbours on neighbours.port_id = port.id and neighbours.about = 'NEIGHBOURS'
where port.id = any(?::text[])`;
