import type { Document } from '../models/model.ts';
import { fail, succeed } from './errors.ts';
import type { Builder, Resource } from './resource.ts';

const ACTION = 'Manager.Reset';

/** What the manager reports of its restarts. */
export function managerResetProperties(builder: Builder): Document {
  const { managerReset } = builder.model.behaviour;
  if (managerReset === undefined) return {};
  return {
    Actions: {
      [`#${ACTION}`]: {
        target: builder.href(`${builder.manager}/Actions/${ACTION}`),
        'ResetType@Redfish.AllowableValues': managerReset.types,
      },
    },
  };
}

/** The restart of the BMC: its answer is sent, then nothing answers for a while; sessions and tasks are lost. */
export function managerResetResources(builder: Builder): Resource[] {
  const { behaviour } = builder.model;
  const { managerReset } = behaviour;
  if (managerReset === undefined) return [];
  return [
    {
      path: `${builder.manager}/Actions/${ACTION}`,
      action: true,
      post: (bmc, body) => {
        const { ResetType: type } = body;
        if (type === undefined) return fail(behaviour, 400, 'ActionParameterMissing', ACTION, 'ResetType');
        if (!managerReset.types.some((known) => known === type)) {
          return fail(behaviour, 400, 'ActionParameterNotSupported', 'ResetType', ACTION);
        }
        bmc.controller.restart();
        return managerReset.success === 'message' ? succeed(behaviour) : { status: 204, effect: true };
      },
    },
  ];
}
