import type { Drive, StorageUnit } from '../models/hardware.ts';
import type { Document } from '../models/model.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { baseMessage, fail, failWith } from './errors.ts';
import type { Builder, Resource } from './resource.ts';
import { acceptTask } from './tasks.ts';

const ACTION = 'Drive.SecureErase';

/** Where the resource of a drive lies: below its Storage, or below the backplane that holds it. */
export function drivePath({ root, system }: Builder, unit: StorageUnit, { id }: Drive): string {
  const folder =
    unit.backplane === undefined
      ? `${system}/Storage/${unit.id}/Drives`
      : `${root}/Chassis/${unit.backplane}/Drives`;
  return `${folder}/${id}`;
}

/** What a drive reports of being erased: the action, and the erase under way (Drive 1.10, Operations). */
export function eraseProperties(builder: Builder, { erasures }: Bmc, path: string, index: number): Document {
  const { erase } = builder.model.behaviour;
  if (erase === undefined) return {};
  const running = erasures.running(index);
  return {
    Operations:
      running === undefined
        ? []
        : [
            {
              OperationName: 'Sanitize',
              Operation: 'Sanitize',
              PercentageComplete: running.percent(),
              AssociatedTask: builder.link(`${builder.root}/TaskService/Tasks/${running.task.id}`),
            },
          ],
    Actions: {
      [`#${ACTION}`]: {
        target: builder.href(`${path}/Actions/${ACTION}`),
        ...(erase.advertised === 'inline' && { 'SanitizationType@Redfish.AllowableValues': erase.types }),
        ...(erase.advertised === 'action-info' && {
          '@Redfish.ActionInfo': builder.href(`${path}/SecureEraseActionInfo`),
        }),
      },
    },
  };
}

/** The target of Drive.SecureErase of every drive, with its ActionInfo where the vendor has one. */
export function eraseResources(builder: Builder): Resource[] {
  const { erase } = builder.model.behaviour;
  if (erase === undefined) return [];
  const drives = builder.model.hardware.storage.flatMap((unit) =>
    unit.drives.map((drive) => drivePath(builder, unit, drive)),
  );
  return drives.flatMap((path, index): Resource[] => {
    const action: Resource = {
      path: `${path}/Actions/${ACTION}`,
      action: true,
      bodiless: true,
      post: (bmc, body) => eraseDrive(builder, bmc, path, index, body),
    };
    if (erase.advertised !== 'action-info') return [action];
    const info = `${path}/SecureEraseActionInfo`;
    const parameter = { Name: 'SanitizationType', Required: false, DataType: 'String' };
    return [
      action,
      {
        path: info,
        get: () =>
          builder.document('ActionInfo', info, {
            Name: 'Secure Erase Action Info',
            Parameters: [{ ...parameter, AllowableValues: erase.types }],
          }),
      },
    ];
  });
}

function eraseDrive(builder: Builder, bmc: Bmc, path: string, index: number, body: Document): Answer {
  const { behaviour } = bmc.model;
  const { SanitizationType: type } = body;
  const { erase } = behaviour;
  if (erase === undefined || bmc.machine.behaviour.erase === 'refused')
    return failWith(behaviour, 400, erase?.refusal ?? baseMessage(behaviour, 'OperationNotAllowed'));
  const unreported = erase.advertised === 'unreported';
  if (type !== undefined && (unreported || !erase.types.some((known) => known === type)))
    return fail(behaviour, 400, 'ActionParameterNotSupported', 'SanitizationType', ACTION);
  if (bmc.erasures.running(index) !== undefined) return fail(behaviour, 409, 'ResourceInUse');
  const { task } = bmc.erasures.start(index, `${path}/Actions/${ACTION}`, body);
  return acceptTask(builder, task);
}
