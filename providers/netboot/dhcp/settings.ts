import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { entryOfMachine } from '../service/entries.ts';
import { note } from '../service/journal.ts';
import { startProxyDhcp, type ProxyDhcp } from './proxy-dhcp.ts';

/** Settings of the responder for boot options, which is off unless it is told its address. */
export const proxyDhcpSettings = {
  /** IPv4 address of this process on the machines' network; with it boot options are told, on ports 67 and 4011. */
  PROXY_DHCP: z.ipv4().optional(),
  /** IPv4 address of the TFTP server that has iPXE, for firmware that has only PXE; without it such firmware gets no answer. */
  PROXY_DHCP_TFTP: z.ipv4().optional(),
  /** Name of iPXE for BIOS on the TFTP server. */
  PROXY_DHCP_BIOS_LOADER: z.string().min(1).max(127).default('undionly.kpxe'),
  /** Name of iPXE for UEFI on the TFTP server. */
  PROXY_DHCP_UEFI_LOADER: z.string().min(1).max(127).default('ipxe.efi'),
} as const;

type ProxyDhcpConfig = z.infer<z.ZodObject<typeof proxyDhcpSettings>>;

/** Undefined where it is off. Answers machines that the boot service has an entry for, and notes so. */
export async function startProxyDhcpIfSet(
  config: ProxyDhcpConfig,
  service: {
    readonly database: Database;
    readonly bootUrl: string;
    readonly hasLoader: boolean;
    readonly log: Logger;
  },
): Promise<ProxyDhcp | undefined> {
  const { PROXY_DHCP: address, PROXY_DHCP_TFTP: server } = config;
  if (address === undefined) return undefined;
  const { database, bootUrl, hasLoader, log } = service;
  const { PROXY_DHCP_BIOS_LOADER: bios, PROXY_DHCP_UEFI_LOADER: uefi } = config;
  const proxy = await startProxyDhcp({
    options: {
      address,
      bootUrl: bootUrl.replace(/\/+$/, ''),
      tftp: server === undefined ? undefined : { server, bios, uefi },
      hasLoader,
    },
    async isExpected(mac) {
      const entry = await entryOfMachine(database.fork(), mac);
      if (entry !== undefined)
        await note(database.fork(), entry.operationId, `${mac} was told by DHCP how to boot`);
      return entry !== undefined;
    },
    log,
  });
  log.info({ address }, 'telling machines by DHCP how to boot');
  return proxy;
}
