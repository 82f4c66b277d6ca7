/** What a BMC says of itself. */
export interface Device {
  readonly firmwareVersion: string;
  /** As `2.0`. */
  readonly ipmiVersion: string;
}

/** From the answer to Get Device ID (IPMI 2.0, section 20.1): the minor firmware version is in BCD. */
export function deviceOf([, , major = 0, minor = 0, ipmi = 0]: Uint8Array): Device {
  return {
    firmwareVersion: `${major & 0x7f}.${minor.toString(16).padStart(2, '0')}`,
    ipmiVersion: `${ipmi & 0xf}.${ipmi >> 4}`,
  };
}
