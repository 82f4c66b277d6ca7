import type { BiosSettings, BiosValue } from '../capabilities/bios.ts';
import { ProviderError } from '../provider-error.ts';
import { valuesOf } from './bios-registry.ts';
import type { Bmc, Resource } from './bmc.ts';
import { link, object, text, texts } from './json.ts';
import type { JsonObject } from './json.ts';
import { messagesOf } from './message.ts';

/** The BIOS as it runs, and what waits for the next restart. */
export interface BiosState extends BiosSettings {
  readonly bios: Resource;
  /** Where changes are written: the settings, or the Bios itself where it has none. */
  readonly settings: Resource;
}

export async function readBios(bmc: Bmc, system: JsonObject): Promise<BiosState> {
  const path = link(system['Bios']);
  if (path === null) throw withoutBios(bmc);
  const bios = await bmc.get(path);
  const place = link(object(bios.body['@Redfish.Settings'])['SettingsObject']);
  const settings = place === null ? bios : await bmc.get(place);
  const current = valuesOf(bios.body['Attributes']);
  return { bios, settings, current, pending: pendingOf(settings.body, current) };
}

/**
 * What differs from the present. Some BMCs show all attributes as pending (HPE, metal-operator), Supermicro none at all
 * where nothing waits.
 */
export function pendingOf(
  settings: JsonObject,
  current: BiosSettings['current'],
): Readonly<Record<string, BiosValue | null>> {
  const all = Object.entries(valuesOf(settings['Attributes']));
  return Object.fromEntries(all.filter(([name, value]) => current[name] !== value));
}

/** Whether attributes have values; a restart counts as done when `pending` is left out. */
export function holds(
  want: Readonly<Record<string, BiosValue>>,
  {
    current,
    pending = {},
  }: { readonly current: BiosSettings['current']; readonly pending?: BiosSettings['pending'] },
): boolean {
  return Object.entries(want).every(
    ([name, value]) => (name in pending ? pending[name] : current[name]) === value,
  );
}

/** When values take effect, where the BMC accepts that parameter: iDRAC schedules its job by it (DSP0266 §9.10). */
export function applyTime({ bios }: BiosState): JsonObject {
  const supported = texts(object(bios.body['@Redfish.Settings'])['SupportedApplyTimes']);
  return supported.includes('OnReset') ? { '@Redfish.SettingsApplyTime': { ApplyTime: 'OnReset' } } : {};
}

/** What the BIOS said of the last change that it was given, e.g. why it refused it. */
export function lastMessages({ bios }: BiosState): string {
  const reported = object(bios.body['@Redfish.Settings'])['Messages'];
  const said = messagesOf({ '@Message.ExtendedInfo': reported }).map(
    ({ id, text: message }) => message ?? id,
  );
  return said.join('; ').slice(0, 200);
}

/** The machine reports that it is between power-on and its operating system (BootProgress, HPE PostState). */
export function isInPost(system: JsonObject): boolean {
  const progress = text(object(system['BootProgress'])['LastState']);
  const post = text(object(object(system['Oem'])['Hpe'])['PostState']);
  if (post?.startsWith('InPost')) return true;
  return progress !== null && !['None', 'OSRunning', 'OSBootStarted', 'OEM'].includes(progress);
}

function withoutBios({ target }: Bmc): ProviderError {
  return new ProviderError(`the system behind ${target.address} has no BIOS resource`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}
