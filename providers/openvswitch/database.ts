import { z } from 'zod';
import type { Target } from '../target.ts';
import type { Connection, Operation } from './connection.ts';
import { wireFailure } from './failure.ts';

/** Values as OVSDB writes them (RFC 7047, section 5.1). A set of exactly one element may be written as the element. */
const uuid = z.tuple([z.literal('uuid'), z.string()]).transform(([, id]) => id);
const setOf = <Element extends z.ZodType>(element: Element) =>
  z.union([
    z.tuple([z.literal('set'), z.array(element)]).transform(([, elements]) => elements),
    element.transform((one) => [one]),
  ]);
const optional = <Element extends z.ZodType>(element: Element) =>
  setOf(element).transform((elements): z.output<Element> | null => elements[0] ?? null);
const mapOfTexts = z
  .tuple([z.literal('map'), z.array(z.tuple([z.string(), z.string()]))])
  .transform(([, pairs]) => Object.fromEntries(pairs) as Readonly<Record<string, string>>);
const int = z.number().int();

const rootRow = z.object({
  ovs_version: optional(z.string()),
  external_ids: mapOfTexts,
});
const bridgeRow = z.object({ _uuid: uuid, name: z.string(), ports: setOf(uuid) });
const portRow = z.object({
  _uuid: uuid,
  name: z.string(),
  interfaces: setOf(uuid),
  vlan_mode: optional(z.string()),
  tag: optional(int),
  trunks: setOf(int),
  qos: optional(uuid),
  other_config: mapOfTexts,
  external_ids: mapOfTexts,
});
const interfaceRow = z.object({
  _uuid: uuid,
  name: z.string(),
  admin_state: optional(z.string()),
  link_state: optional(z.string()),
  mtu: optional(int),
  mtu_request: optional(int),
  external_ids: mapOfTexts,
});

export type BridgeRow = z.output<typeof bridgeRow>;
export type PortRow = z.output<typeof portRow>;
export type InterfaceRow = z.output<typeof interfaceRow>;

/** The rows of a switch's database about ports, as of one moment. */
export interface Database {
  readonly version: string | null;
  /** `external_ids:system-id`, which identifies the switch. */
  readonly systemId: string | null;
  readonly bridges: readonly BridgeRow[];
  readonly ports: readonly PortRow[];
  readonly interfaces: readonly InterfaceRow[];
}

const TABLES = {
  Open_vSwitch: rootRow,
  Bridge: bridgeRow,
  Port: portRow,
  Interface: interfaceRow,
} as const;

/** Reads the rows in one transaction, so that they are consistent. */
export async function readDatabase(connection: Connection, target: Target): Promise<Database> {
  const select = Object.entries(TABLES).map(([table, row]): Operation => ({
    op: 'select',
    table,
    where: [],
    columns: Object.keys(row.shape),
  }));
  const results = await connection.transact(select, 'read');
  const parsed = z
    .tuple([
      z.object({ rows: z.array(rootRow).min(1) }),
      z.object({ rows: z.array(bridgeRow) }),
      z.object({ rows: z.array(portRow) }),
      z.object({ rows: z.array(interfaceRow) }),
    ])
    .safeParse(results);
  if (!parsed.success) throw wireFailure('BAD_ANSWER', target, 'none', 'rows that are not those of a switch');
  const [root, bridges, ports, interfaces] = parsed.data;
  return {
    version: root.rows[0]?.ovs_version ?? null,
    systemId: root.rows[0]?.external_ids['system-id'] ?? null,
    bridges: bridges.rows,
    ports: ports.rows,
    interfaces: interfaces.rows,
  };
}
