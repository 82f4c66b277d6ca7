import type { Setup } from '../host/state.ts';
import type { BiosModel, Document } from '../models/model.ts';
import type { Answer } from './answer.ts';
import { biosAttributes, type BiosAttribute } from './bios-registry.ts';
import type { Bmc } from './bmc.ts';
import { fail, failWith, succeed } from './errors.ts';
import type { Builder, Resource } from './resource.ts';
import type { Task } from './task-list.ts';
import { acceptTask, taskPath } from './tasks.ts';

type Values = Setup['bios'];

/** Name of the job that changes the BIOS. */
export const BIOS_JOB = 'Configure: BIOS.Setup.1-1';

const APPLY_TIME = '@Redfish.SettingsApplyTime';

/** The Bios of the system, and its settings for the next boot (DSP0266 §9.10). */
export function biosResources(builder: Builder): Resource[] {
  const { bios: names, behaviour } = builder.model;
  const { bios } = behaviour;
  const path = `${builder.system}/${names.path}`;
  const settings = `${path}/${names.settings}`;
  return [
    {
      path,
      get: (bmc) =>
        builder.document('Bios', path, {
          Name: 'BIOS Configuration Current Settings',
          AttributeRegistry: names.registry,
          Attributes: currentOf(bmc),
          '@Redfish.Settings': {
            '@odata.type': bios?.applyTimes ? '#Settings.v1_3_3.Settings' : '#Settings.v1_0_0.Settings',
            SettingsObject: builder.link(settings),
            ...(bios?.applyTimes && { SupportedApplyTimes: bios.applyTimes }),
          },
        }),
    },
    {
      path: settings,
      get: (bmc) =>
        builder.document('Bios', settings, {
          Name: 'BIOS Configuration Pending Settings',
          AttributeRegistry: names.registry,
          ...pendingOf(bmc),
        }),
      ...(bios && { patch: (bmc: Bmc, body: Document) => change(builder, bios, bmc, body) }),
    },
  ];
}

const currentOf = ({ model, machine }: Bmc): Values => ({
  ...model.hardware.biosAttributes,
  ...machine.state.setup.bios,
});

function pendingOf(bmc: Bmc): Document {
  const { pendingBios } = bmc.machine.state.setup;
  const form = bmc.model.behaviour.bios?.pending ?? 'changes';
  if (form === 'copy') return { Attributes: { ...currentOf(bmc), ...pendingBios } };
  return form === 'omitted' && Object.keys(pendingBios).length === 0 ? {} : { Attributes: pendingBios };
}

function change(builder: Builder, bios: BiosModel, bmc: Bmc, body: Document): Answer {
  const { behaviour } = bmc.model;
  const { Attributes: asked, [APPLY_TIME]: applyTime, ...others } = body;
  const [other] = Object.keys(others);
  if (other !== undefined) return fail(behaviour, 400, 'PropertyNotWritable', other);
  if (typeof asked !== 'object' || asked === null)
    return fail(behaviour, 400, 'PropertyMissing', 'Attributes');
  const time = applyTime === undefined ? undefined : readApplyTime(applyTime);
  if (applyTime !== undefined && !bios.applyTimes?.some((one) => one === time)) {
    return bios.applyTimes === undefined
      ? fail(behaviour, 400, 'PropertyUnknown', APPLY_TIME)
      : fail(behaviour, 400, 'PropertyValueNotInList', String(time), `${APPLY_TIME}.ApplyTime`);
  }
  const { setup } = bmc.machine.state;
  if (bios.oneChange !== undefined && setup.biosScheduled) return failWith(behaviour, 400, bios.oneChange);

  const known = biosAttributes(builder, bios);
  const wanted: Record<string, Values[string]> = {};
  for (const [name, value] of Object.entries(asked)) {
    const attribute = known.find((one) => one.name === name);
    if (attribute === undefined) return fail(behaviour, 400, 'PropertyUnknown', `Attributes.${name}`);
    if (attribute.readOnly) return fail(behaviour, 400, 'PropertyNotWritable', `Attributes.${name}`);
    const valid = validValue(attribute, value);
    if (valid === undefined) {
      return fail(behaviour, 400, 'PropertyValueNotInList', String(value), `Attributes.${name}`);
    }
    wanted[name] = valid;
  }
  if (Object.keys(wanted).length === 0) return fail(behaviour, 400, 'NoOperation');

  const current = currentOf(bmc);
  const all = Object.entries({ ...setup.pendingBios, ...wanted });
  const pendingBios = Object.fromEntries(all.filter(([name, value]) => current[name] !== value));
  const biosScheduled = bios.scheduled === 'always' || time !== undefined;
  bmc.machine.configure({ pendingBios, biosScheduled });
  // iDRAC leads to the task of the job, not to its monitor: dellemc-openmanage idrac_bios.
  if (bios.success === 'job' && time !== undefined)
    return acceptTask(builder, configurationJob(bmc), taskPath);
  return bios.success === 'no-content' ? { status: 204, effect: true } : succeed(behaviour);
}

/** The job that has the next boot apply the pending settings. */
export function configurationJob({ machine, tasks }: Bmc): Task {
  const isDone = (): boolean => !machine.state.setup.biosScheduled;
  return tasks.start(BIOS_JOB, isDone, { state: () => 'Pending' });
}

function readApplyTime(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'ApplyTime' in value ? value.ApplyTime : undefined;
}

function validValue({ type, values, bounds }: BiosAttribute, value: unknown): Values[string] | undefined {
  if (type === 'Integer') {
    const fits = typeof value === 'number' && value >= bounds[0] && value <= bounds[1];
    return fits && Number.isInteger(value) ? value : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return type === 'String' || values.includes(value) ? value : undefined;
}
