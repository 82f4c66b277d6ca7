import type { Element } from '@xmldom/xmldom';
import { childAt, childrenOf, textAt } from './xml.ts';

/** An interface as the configuration has it. */
export interface InterfaceConfig {
  readonly name: string;
  readonly description: string | null;
  /** As Junos counts it, with the Ethernet header. */
  readonly mtu: number | null;
  readonly isDisabled: boolean;
  /** The LAG that bundles it. */
  readonly bundle: string | null;
  /** Whether it has the unit 0. */
  readonly hasUnit: boolean;
  /** Null where it switches no frames: it has no family `ethernet-switching`. */
  readonly switching: { readonly mode: string; readonly members: readonly string[] } | null;
  readonly nativeVid: number | null;
  /** What it has that cannot be expressed; null where there is nothing. */
  readonly unsupported: string | null;
  /** What would be lost with its unit, or with the whole interface; null where it could be made again. */
  readonly lostWithUnit: string | null;
  readonly lostWithLag: string | null;
}

/** Statements by which an interface is more than a port of VLANs. */
const OTHER_USES = [
  'apply-groups',
  'encapsulation',
  'flexible-vlan-tagging',
  'stacked-vlan-tagging',
  'vlan-tagging',
] as const;

/** How the options of Ethernet are called: on switches, and on those that share the software of MX routers. */
export const ETHER_OPTIONS = ['ether-options', 'gigether-options'] as const;

/** Reads an `interface` of the stanza `interfaces`, of Junos with Enhanced Layer 2 Software. */
export function interfaceConfigOf(element: Element, ranges: readonly Element[]): InterfaceConfig {
  const name = textAt(element, 'name') ?? '';
  const unit = childrenOf(element, 'unit').find((one) => (textAt(one, 'name') ?? '0') === '0') ?? null;
  const family = unit === null ? null : childAt(unit, 'family', 'ethernet-switching');
  const mtu = textAt(element, 'mtu');
  const nativeVid = textAt(element, 'native-vlan-id');
  return {
    name,
    description: textAt(element, 'description'),
    mtu: mtu === null ? null : Number(mtu),
    isDisabled: childAt(element, 'disable') !== null,
    bundle:
      ETHER_OPTIONS.map((options) => textAt(element, options, 'ieee-802.3ad', 'bundle')).find(
        (one) => one !== null,
      ) ?? null,
    hasUnit: unit !== null,
    switching:
      family === null
        ? null
        : { mode: textAt(family, 'interface-mode') ?? 'access', members: membersOf(family) },
    nativeVid: nativeVid === null ? null : Number(nativeVid),
    unsupported: unsupportedBy(element, ranges),
    lostWithUnit: othersOf(unit, ['name', 'family']) ?? othersOf(family, ['interface-mode', 'vlan']),
    lostWithLag:
      othersOf(element, ['name', 'description', 'native-vlan-id', 'unit', 'aggregated-ether-options']) ??
      optionsOfLag(childAt(element, 'aggregated-ether-options')),
  };
}

function membersOf(family: Element): string[] {
  const vlan = childAt(family, 'vlan');
  return vlan === null ? [] : childrenOf(vlan, 'members').map((one) => textAt(one) ?? '');
}

function unsupportedBy(element: Element, ranges: readonly Element[]): string | null {
  const name = textAt(element, 'name') ?? '';
  const inactive = [element, ...element.getElementsByTagName('*')].find(
    (one) => one.getAttribute('inactive') !== null,
  );
  if (inactive !== undefined) return `its statement ${inactive.localName ?? ''} is deactivated`;
  const range = ranges.find((one) => mayInclude(one, name));
  if (range !== undefined) return `the interface-range ${textAt(range, 'name') ?? ''} may include it`;
  const use = OTHER_USES.find((statement) => childAt(element, statement) !== null);
  if (use !== undefined) return `it has ${use}`;
  const unit = childrenOf(element, 'unit').find((one) => (textAt(one, 'name') ?? '0') !== '0');
  if (unit !== undefined) return `it has the unit ${textAt(unit, 'name') ?? ''}`;
  const families = childrenOf(element, 'unit').flatMap((one) =>
    childrenOf(one, 'family').flatMap((family) => childrenOf(family)),
  );
  const family = families.find(({ localName }) => localName !== 'ethernet-switching');
  if (family !== undefined) return `its family is ${family.localName ?? ''}`;
  const older = families.find((one) => childAt(one, 'port-mode') !== null);
  return older === undefined ? null : 'it has port-mode, as of Junos without Enhanced Layer 2 Software';
}

/** Whether a range names the interface, maybe by a pattern; of ranges from one to another the bounds are not compared. */
function mayInclude(range: Element, name: string): boolean {
  if (childAt(range, 'member-range') !== null) return true;
  return childrenOf(range, 'member').some((member) => {
    const listed = textAt(member, 'name') ?? textAt(member) ?? '';
    return listed === name || /[*?[]/u.test(listed);
  });
}

/** Statements besides these, as texts for people. */
function othersOf(element: Element | null, known: readonly string[]): string | null {
  const others = element === null ? [] : childrenOf(element).map(({ localName }) => localName ?? '');
  return others.filter((one) => !known.includes(one)).join(', ') || null;
}

/** A LAG is made with `lacp active` and nothing else. */
function optionsOfLag(options: Element | null): string | null {
  const lacp = options === null ? null : childAt(options, 'lacp');
  if (lacp === null || childAt(lacp, 'active') === null) return 'no lacp active';
  return othersOf(options, ['lacp']) ?? othersOf(lacp, ['active']);
}
