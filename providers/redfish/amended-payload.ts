import type { ProviderError } from '../provider-error.ts';
import type { Change } from './guarded-patch.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** A payload that takes account of a refusal, and the property that makes the difference. */
interface Amended {
  readonly name: string;
  readonly payload: JsonObject;
}

/**
 * The payload with the property that the BMC misses, as the resource shows it, or without one that it does not accept. Null
 * where the refusal is about something else. (DSP0268, Base registry: PropertyMissing, PropertyNotWritable.)
 */
export function amended(
  payload: JsonObject,
  shown: JsonObject,
  { vendor, code }: ProviderError,
  { demanded = {}, optional = [] }: Pick<Change, 'demanded' | 'optional'>,
): Amended | null {
  for (const reported of vendor?.missing ?? []) {
    const names = reported.split(/[/.]/).filter((name) => name !== '');
    const added = withProperty(payload, shown, names, demanded);
    if (added !== null) return { name: reported, payload: added };
  }
  if (vendor?.missing !== undefined || code === 'CONFLICT') return null;
  const named = vendor?.named ?? [];
  for (const name of optional) {
    const isMeant = named.length === 0 || named.some((one) => one.split(/[/.]/).includes(name));
    const left = isMeant ? withoutProperty(payload, name) : null;
    if (left !== null) return { name, payload: left };
  }
  return null;
}

/** Some name a property with its path, some without: then it belongs where the payload has its siblings. */
function withProperty(
  payload: JsonObject,
  shown: JsonObject,
  names: readonly string[],
  demanded: JsonObject,
): JsonObject | null {
  const [name, ...rest] = names;
  if (name === undefined || (rest.length === 0 && withoutProperty(payload, name) !== null)) return null;
  if (rest.length > 0) {
    const [part, known] = [payload[name], shown[name]];
    if (!isObject(part)) return withProperty(payload, shown, rest.slice(-1), demanded);
    const inner = withProperty(part, isObject(known) ? known : {}, rest, demanded);
    return inner === null ? null : { ...payload, [name]: inner };
  }
  for (const [key, part] of Object.entries(payload)) {
    const known = shown[key];
    if (!isObject(part) || !isObject(known) || !(name in known || name in demanded)) continue;
    const inner = withProperty(part, known, names, demanded);
    if (inner !== null) return { ...payload, [key]: inner };
  }
  const value = Object.hasOwn(demanded, name) ? demanded[name] : shown[name];
  return value === undefined || value === null ? null : { ...payload, [name]: value };
}

function withoutProperty(payload: JsonObject, name: string): JsonObject | null {
  if (name in payload) {
    const { [name]: _, ...rest } = payload;
    return rest;
  }
  for (const [key, part] of Object.entries(payload)) {
    const inner = isObject(part) ? withoutProperty(part, name) : null;
    if (inner !== null) return { ...payload, [key]: inner };
  }
  return null;
}
