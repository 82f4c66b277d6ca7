import type { DeviceType } from '../device-type.ts';
import type { PortKind } from '#contracts/hardware/port-kinds.ts';
import type { StoredPort } from '../port.ts';
import {
  flag,
  line,
  lines,
  number,
  readList,
  readObject,
  word,
  type Report,
  type Rule,
} from './read-object.ts';
import type { Value } from '#platform/yaml/located.ts';
import { place, readYaml } from './yaml-file.ts';

/** What a file says of a device type. */
export type FileValues = Omit<
  DeviceType,
  | 'id'
  | 'tenantId'
  | 'version'
  | 'createdAt'
  | 'updatedAt'
  | 'createdBy'
  | 'updatedBy'
  | 'deletion'
  | 'makeId'
>;

export interface FileContent {
  readonly values: FileValues;
  /** Each part of the file that is not kept, or leads nowhere. */
  readonly warnings: string[];
}

type Rules = Readonly<Record<string, readonly [property: string, rule: Rule]>>;

const MOST_PORTS = 1_000;
const MOST_PARTS = 500;

const name: Rules = { name: ['name', line(100)], label: ['label', line(100)] };
const described: Rules = { ...name, description: ['description', line(200)] };
const port: Rules = {
  ...described,
  type: ['type', line(100)],
  mgmt_only: ['managementOnly', flag],
  enabled: ['enabled', flag],
  poe: ['poe', flag],
};
const rearPort: Rules = {
  ...port,
  color: ['color', line(20)],
  positions: ['positions', number(1, 1_024, 1)],
};
const watts = number(0, 1_000_000, 1);

/** The keys of a file that list ports; https://github.com/netbox-community/devicetype-library, schema/components.json. */
const PORTS: readonly [key: string, kind: PortKind, rules: Rules][] = [
  ['interfaces', 'NETWORK', { ...port, poe_mode: ['poeMode', line(50)], poe_type: ['poeType', line(50)] }],
  ['console-ports', 'CONSOLE', port],
  ['console-server-ports', 'CONSOLE_SERVER', port],
  [
    'power-ports',
    'POWER',
    { ...port, maximum_draw: ['maximumDraw', watts], allocated_draw: ['allocatedDraw', watts] },
  ],
  [
    'power-outlets',
    'POWER_OUTLET',
    { ...port, power_port: ['powerPort', line(100)], feed_leg: ['feedLeg', line(20)] },
  ],
  [
    'front-ports',
    'FRONT',
    {
      ...port,
      color: ['color', line(20)],
      rear_port: ['rearPort', line(100)],
      rear_port_position: ['rearPosition', number(1, 1_024, 1)],
    },
  ],
  ['rear-ports', 'REAR', rearPort],
];

/** The keys that list other parts. */
const PARTS: readonly [key: string, property: string, rules: Rules][] = [
  ['module-bays', 'moduleBays', { ...described, position: ['position', line(100)] }],
  ['device-bays', 'deviceBays', described],
  [
    'inventory-items',
    'inventoryItems',
    { ...described, manufacturer: ['manufacturer', line(100)], part_id: ['partId', line(100)] },
  ],
];

const AIRFLOWS = [
  'FRONT_TO_REAR',
  'REAR_TO_FRONT',
  'LEFT_TO_RIGHT',
  'RIGHT_TO_LEFT',
  'SIDE_TO_REAR',
  'REAR_TO_SIDE',
  'BOTTOM_TO_TOP',
  'TOP_TO_BOTTOM',
  'PASSIVE',
  'MIXED',
];

const parts = (rules: Rules): Rule => {
  return (value, report) => readList(value, (element) => readObject(element, rules, report), report);
};

const FILE: Rules = {
  manufacturer: ['manufacturer', line(63)],
  model: ['model', line(100)],
  slug: ['slug', line(100)],
  part_number: ['partNumber', line(100)],
  description: ['description', line(200)],
  comments: ['comments', lines(10_000)],
  u_height: ['units', number(0, 100, 0.5)],
  is_full_depth: ['fullDepth', flag],
  weight: ['weight', number(0, 1_000_000)],
  weight_unit: ['weightUnit', word(['KG', 'G', 'LB', 'OZ'])],
  airflow: ['airflow', word(AIRFLOWS)],
  subdevice_role: ['subdeviceRole', word(['PARENT', 'CHILD'])],
  is_powered: ['powered', flag],
  front_image: ['frontImage', flag],
  rear_image: ['rearImage', flag],
  ...Object.fromEntries(PORTS.map(([key, kind, rules]) => [key, [kind, parts(rules)] as const])),
  ...Object.fromEntries(PARTS.map(([key, property, rules]) => [key, [property, parts(rules)] as const])),
};

/** What a file leaves out is as NetBox has it then: one unit high, full depth. */
const ABSENT = {
  slug: null,
  partNumber: null,
  description: null,
  comments: null,
  fullDepth: true,
  weight: null,
  weightUnit: null,
  airflow: null,
  subdeviceRole: null,
  powered: null,
  frontImage: null,
  rearImage: null,
  moduleBays: [],
  deviceBays: [],
  inventoryItems: [],
};

/** Reads a file of NetBox's device type library. Throws one error with all faults, each with line and column. */
export function readDeviceType(yaml: string): FileContent {
  return readYaml(yaml, (root, faults) => {
    const report: Report = { faults, warnings: [] };
    const { units = 1, ...read } = readObject(root, FILE, report);
    for (const key of ['manufacturer', 'model'] as const) {
      const { content } = root;
      if (content.type === 'object' && !hasValue(content.members.get(key)))
        faults.add(root, `${key}: is missing`);
    }
    for (const [key, property] of PARTS) {
      if (((read[property] ?? []) as unknown[]).length > MOST_PARTS)
        faults.add(root, `${key}: must have at most ${MOST_PARTS} elements`);
    }
    const ports = PORTS.flatMap(([, kind]) => {
      const found = (read[kind] ?? []) as Record<string, unknown>[];
      delete read[kind];
      return found.map((one) => storedPort(kind, one));
    });
    if (ports.length > MOST_PORTS) faults.add(root, `must have at most ${MOST_PORTS} ports in all`);
    warnOfStrayReferences(root, ports, report);
    const values: Record<string, unknown> = { ...ABSENT, ...read, heightHalfUnits: Number(units) * 2, ports };
    // No checker sees that the rules make each value of its type; what lacks one is refused with the faults.
    return { values: values as unknown as FileValues, warnings: report.warnings };
  });
}

function hasValue(member: Value | undefined): boolean {
  return member !== undefined && (member.content.type !== 'scalar' || member.content.value !== null);
}

/** The whole file is refused with a fault, so what is missing here is never stored. */
function storedPort(kind: PortKind, found: Record<string, unknown>): StoredPort {
  const { rearPort: behind, rearPosition = 1, ...rest } = found;
  const rear = behind === undefined ? null : { port: behind, position: rearPosition };
  return { type: null, managementOnly: false, ...rest, kind, rear } as StoredPort;
}

/**
 * Outlets and front ports name ports of the same file. Real files name some that are missing; the name is kept, so that
 * a corrected file can be compared with it.
 */
function warnOfStrayReferences(root: Value, ports: readonly StoredPort[], { warnings }: Report): void {
  const stray = (section: string, key: string, kind: PortKind, title: string): void => {
    const known = new Set(ports.filter((one) => one.kind === kind).map((one) => one.name));
    for (const element of elementsOf(memberOf(root, section))) {
      const named = memberOf(element, key);
      if (named?.content.type !== 'scalar' || named.content.value === null) continue;
      const wanted = named.content.text.trim();
      if (!known.has(wanted)) warnings.push(place(named, `there is no ${title} "${wanted}"`));
    }
  };
  stray('power-outlets', 'power_port', 'POWER', 'power port');
  stray('front-ports', 'rear_port', 'REAR', 'rear port');
}

function memberOf({ content }: Value, key: string): Value | undefined {
  return content.type === 'object' ? content.members.get(key) : undefined;
}

function elementsOf(value: Value | undefined): readonly Value[] {
  return value?.content.type === 'list' ? value.content.elements : [];
}
