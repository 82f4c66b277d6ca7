/** What a network device is. */
export const NETWORK_DEVICE_KINDS = [
  'SWITCH',
  'ROUTER',
  'FIREWALL',
  'PDU',
  'CONSOLE_SERVER',
  'PATCH_PANEL',
  'OTHER',
] as const;

export type NetworkDeviceKind = (typeof NETWORK_DEVICE_KINDS)[number];
