import type { FirmwareComponent } from '../capabilities/firmware.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { readMembers } from './collection.ts';
import { lastSegment, link, links, object, text } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Quirks } from './quirks.ts';

/** A component with the place of its resource. */
export interface InstalledFirmware extends FirmwareComponent {
  readonly path: string;
  /** False for an image that is kept, or being brought. */
  readonly isRunning: boolean;
}

/** Words of Status.State for images that do not run (bmcweb, software_utils.hpp). */
const notRunning = new Set(['Disabled', 'StandbySpare', 'StandbyOffline', 'UnavailableOffline', 'Updating']);

/** What runs on the machine, part by part. What is kept for a roll-back is no component of its own. */
export async function readFirmware(bmc: Bmc, service: JsonObject): Promise<readonly InstalledFirmware[]> {
  const { quirks } = await bmc.root();
  const members = await readMembers(bmc, link(service['FirmwareInventory']));
  return (
    members
      .map(({ path, body }): InstalledFirmware => {
        const id = text(body['Id']) ?? decodeURIComponent(lastSegment(path));
        const name = text(body['Name']) ?? id;
        const version = text(body['Version']);
        const part = partOf(id, quirks, body);
        return {
          id,
          part,
          name,
          path,
          version,
          kind: kindOf(id, name),
          // Not reported is not no (SoftwareInventory 1.2: a service without updates for it says false).
          updateable: body['Updateable'] !== false,
          isRunning: !notRunning.has(text(object(body['Status'])['State']) ?? ''),
        };
      })
      // iDRAC lists what was installed before, and a staged version, beside what is installed.
      .filter(({ id }) => !/^(Previous|Available|Current)-\d/.test(id))
      // OpenBMC lists the image of the other side too, under an id of its own and for the same part.
      .filter(
        (one, _, all) => one.isRunning || !all.some((other) => other.isRunning && other.part === one.part),
      )
  );
}

/** In order: the first that fits decides. Names as the captures of Dell, HPE and Supermicro have them. */
const kinds: readonly (readonly [FirmwareComponent['kind'], RegExp])[] = [
  ['OTHER', /backup|golden|capsule|staging|redundant|bootloader|diagnostics|HGX|BIOS[ _]ME/i],
  ['BMC', /\bBMC\b|\biLO\b|Remote Access Controller|\bXCC\b/i],
  ['BIOS', /\bBIOS\b|System ROM|\bUEFI\b/i],
  ['PSU', /power ?supply|\bPSU/i],
  ['NIC', /ethernet|\bNIC\b|network|infiniband|connectx/i],
  ['STORAGE', /\bRAID\b|\bdrive\b|\bSSD\b|disk|backplane|smart array|nvme/i],
];

function kindOf(id: string, name: string): FirmwareComponent['kind'] {
  return kinds.find(([, pattern]) => pattern.test(name) || pattern.test(id))?.[0] ?? 'OTHER';
}

/**
 * An iDRAC writes `Installed-<component>-<version>__<part>`. OpenBMC makes the id from a hash of the version: what the image
 * is for then names the part, as `bmc` or `Bios` of its only RelatedItem.
 */
function partOf(id: string, { versionedFirmwareIds }: Quirks, body: JsonObject = {}): string {
  if (versionedFirmwareIds) return id.replace(/^.*__/, '');
  const [related, another] = links(body['RelatedItem']);
  const isHash = /^[0-9a-f]{8,}$/i.test(id) && related !== undefined && another === undefined;
  return isHash ? lastSegment(related) : id;
}

/** The component meant, also where the BMC has put another version into its id since. */
export async function findFirmware(
  bmc: Bmc,
  all: readonly InstalledFirmware[],
  component: string,
): Promise<InstalledFirmware> {
  const wanted = partOf(component, (await bmc.root()).quirks);
  const found = all.find(({ id }) => id === component) ?? all.find(({ part }) => part === wanted);
  if (found !== undefined) return found;
  throw new ProviderError(`the BMC at ${bmc.target.address} lists no firmware ${component}`, {
    code: 'NOT_FOUND',
    retry: 'never',
    effect: 'none',
    target: bmc.target.id,
  });
}
