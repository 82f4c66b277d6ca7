import type { HardwareModel } from '../models/model.ts';
import type { Bmc } from './bmc.ts';
import { accountServiceResources } from './account-service.ts';
import { biosRegistryResources } from './bios-registry.ts';
import { biosResources } from './bios.ts';
import { bootSettings } from './boot.ts';
import { certificateResources } from './certificates.ts';
import { chassisResources } from './chassis.ts';
import { adapterResources } from './network-adapters.ts';
import { odataResources } from './odata.ts';
import { managerResetResources } from './manager-reset.ts';
import { partResources } from './parts.ts';
import { registryResources } from './registries.ts';
import { resetResources } from './reset.ts';
import { createBuilder, type Resource } from './resource.ts';
import { eventResources } from './event-service.ts';
import { firmwareInventoryResources } from './firmware-inventory.ts';
import { jobResources } from './jobs.ts';
import { logResources } from './log-service.ts';
import { eraseResources } from './secure-erase.ts';
import { consoleResources } from './serial-console.ts';
import { sensorResources } from './sensors.ts';
import { serviceResources } from './service-root.ts';
import { sessionResources } from './session.ts';
import { systemResources } from './system.ts';
import { taskResources } from './tasks.ts';
import { updateServiceResources } from './update-service.ts';
import { virtualMediaResources } from './virtual-media.ts';

/** All resources of a model by their path, as an index that every BMC of the model shares. */
export interface Tree {
  /** Path of the service root. */
  readonly root: string;
  readonly paths: readonly string[];
  find(bmc: Bmc, path: string): Resource | undefined;
}

export function buildTree(model: HardwareModel): Tree {
  const builder = createBuilder(model);
  const resources = [
    ...serviceResources(builder),
    ...sessionResources(builder),
    ...systemResources(builder),
    ...bootSettings(builder),
    ...resetResources(builder),
    ...partResources(builder),
    ...biosResources(builder),
    ...biosRegistryResources(builder),
    ...eraseResources(builder),
    ...sensorResources(builder),
    ...logResources(builder),
    ...eventResources(builder),
    ...consoleResources(builder),
    ...chassisResources(builder),
    ...adapterResources(builder),
    ...taskResources(builder),
    ...jobResources(builder),
    ...updateServiceResources(builder),
    ...firmwareInventoryResources(builder),
    ...virtualMediaResources(builder),
    ...managerResetResources(builder),
    ...certificateResources(builder),
    ...accountServiceResources(builder),
    ...registryResources(builder),
  ];
  resources.push(...odataResources(builder, [...resources]));
  const key = (path: string): string => {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
    return model.behaviour.caseInsensitivePaths ? trimmed.toLowerCase() : trimmed;
  };
  const index = new Map(resources.map((resource) => [key(resource.path), resource]));

  return {
    root: builder.root,
    paths: resources.map(({ path }) => path),
    find: (bmc, path) => {
      const fixed = index.get(key(path));
      if (fixed !== undefined) return fixed;
      const trimmed = path.replace(/\/+$/, '');
      const slash = trimmed.lastIndexOf('/');
      const child = index.get(key(trimmed.slice(0, slash)))?.child?.(bmc, trimmed.slice(slash + 1));
      return child && { ...child, path: trimmed };
    },
  };
}
