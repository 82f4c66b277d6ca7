import type { NetworkDeviceKind } from '#contracts/hardware/device-kinds.ts';

/** What devices of a role are, by the slug of the role in NetBox; the caller's choice overrides the words. */
export type RoleKinds = ReadonlyMap<string, NetworkDeviceKind>;

/** Words in slugs of roles; the first that is found decides. */
const WORDS: readonly (readonly [NetworkDeviceKind, RegExp])[] = [
  ['PATCH_PANEL', /panel|patch/],
  ['CONSOLE_SERVER', /console|terminal/],
  ['PDU', /pdu|power-dist/],
  ['FIREWALL', /firewall|(^|-)fw(-|$)/],
  ['ROUTER', /router|gateway|(^|-)(rtr|cpe|pe)(-|$)/],
  ['SWITCH', /switch|leaf|spine|fabric|(^|-)(tor|sw)(-|$)/],
];

const SERVER = /server|hypervisor|compute|storage|(^|-)(host|node|blade)(-|$)/;

/** What a device is, by its role. Servers have a BMC in the graph, which NetBox does not contain. */
export function kindOfRole(
  roles: RoleKinds,
  role: { readonly slug: string } | undefined,
): { readonly kind: NetworkDeviceKind; readonly isServer: boolean } {
  const slug = role?.slug.toLowerCase() ?? '';
  const said = roles.get(slug) ?? WORDS.find(([, word]) => word.test(slug))?.[0];
  return { kind: said ?? 'OTHER', isServer: said === undefined && SERVER.test(slug) };
}
