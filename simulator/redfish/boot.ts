import type { BootOverride } from '../host/state.ts';
import type { Document } from '../models/model.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail, failWith, succeed } from './errors.ts';
import type { Builder, Resource } from './resource.ts';

const BOOT_ORDER = ['Boot0000', 'Boot0001'];
const ENABLED: readonly BootOverride['enabled'][] = ['Disabled', 'Once', 'Continuous'];
const MODES: readonly BootOverride['mode'][] = ['UEFI', 'Legacy'];

/** The Boot property of the system. */
export function describeBoot(bmc: Bmc): Document {
  const { override } = bmc.machine.state;
  return {
    BootOrder: BOOT_ORDER,
    BootSourceOverrideEnabled: override.enabled,
    'BootSourceOverrideEnabled@Redfish.AllowableValues': ENABLED,
    BootSourceOverrideMode: override.mode,
    BootSourceOverrideTarget: override.target,
    'BootSourceOverrideTarget@Redfish.AllowableValues': bmc.model.behaviour.boot.targets,
    ...(bmc.model.behaviour.boot.httpBootUri && { HttpBootUri: override.httpBootUri ?? '' }),
  };
}

/** PATCH of the system: only the boot override can be changed. */
export function patchSystem(bmc: Bmc, body: Document): Answer {
  const { behaviour } = bmc.model;
  const { Boot: boot, ...others } = body;
  const [other] = Object.keys(others);
  if (other !== undefined) return fail(behaviour, 400, 'PropertyNotWritable', other);
  if (!isObject(boot)) return fail(behaviour, 400, 'PropertyMissing', 'Boot');
  const refusal = behaviour.boot.duringPost;
  const { phase } = bmc.machine.state;
  if (refusal !== undefined && (phase === 'post' || phase === 'powering-on')) {
    return failWith(behaviour, refusal.status, refusal.message);
  }
  const wanted = readOverride(bmc, boot);
  if ('status' in wanted) return wanted;
  bmc.machine.setOverride(wanted);
  return behaviour.boot.success === 'message' ? succeed(behaviour) : { status: 204, effect: true };
}

/** The override that a body asks for, or why it is refused. */
function readOverride(bmc: Bmc, boot: Document): BootOverride | Answer {
  const { behaviour } = bmc.model;
  const current = bmc.machine.state.override;
  const {
    BootSourceOverrideEnabled: enabled,
    BootSourceOverrideTarget: target,
    BootSourceOverrideMode: mode,
    HttpBootUri: uri,
    ...others
  } = boot;
  const [other] = Object.keys(others);
  if (other !== undefined) return fail(behaviour, 400, 'PropertyUnknown', `Boot.${other}`);
  if (uri !== undefined && !behaviour.boot.httpBootUri)
    return fail(behaviour, 400, 'PropertyUnknown', 'Boot.HttpBootUri');
  if (uri !== undefined && uri !== null && typeof uri !== 'string')
    return fail(behaviour, 400, 'PropertyValueTypeError', JSON.stringify(uri), 'Boot.HttpBootUri');
  if (enabled === undefined && behaviour.boot.enabledRequired) {
    return fail(behaviour, 400, 'PropertyMissing', 'Boot.BootSourceOverrideEnabled');
  }
  if (mode !== undefined && !behaviour.boot.modeWritable) {
    return fail(behaviour, 400, 'PropertyNotWritable', 'Boot.BootSourceOverrideMode');
  }
  const kept = behaviour.boot.withoutMode === 'legacy' ? 'Legacy' : current.mode;
  const known = {
    enabled: enabled === undefined ? current.enabled : ENABLED.find((value) => value === enabled),
    target: target === undefined ? current.target : behaviour.boot.targets.find((value) => value === target),
    mode: mode === undefined ? kept : MODES.find((value) => value === mode),
  };
  const httpBootUri = uri === undefined ? current.httpBootUri : (uri ?? '');
  const notInList = (value: unknown, property: string): Answer =>
    fail(behaviour, 400, 'PropertyValueNotInList', String(value), `Boot.${property}`);
  if (known.enabled === undefined) return notInList(enabled, 'BootSourceOverrideEnabled');
  if (known.target === undefined) return notInList(target, 'BootSourceOverrideTarget');
  if (known.mode === undefined) return notInList(mode, 'BootSourceOverrideMode');
  // A target with nothing said about how long holds for one boot; "Disabled" leaves no target behind.
  if (enabled === undefined && target !== undefined && known.enabled === 'Disabled') known.enabled = 'Once';
  if (known.enabled === 'Disabled' || known.target === 'None') {
    return { enabled: 'Disabled', target: 'None', mode: known.mode, httpBootUri };
  }
  return { enabled: known.enabled, target: known.target, mode: known.mode, httpBootUri };
}

/** The `@Redfish.Settings` resource of the system where there is one: it accepts the boot order, not the override. */
export function bootSettings(builder: Builder): Resource[] {
  const { model, system } = builder;
  const { settings } = model.behaviour.boot;
  if (settings === false) return [];
  const path = `${system}/${settings}`;
  return [
    {
      path,
      get: () =>
        builder.document('ComputerSystem', path, {
          Name: 'System Settings',
          Boot: { BootOrder: BOOT_ORDER },
        }),
      patch: (_, body) => {
        const [first = 'Boot'] = Object.keys(isObject(body['Boot']) ? body['Boot'] : body);
        return fail(model.behaviour, 400, 'PropertyNotWritable', `Boot.${first}`);
      },
    },
  ];
}

/** The annotation that leads to {@link bootSettings}. */
export function settingsAnnotation(builder: Builder): Document {
  const { settings } = builder.model.behaviour.boot;
  if (settings === false) return {};
  return {
    '@Redfish.Settings': {
      '@odata.type': '#Settings.v1_3_3.Settings',
      SettingsObject: builder.link(`${builder.system}/${settings}`),
      SupportedApplyTimes: ['OnReset'],
    },
  };
}

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
