import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { SignalProgress } from '../service/progress.ts';
import { createBootNotes } from './boot-notes.ts';
import { watchDhcpv6 } from './dhcpv6-watch.ts';
import { startProxyDhcp, type ProxyDhcp } from './proxy-dhcp.ts';

/** Settings of the responder for boot options, which is off unless its address is set. */
export const proxyDhcpSettings = {
  /** IPv4 address of this process on the machines' network; with it boot options are sent, on ports 67 and 4011. */
  PROXY_DHCP: z.ipv4().optional(),
  /** IPv4 address of the TFTP server that has iPXE, for firmware that has only PXE; without it such firmware gets no answer. */
  PROXY_DHCP_TFTP: z.ipv4().optional(),
  /** Name of iPXE for BIOS on the TFTP server. */
  PROXY_DHCP_BIOS_LOADER: z.string().min(1).max(127).default('undionly.kpxe'),
  /** Name of iPXE for UEFI on the TFTP server. */
  PROXY_DHCP_UEFI_LOADER: z.string().min(1).max(127).default('ipxe.efi'),
  /** Name of iPXE for UEFI on arm64 on the TFTP server; without it such firmware gets no answer. */
  PROXY_DHCP_ARM64_LOADER: z.string().min(1).max(127).optional(),
  /** Address of iPXE for UEFI on arm64 that boots by HTTP; without it such firmware gets no answer. */
  PROXY_DHCP_ARM64_URL: z
    .url({ protocol: /^https?$/ })
    .max(255)
    .optional(),
} as const;

const ASKED_BY_DHCPV6 =
  'asked by DHCPv6 how to boot and got no answer: machines boot and install by IPv4, so their network needs DHCP for IPv4';

type ProxyDhcpConfig = z.infer<z.ZodObject<typeof proxyDhcpSettings>>;

/** Undefined where it is off. Answers machines that the boot service has an entry for, and notes so. */
export async function startProxyDhcpIfSet(
  config: ProxyDhcpConfig,
  service: {
    readonly database: Database;
    readonly bootUrl: string;
    readonly hasLoader: boolean;
    /** Signals the operation that waits for a machine. */
    readonly signalProgress: SignalProgress;
    readonly log: Logger;
  },
): Promise<ProxyDhcp | undefined> {
  const { PROXY_DHCP: address, PROXY_DHCP_TFTP: server } = config;
  if (address === undefined) return undefined;
  const { database, bootUrl, hasLoader, signalProgress, log } = service;
  const { PROXY_DHCP_BIOS_LOADER: bios, PROXY_DHCP_UEFI_LOADER: uefi } = config;
  const { PROXY_DHCP_ARM64_LOADER: arm64, PROXY_DHCP_ARM64_URL: arm64Url } = config;
  const notes = createBootNotes(database, signalProgress);
  const proxy = await startProxyDhcp({
    options: {
      address,
      bootUrl: bootUrl.replace(/\/+$/, ''),
      tftp: server === undefined ? undefined : { server, bios, uefi, arm64 },
      hasLoader,
      arm64Url,
    },
    isExpected: notes.answered,
    isMissed: async (mac, lacks) =>
      await notes.missed(mac, `asked by DHCP how to boot and got no answer: it is ${lacks}`),
    log,
  });
  const watch = await watchDhcpv6({
    address,
    received: async (mac) => void (await notes.missed(mac, ASKED_BY_DHCPV6)),
    log,
  });
  log.info({ address }, 'serving boot options by DHCP');
  return {
    counts: proxy.counts,
    async close() {
      await watch?.close();
      await proxy.close();
    },
  };
}
