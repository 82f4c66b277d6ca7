/**
 * Client system architectures, as IANA numbers them ("Processor Architecture Types" of DHCPv6, which DHCP shares by
 * RFC 4578 and its errata), and which of our boot programs a machine of one can run.
 */
export interface Architecture {
  readonly name: string;
  readonly runs: 'bios' | 'x64' | 'arm64' | undefined;
}

const ARCHITECTURES: Readonly<Record<number, Architecture>> = {
  0: { name: 'BIOS', runs: 'bios' },
  2: { name: 'EFI on Itanium', runs: undefined },
  6: { name: 'UEFI on x86, 32 bits', runs: undefined },
  // By two numbers: IANA's list and firmware do not agree on which.
  7: { name: 'UEFI on x64', runs: 'x64' },
  9: { name: 'UEFI on x64 (EBC)', runs: 'x64' },
  10: { name: 'UEFI on ARM, 32 bits', runs: undefined },
  11: { name: 'UEFI on arm64', runs: 'arm64' },
  14: { name: 'POWER, OPAL', runs: undefined },
  15: { name: 'UEFI by HTTP on x86, 32 bits', runs: undefined },
  16: { name: 'UEFI by HTTP on x64', runs: 'x64' },
  18: { name: 'UEFI by HTTP on ARM, 32 bits', runs: undefined },
  19: { name: 'UEFI by HTTP on arm64', runs: 'arm64' },
  21: { name: 'U-Boot on ARM, 32 bits', runs: undefined },
  // U-Boot starts programs for UEFI.
  22: { name: 'U-Boot on arm64', runs: 'arm64' },
  24: { name: 'U-Boot by HTTP on arm64', runs: 'arm64' },
  27: { name: 'UEFI on RISC-V, 64 bits', runs: undefined },
};

export function architectureOf(number: number | undefined): Architecture {
  if (number === undefined) return { name: 'an architecture that it does not name', runs: undefined };
  return ARCHITECTURES[number] ?? { name: `architecture ${number}`, runs: undefined };
}
