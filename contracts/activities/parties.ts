/** The kinds of devices and servers that steps work with, as messages name them. */
export const PARTIES = {
  BMC: 'BMC',
  BOOT: 'boot service',
  DNS: 'DNS server',
  DHCP: 'DHCP server',
  SWITCH: 'network device',
  BALANCER: 'load balancer provider',
} as const;

/** Qualifies the codes of faults that several kinds share: `BMC_TIMEOUT`, `DNS_TIMEOUT`. */
export type Party = keyof typeof PARTIES;

const NAMES = Object.keys(PARTIES) as Party[];

/** The party that a failure's code names; undefined for failures of other origin. */
export function partyOf(code: string): Party | undefined {
  return NAMES.find((party) => code.startsWith(`${party}_`));
}
