/** What a port is for, in the order in which a device type lists its ports. */
export const PORT_KINDS = [
  'NETWORK',
  'CONSOLE',
  'CONSOLE_SERVER',
  'POWER',
  'POWER_OUTLET',
  'FRONT',
  'REAR',
] as const;

export type PortKind = (typeof PORT_KINDS)[number];
