import type { BiosValue } from '../capabilities/bios.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { memberPaths } from './collection.ts';
import { isObject, lastSegment, link, number, object, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** What a registry says of one attribute. */
type Rule = JsonObject;

/** What attributes may be, by name; null where the BMC has no registry that can be read. */
export type BiosRules = ReadonlyMap<string, Rule> | null;

/** Entries of Registries that are searched for a name. */
const mostEntries = 200;

/**
 * The attribute registry that a Bios names. The names of the entry and of the registry rarely agree: iDRAC calls the entry
 * v1_0_0 and the registry v1_0_3, Supermicro's entry has no version.
 */
export async function readBiosRules(bmc: Bmc, bios: JsonObject): Promise<BiosRules> {
  const name = text(bios['AttributeRegistry']);
  const { body: root } = await bmc.root();
  const folder = link(root['Registries']);
  if (name === null || folder === null) return null;
  const entries = await memberPaths(bmc, folder, mostEntries);
  const stem = stemOf(name);
  const entry =
    entries.find((one) => lastSegment(one).toLowerCase() === name.toLowerCase()) ??
    entries.find((one) => stemOf(lastSegment(one)) === stem);
  if (entry === undefined) return null;
  const locations = objects((await bmc.get(entry)).body['Location']);
  const english = locations.find((one) => text(one['Language'])?.startsWith('en')) ?? locations[0];
  const uri = text(english?.['Uri']) ?? link(english?.['Uri']);
  if (uri === null) return null;
  const attributes = objects(object((await bmc.get(uri)).body['RegistryEntries'])['Attributes']);
  const named = attributes.flatMap((one) => {
    const known = text(one['AttributeName']);
    return known === null ? [] : [[known, one] as const];
  });
  return named.length === 0 ? null : new Map(named);
}

/** `BiosAttributeRegistryA42.v1_2_60` and `BiosAttributeRegistryA42` are the same but for the version. */
const stemOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.json$/, '')
    .replace(/[._]v?\d.*$/, '');

/**
 * The values as the BMC writes them, or `INVALID_ARGUMENT` with everything that is wrong. Where there is no registry, the
 * attributes that the machine has, and their types, are all that is known.
 */
export function checkBiosValues(
  bmc: Bmc,
  want: Readonly<Record<string, BiosValue>>,
  current: JsonObject,
  rules: BiosRules,
): Readonly<Record<string, BiosValue>> {
  const checked = Object.entries(want).map(([name, value]) => {
    const shown = current[name];
    const rule = rules?.get(name);
    if (rule !== undefined) return [name, byRule(rule, value, shown)] as const;
    if (rules !== null || shown === undefined)
      return [name, { wrong: 'is no attribute of this BIOS' }] as const;
    const fits = shown === null || typeof shown === typeof value;
    return [name, fits ? { value } : { wrong: `must be a ${typeof shown}` }] as const;
  });
  const wrong = checked.flatMap(([name, found]) => ('wrong' in found ? [`${name} ${found.wrong}`] : []));
  if (checked.length === 0) wrong.push('no attribute is named');
  if (wrong.length === 0) {
    return Object.fromEntries(
      checked.flatMap(([name, found]) => ('value' in found ? [[name, found.value] as const] : [])),
    );
  }
  throw new ProviderError(`BIOS attributes for ${bmc.target.address}: ${wrong.join('; ')}`, {
    code: 'INVALID_ARGUMENT',
    retry: 'never',
    effect: 'none',
    target: bmc.target.id,
  });
}

type Checked = { readonly value: BiosValue } | { readonly wrong: string };

function byRule(rule: Rule, value: BiosValue, shown: unknown): Checked {
  if (rule['ReadOnly'] === true || rule['Immutable'] === true) return { wrong: 'is read-only' };
  switch (text(rule['Type'])) {
    case 'Enumeration':
      return oneOf(rule, value, shown);
    case 'Integer':
      return integer(rule, value);
    case 'Boolean':
      return typeof value === 'boolean' ? { value } : { wrong: 'must be true or false' };
    case 'Password':
      return { wrong: 'is a password, which is not set by attributes' };
    default:
      return string(rule, value);
  }
}

/** Supermicro's registry names values by numbers, while its settings hold the display names: either is understood. */
function oneOf(rule: Rule, value: BiosValue, shown: unknown): Checked {
  const options = objects(rule['Value']).map((one) => ({
    name: text(one['ValueName']) ?? '',
    display: text(one['ValueDisplayName']) ?? '',
  }));
  const names = new Set(options.map(({ name }) => name));
  const byDisplay =
    typeof shown === 'string' && !names.has(shown) && options.some((one) => one.display === shown);
  const option =
    options.find(({ name }) => name === value) ??
    (byDisplay ? options.find((one) => one.display === value) : undefined);
  if (option !== undefined) return { value: byDisplay ? option.display : option.name };
  return { wrong: `must be one of ${options.map((one) => (byDisplay ? one.display : one.name)).join(', ')}` };
}

function integer(rule: Rule, value: BiosValue): Checked {
  const lower = number(rule['LowerBound']) ?? -Infinity;
  const upper = number(rule['UpperBound']) ?? Infinity;
  if (typeof value !== 'number' || !Number.isInteger(value)) return { wrong: 'must be an integer' };
  return value >= lower && value <= upper ? { value } : { wrong: `must be from ${lower} to ${upper}` };
}

function string(rule: Rule, value: BiosValue): Checked {
  if (typeof value !== 'string') return { wrong: 'must be a string' };
  const shortest = number(rule['MinLength']) ?? 0;
  const longest = number(rule['MaxLength']) ?? Infinity;
  if (value.length >= shortest && value.length <= longest) return { value };
  return { wrong: `must have from ${shortest} to ${longest} characters` };
}

/** Attributes as plain values; what is neither string, number nor boolean counts as not reported. */
export function valuesOf(attributes: unknown): Record<string, BiosValue | null> {
  return Object.fromEntries(
    Object.entries(isObject(attributes) ? attributes : {}).map(([name, value]) => [name, plain(value)]),
  );
}

const plain = (value: unknown): BiosValue | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
