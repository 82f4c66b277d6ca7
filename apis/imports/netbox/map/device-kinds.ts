import type { SiteFile } from '#contracts/site-file/site-file.ts';

export type DeviceKind = NonNullable<SiteFile['networkDevices']>[number]['kind'];

/** What a role can be said to be. */
export const NETBOX_DEVICE_KINDS = [
  'SWITCH',
  'ROUTER',
  'FIREWALL',
  'PDU',
  'CONSOLE_SERVER',
  'PATCH_PANEL',
  'OTHER',
] as const satisfies readonly DeviceKind[];

/** What devices of a role are, by the slug of the role in NetBox; the caller's choice overrides the words. */
export type RoleKinds = ReadonlyMap<string, DeviceKind>;

/** Words in slugs of roles; the first that is found decides. */
const WORDS: readonly (readonly [DeviceKind, RegExp])[] = [
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
): { readonly kind: DeviceKind; readonly isServer: boolean } {
  const slug = role?.slug.toLowerCase() ?? '';
  const said = roles.get(slug) ?? WORDS.find(([, word]) => word.test(slug))?.[0];
  return { kind: said ?? 'OTHER', isServer: said === undefined && SERVER.test(slug) };
}
