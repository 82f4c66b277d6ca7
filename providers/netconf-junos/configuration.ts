import type { Element } from '@xmldom/xmldom';
import type { Target } from '../target.ts';
import { refusedFailure, wireFailure } from './failure.ts';
import { vlanIdsOf, type VlanIds } from './members.ts';
import { ETHER_OPTIONS, interfaceConfigOf, type InterfaceConfig } from './interface-config.ts';
import { RpcRefused } from './rpc-reply.ts';
import type { Session } from './session.ts';
import { childAt, childrenOf, tag, textAt, type Tag } from './xml.ts';

/** What a Junos switch says of its ports. */
export interface Configuration {
  /** Those that the configuration names. */
  readonly interfaces: ReadonlyMap<string, InterfaceConfig>;
  /** Interfaces that the switch has, with whether they have a link. */
  readonly links: ReadonlyMap<string, boolean>;
  readonly vlanIds: VlanIds;
  /** Under which names the configuration has options of Ethernet. */
  readonly etherOptions: ReadonlySet<string>;
}

/** A port with a place, as `xe-0/0/1` and, of a channel of one, `et-0/0/1:2`; Junos names its media. */
const PORT = /^(?:et|fe|ge|mge|xe)-\d+\/\d+\/\d+(?::\d+)?$/u;
const LAG = /^ae\d+$/u;

export const isPort = (name: string): boolean => PORT.test(name);
export const isLag = (name: string): boolean => LAG.test(name);

const RUNNING = tag('get-config', tag('source', tag('running')), {
  name: 'filter',
  attributes: { type: 'subtree' },
  content: [tag('configuration', tag('interfaces'), tag('vlans'))],
});
const TERSE = tag('get-interface-information', tag('terse'));

export async function readConfiguration(session: Session, target: Target): Promise<Configuration> {
  const answer = await ask(session, target, RUNNING);
  const data = childAt(answer, 'data');
  if (data === null) throw wireFailure('BAD_ANSWER', target, 'none', 'a configuration without data');
  const stanza = (name: string): Element | null => childAt(data, 'configuration', name);
  const stanzas = stanza('interfaces');
  const elements = stanzas === null ? [] : childrenOf(stanzas, 'interface');
  const ranges = stanzas === null ? [] : childrenOf(stanzas, 'interface-range');
  const interfaces = elements.map((element) => interfaceConfigOf(element, ranges));
  return {
    interfaces: new Map(interfaces.map((one) => [one.name, one])),
    links: linksOf(await ask(session, target, TERSE)),
    vlanIds: vlanIdsOf(stanza('vlans')),
    etherOptions: new Set(
      ETHER_OPTIONS.filter((name) => elements.some((element) => childAt(element, name) !== null)),
    ),
  };
}

/** `show interfaces terse`: every physical interface, with `admin-status` and `oper-status`. */
function linksOf(answer: Element): Map<string, boolean> {
  const information = childAt(answer, 'interface-information');
  const physical = information === null ? [] : childrenOf(information, 'physical-interface');
  return new Map(
    physical.map((one) => [textAt(one, 'name') ?? '', textAt(one, 'oper-status') === 'up'] as const),
  );
}

/** Asks what changes nothing; a refusal of it is a failure. */
export async function ask(session: Session, target: Target, operation: Tag): Promise<Element> {
  try {
    return await session.rpc(operation);
  } catch (error) {
    if (!(error instanceof RpcRefused)) throw error;
    throw refusedFailure(target, operation.name, error.faults);
  }
}
