import type { HardwareModel } from '../models/model.ts';
import type { Bmc } from './bmc.ts';
import { bootSettings } from './boot.ts';
import { chassisResources } from './chassis.ts';
import { partResources } from './parts.ts';
import { resetResources } from './reset.ts';
import { createBuilder, type Resource } from './resource.ts';
import { serviceResources } from './service-root.ts';
import { sessionResources } from './session.ts';
import { systemResources } from './system.ts';
import { taskResources } from './tasks.ts';

/** All resources of a model by their path, as an index that every BMC of the model shares. */
export interface Tree {
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
    ...chassisResources(builder),
    ...taskResources(builder),
  ];
  const key = (path: string): string => {
    const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
    return model.behaviour.caseInsensitivePaths ? trimmed.toLowerCase() : trimmed;
  };
  const index = new Map(resources.map((resource) => [key(resource.path), resource]));

  return {
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
