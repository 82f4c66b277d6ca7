import type { DesiredPort, PortVlans, SwitchPort } from '#contracts/hardware/switch-ports.ts';
import type { Target } from '../target.ts';
import type { BridgeRow, Database, InterfaceRow, PortRow } from './database.ts';
import { refusal } from './failure.ts';
import { interfacesOf, isLag } from './ports.ts';

/** A row of the table Port, with its desired values. */
export interface ModelPort {
  readonly name: string;
  /** The row; null where it must be inserted. */
  readonly row: PortRow | null;
  readonly bridge: BridgeRow;
  interfaces: InterfaceRow[];
  /** Undefined where its VLANs stay. */
  vlans?: PortVlans;
  /** Undefined where its description stays; a port that is no LAG has its description at its interface. */
  description?: string | null;
}

/** A row of the table Interface, with its desired values. */
export interface ModelInterface {
  readonly row: InterfaceRow;
  mtu?: number | null;
  description?: string | null;
}

export interface Model {
  readonly ports: Map<string, ModelPort>;
  readonly interfaces: Map<string, ModelInterface>;
  readonly bridges: readonly BridgeRow[];
}

/** The database as a model that can be changed. */
export function modelOf({ bridges, ports, interfaces }: Database): Model {
  const byId = new Map(interfaces.map((row) => [row._uuid, row]));
  const bridgeOf = new Map(bridges.flatMap((bridge) => bridge.ports.map((id) => [id, bridge] as const)));
  const model: Model = { ports: new Map(), interfaces: new Map(), bridges };
  for (const row of ports) {
    const bridge = bridgeOf.get(row._uuid);
    if (bridge === undefined || bridge.name === row.name) continue;
    const own = interfacesOf(row, byId);
    model.ports.set(row.name, { name: row.name, row, bridge, interfaces: own });
    for (const one of own) model.interfaces.set(one.name, { row: one });
  }
  return model;
}

/** Applies the desired values to a model; throws a refusal where that is impossible. */
export function applyDesired(
  model: Model,
  desired: readonly DesiredPort[],
  before: ReadonlyMap<string, SwitchPort>,
  target: Target,
): void {
  for (const { name, lag } of desired) if (lag !== undefined) moveTo(model, name, lag, target);
  for (const port of desired) applyValues(model, port, before.get(port.name), target);
  for (const [name, { interfaces }] of model.ports) if (interfaces.length === 0) model.ports.delete(name);
}

function applyValues(
  model: Model,
  { name, enabled, description, mtu, vlans }: DesiredPort,
  before: SwitchPort | undefined,
  target: Target,
): void {
  const port = model.ports.get(name);
  const own = model.interfaces.get(name);
  if (port === undefined && own === undefined) throw unknownPort(name, target);
  if (enabled !== undefined && before?.enabled === !enabled) {
    const message = `${name} is switched ${enabled ? 'off' : 'on'}, and Open vSwitch's database cannot change that. Change it on the switch.`;
    throw refusal(target, 'UNSUPPORTED', message);
  }
  if (vlans !== undefined) {
    if (port === undefined) {
      const message = `${name} is a member of a LAG: give its VLANs to the LAG.`;
      throw refusal(target, 'INVALID_ARGUMENT', message);
    }
    if (before?.unsupported != null) {
      const message = `${name} is left as it is: ${before.unsupported}, which could not be restored. Change it on the switch first.`;
      throw refusal(target, 'UNSUPPORTED', message);
    }
    port.vlans = vlans;
  }
  if (description !== undefined) {
    if (own !== undefined) own.description = description;
    else if (port !== undefined) port.description = description;
  }
  if (mtu === undefined) return;
  for (const { name: member } of port?.interfaces ?? [{ name }]) {
    const one = model.interfaces.get(member);
    if (one !== undefined) one.mtu = mtu;
  }
}

/** Moves an interface into a LAG, or out of one into a port of its own. */
function moveTo(model: Model, name: string, lag: string | null, target: Target): void {
  const interfaceRow = model.interfaces.get(name)?.row;
  if (interfaceRow === undefined) {
    // A LAG is in no LAG. One that does not exist yet is in the model through its members.
    if (lag === null) return;
    if (!model.ports.has(name)) throw unknownPort(name, target);
    throw refusal(target, 'INVALID_ARGUMENT', `${name} is a LAG, and can be in no other.`);
  }
  const from = [...model.ports.values()].find(({ interfaces }) => interfaces.includes(interfaceRow));
  if (from === undefined || (lag ?? name) === from.name) return;
  if (from.row !== null && !isLag(from, from.interfaces)) refuseLoss(from.row, target);
  const to = model.ports.get(lag ?? name) ?? {
    name: lag ?? name,
    row: null,
    bridge: from.bridge,
    interfaces: [],
  };
  if (to.interfaces.length > 0 && !isLag(to, to.interfaces))
    throw refusal(target, 'INVALID_ARGUMENT', `${to.name} is a port, and no LAG that ${name} can be in.`);
  if (to.bridge !== from.bridge) {
    const message = `${name} is in the bridge ${from.bridge.name}, and ${to.name} in ${to.bridge.name}.`;
    throw refusal(target, 'INVALID_ARGUMENT', message);
  }
  from.interfaces = from.interfaces.filter((one) => one !== interfaceRow);
  to.interfaces = [...to.interfaces, interfaceRow];
  if (from.interfaces.length === 0) model.ports.delete(from.name);
  model.ports.set(to.name, to);
}

/** A port that joins a LAG loses its row: refuses that where the row has values that could not be restored. */
function refuseLoss({ name, qos, other_config: config }: PortRow, target: Target): void {
  if (qos === null && Object.keys(config).length === 0) return;
  const message = `${name} has a qos or an other_config, which would be lost in a LAG. Remove it first.`;
  throw refusal(target, 'UNSUPPORTED', message);
}

function unknownPort(name: string, target: Target): Error {
  const message = `the switch at ${target.address} has no port ${name}. Compare the names of its ports with those on record.`;
  return refusal(target, 'NOT_FOUND', message);
}
