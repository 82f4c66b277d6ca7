import type { ResetType } from '../models/model.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { baseMessage, extendedInfo, fail, failWith, succeed } from './errors.ts';
import type { Builder, Resource } from './resource.ts';
import { monitorPath } from './tasks.ts';

const ACTION = 'ComputerSystem.Reset';

/** The Actions property of the system, with the types where the vendor reports them. */
export function resetAction(builder: Builder): Record<string, unknown> {
  const { types, advertised } = builder.model.behaviour.reset;
  return {
    [`#${ACTION}`]: {
      target: builder.href(`${builder.system}/Actions/${ACTION}`),
      ...(advertised === 'action-info' ? {} : { 'ResetType@Redfish.AllowableValues': types }),
      ...(advertised === 'inline'
        ? {}
        : { '@Redfish.ActionInfo': builder.href(`${builder.system}/ResetActionInfo`) }),
    },
  };
}

/** The target of ComputerSystem.Reset, and its ActionInfo where the vendor has one. */
export function resetResources(builder: Builder): Resource[] {
  const { model, system } = builder;
  const { types, advertised } = model.behaviour.reset;
  const target: Resource = {
    path: `${system}/Actions/${ACTION}`,
    action: true,
    post: (bmc, body) => reset(builder, bmc, body['ResetType']),
  };
  if (advertised === 'inline') return [target];
  const path = `${system}/ResetActionInfo`;
  return [
    target,
    {
      path,
      get: () =>
        builder.document('ActionInfo', path, {
          Name: 'Reset Action Info',
          Parameters: [{ Name: 'ResetType', Required: true, DataType: 'String', AllowableValues: types }],
        }),
    },
  ];
}

function reset(builder: Builder, bmc: Bmc, requested: unknown): Answer {
  const { behaviour } = bmc.model;
  if (requested === undefined) return fail(behaviour, 400, 'ActionParameterMissing', ACTION, 'ResetType');
  const type = behaviour.reset.types.find((known) => known === requested);
  if (type === undefined) return fail(behaviour, 400, 'ActionParameterNotSupported', 'ResetType', ACTION);
  if (bmc.machine.isNoOp(type)) {
    const refusal = behaviour.reset.noOp?.(type === 'On' || type === 'ForceOn' ? 'on' : 'off');
    if (refusal !== undefined) return failWith(behaviour, refusal.status, refusal.message);
  }
  const effect = bmc.machine.reset(type);
  switch (behaviour.reset.success) {
    case 'no-content':
      return { status: 204, effect };
    case 'message':
      return succeed(behaviour, effect);
    case 'task':
      return accept(builder, bmc, type, effect);
  }
}

/** 202 for what lasts a while; 204 where nothing is left to do. */
function accept(builder: Builder, bmc: Bmc, type: ResetType, effect: boolean): Answer {
  if (!effect) return { status: 204, effect };
  const { state } = bmc.machine;
  const task = bmc.tasks.start(`${ACTION} ${type}`, () => state.power === 'On' || state.power === 'Off');
  const { behaviour } = bmc.model;
  const location = monitorPath(builder.root, task.id);
  return {
    status: 202,
    effect,
    headers: { location },
    body: {
      Accepted: {
        code: `${behaviour.errors.base}.Accepted`,
        Message: baseMessage(behaviour, 'Accepted').text,
        '@Message.ExtendedInfo': [extendedInfo(behaviour, baseMessage(behaviour, 'Accepted'))],
      },
    },
  };
}
