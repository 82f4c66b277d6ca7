import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import type { FirmwareBench, ImageKind } from '../../conformance/firmware.ts';
import type { Vendor } from '#simulator/models/model.ts';
import { firmwareImage } from '#simulator/redfish/updates.ts';
import type { RedfishConfig } from '../config.ts';
import { simulatedBench } from './simulated-bench.ts';

/** The simulated Lenovo only reports its firmware. */
export type Updatable = Exclude<Vendor, 'lenovo'>;

/** Components of the simulated machines, as they are shipped. */
const components: Readonly<Record<Updatable, Readonly<Record<ImageKind, string>>>> = {
  dell: {
    part: 'Installed-108255-21.80.9__NIC.Embedded.1-1-1',
    bmc: 'Installed-25227-6.00.30.00__iDRAC.Embedded.1-1',
    bios: 'Installed-159-1.8.2__BIOS.Setup.1-1',
  },
  hpe: { part: '4', bmc: '1', bios: '2' },
  supermicro: { part: 'CPLD_Motherboard', bmc: 'BMC', bios: 'BIOS' },
  standard: { part: 'NIC', bmc: 'BMC', bios: 'BIOS' },
};

const NEW_VERSION = '99.1.0';

/** A simulated BMC, and a server that has an image for each kind of component. */
export async function firmwareBench(
  vendor: Updatable,
  settings: Partial<RedfishConfig> = {},
): Promise<FirmwareBench & Awaited<ReturnType<typeof simulatedBench>> & { readonly fetched: string[] }> {
  const fetched: string[] = [];
  const content = (kind: ImageKind) => firmwareImage(components[vendor][kind], NEW_VERSION, '\0filler\r\n');
  const kinds = ['part', 'bmc', 'bios'] as const;
  const server = createServer((request, response) => {
    const kind = kinds.find((one) => request.url === `/${one}.bin`);
    fetched.push(request.url ?? '');
    response.writeHead(kind === undefined ? 404 : 200).end(kind && content(kind));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const imageOf = (kind: ImageKind): FirmwareImage => ({
    component: components[vendor][kind],
    version: NEW_VERSION,
    url: `http://127.0.0.1:${port}/${kind}.bin`,
    sha256: createHash('sha256').update(content(kind)).digest('hex'),
  });
  const bench = await simulatedBench(vendor, settings, ['UpdateService']);
  return {
    ...bench,
    fetched,
    images: { part: imageOf('part'), bmc: imageOf('bmc'), bios: imageOf('bios') },
    async close() {
      await bench.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
