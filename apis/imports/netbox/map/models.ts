import { clip } from '#platform/text/characters.ts';
import type { ListPath, Lists, ObjectOf } from '../read/objects.ts';
import type { Lookup } from './lookup.ts';
import type { MappedObject, Mapping } from './mapping.ts';
import { LONGEST_NAME, oneLine } from './names.ts';
import { filled } from './annotation.ts';

/** A manufacturer, or a device type as a file of NetBox's library, for `deviceTypeImport`. */
export interface MappedModel {
  readonly object: MappedObject;
  readonly manufacturer: string;
  readonly model: string;
  readonly yaml: string;
}

export interface MappedMake {
  readonly object: MappedObject;
  readonly name: string;
}

export interface Models {
  readonly makes: readonly MappedMake[];
  readonly types: readonly MappedModel[];
}

/** Lists of templates, with the key of the library's files under which each is stored. */
const TEMPLATES = [
  ['dcim/interface-templates', 'interfaces'],
  ['dcim/console-port-templates', 'console-ports'],
  ['dcim/console-server-port-templates', 'console-server-ports'],
  ['dcim/power-port-templates', 'power-ports'],
  ['dcim/power-outlet-templates', 'power-outlets'],
  ['dcim/front-port-templates', 'front-ports'],
  ['dcim/rear-port-templates', 'rear-ports'],
  ['dcim/device-bay-templates', 'device-bays'],
  ['dcim/module-bay-templates', 'module-bays'],
  ['dcim/inventory-item-templates', 'inventory-items'],
] as const satisfies readonly (readonly [ListPath, string])[];

/** Manufacturers and device types with their parts. The graph identifies both by their names, as the library does. */
export function mapModels(mapping: Mapping, lists: Lists, lookup: Lookup): Models {
  const makes = lists['dcim/manufacturers'].map((one) => ({
    object: mapping.object('dcim/manufacturers', one, one.name),
    name: clip(oneLine(one.name), LONGEST_NAME),
  }));
  const types = lists['dcim/device-types'].map((type) => {
    const object = mapping.object('dcim/device-types', type, type.model);
    const make = lookup.nameOf('dcim/manufacturers', type.manufacturer) ?? '';
    const manufacturer = clip(oneLine(make), LONGEST_NAME);
    return { type, object, manufacturer, model: clip(oneLine(type.model), 100) };
  });
  for (const one of lists['dcim/module-types'])
    mapping.object('dcim/module-types', one, one.model).reason =
      'there are no module types; the ports of modules are ports of their devices';
  const partsOf = new Map<number, Record<string, unknown[]>>();
  for (const [path, section] of TEMPLATES) mapTemplates({ mapping, lists, lookup, partsOf }, path, section);
  return {
    makes,
    types: types.map(({ type, object, manufacturer, model }) => ({
      object,
      manufacturer,
      model,
      yaml: fileOf(type, manufacturer, model, partsOf.get(type.id) ?? {}),
    })),
  };
}

interface TemplateScope {
  readonly mapping: Mapping;
  readonly lists: Lists;
  readonly lookup: Lookup;
  readonly partsOf: Map<number, Record<string, unknown[]>>;
}

function mapTemplates(
  { mapping, lists, lookup, partsOf }: TemplateScope,
  path: (typeof TEMPLATES)[number][0],
  section: string,
): void {
  for (const template of lists[path]) {
    const object = mapping.object(path, template, template.name);
    const type = mapping.find('dcim/device-types', template.device_type);
    if (type === undefined || template.device_type === null) {
      object.reason = 'it is of a module type, which there are none of';
      continue;
    }
    object.carriers = [type];
    const parts = partsOf.get(template.device_type) ?? {};
    partsOf.set(template.device_type, parts);
    (parts[section] ??= []).push(partOf(template, lookup));
  }
}

type Template = ObjectOf<(typeof TEMPLATES)[number][0]>;

/** The part as the library's files have it: JSON is YAML. */
function partOf(template: Template, lookup: Lookup): Record<string, unknown> {
  const rear = rearPortOf(template);
  const { id: _, device_type: __, module_type: ___, name, label, description, type, ...rest } = template;
  return filled({
    name: clip(oneLine(name), 100),
    label: clip(oneLine(label), 100),
    description: clip(oneLine(description), 200),
    type,
    ...Object.fromEntries(
      Object.entries(rest).filter(
        ([key]) => !['rear_ports', 'rear_port', 'rear_port_position'].includes(key),
      ),
    ),
    ...('power_port' in template
      ? { power_port: lookup.nameOf('dcim/power-port-templates', template.power_port) }
      : {}),
    ...('manufacturer' in template
      ? { manufacturer: lookup.nameOf('dcim/manufacturers', template.manufacturer) }
      : {}),
    ...(rear === undefined
      ? {}
      : {
          rear_port: lookup.nameOf('dcim/rear-port-templates', rear.id),
          rear_port_position: rear.position,
        }),
  });
}

/** The rear port behind a front port or its template, with the position at it. */
export function rearPortOf(
  port: Pick<ObjectOf<'dcim/front-ports'>, 'rear_ports' | 'rear_port' | 'rear_port_position'> | object,
): { readonly id: number; readonly position: number } | undefined {
  if (!('rear_ports' in port)) return undefined;
  const [first] = port.rear_ports;
  if (first !== undefined) return { id: first.rear_port, position: first.rear_port_position };
  return port.rear_port === null ? undefined : { id: port.rear_port, position: port.rear_port_position ?? 1 };
}

function fileOf(
  type: ObjectOf<'dcim/device-types'>,
  manufacturer: string,
  model: string,
  parts: Readonly<Record<string, unknown[]>>,
): string {
  const { slug, part_number, u_height, is_full_depth, subdevice_role, airflow, weight, weight_unit } = type;
  return JSON.stringify({
    ...filled({ slug, part_number: clip(part_number, 100), subdevice_role, airflow, weight, weight_unit }),
    ...filled({ description: clip(oneLine(type.description), 200), comments: clip(type.comments, 10_000) }),
    manufacturer,
    model,
    u_height: u_height ?? 1,
    is_full_depth,
    ...parts,
  });
}
