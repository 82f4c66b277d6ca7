import type { ObjectOf } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { DeviceEntry } from './devices.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, Mapping } from './mapping.ts';
import { namesOfScope, type NameIn } from './names.ts';
import type { Ports } from './ports.ts';

/** Power panels of a site, as devices whose power outlets are the feeds: a trace then leads up to them. */
export function mapPower(
  mapping: Mapping,
  file: MappedFile,
  {
    panels,
    feeds,
    entries,
    nameIn,
    lookup,
    ports,
  }: {
    readonly panels: readonly ObjectOf<'dcim/power-panels'>[];
    readonly feeds: ReadonlyMap<number | null, readonly ObjectOf<'dcim/power-feeds'>[]>;
    readonly entries: DeviceEntry[];
    readonly nameIn: NameIn;
    readonly lookup: Lookup;
    readonly ports: Ports;
  },
): void {
  for (const panel of panels) {
    const object = mapping.find('dcim/power-panels', panel.id);
    if (object === undefined) continue;
    const path = ['networkDevices', entries.length];
    const name = nameIn(object);
    mapping.describe(object, file, 'networkDevice', path);
    annotate(object, panel, { location: lookup.nameOf('dcim/locations', panel.location) }, true);
    const nameOfFeed = namesOfScope(100);
    const outlets: NonNullable<DeviceEntry['ports']> = [];
    for (const feed of feeds.get(panel.id) ?? []) {
      const outlet = mapping.find('dcim/power-feeds', feed.id);
      if (outlet === undefined) continue;
      const port = nameOfFeed(outlet);
      mapping.describe(outlet, file, 'devicePort', [...path, 'ports', outlets.length]);
      ports.set(`dcim.powerfeed ${feed.id}`, { file, device: name, port, kind: 'POWER_OUTLET' });
      outlets.push({ name: port, kind: 'POWER_OUTLET', enabled: feed.status !== 'offline' });
      const { status, type, supply, phase, voltage, amperage, max_utilization } = feed;
      const rack = lookup.nameOf('dcim/racks', feed.rack);
      annotate(outlet, feed, { rack, status, type, supply, phase, voltage, amperage, max_utilization });
    }
    entries.push({ name, kind: 'OTHER', status: 'ACTIVE', ports: outlets });
  }
}
