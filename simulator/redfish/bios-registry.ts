import type { BiosModel, Document } from '../models/model.ts';
import type { Answer, ServiceRequest } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail } from './errors.ts';
import type { Builder, Resource } from './resource.ts';

/** What one BIOS attribute may be. */
export interface BiosAttribute {
  readonly name: string;
  readonly type: 'Enumeration' | 'Integer' | 'String';
  readonly readOnly: boolean;
  /** Of an enumeration, as settings hold them. */
  readonly values: readonly string[];
  /** Of an integer. */
  readonly bounds: readonly [lower: number, upper: number];
}

/** Values that are one another's alternatives, as the vendors write them. */
const ENUMERATIONS: readonly (readonly string[])[] = [
  ['Enabled', 'Disabled'],
  ['Enable', 'Disable'],
  ['Uefi', 'Bios', 'LegacyBios'],
  ['UEFI', 'Legacy', 'Dual'],
];

const UNBOUNDED = [0, 65_535] as const;

/** The attributes of a model, from the values that it is shipped with. */
export function biosAttributes({ model }: Builder, bios: BiosModel): readonly BiosAttribute[] {
  return Object.entries(model.hardware.biosAttributes).map(([name, value]) => {
    const values = ENUMERATIONS.find((all) => all.some((one) => one === value)) ?? [];
    return {
      name,
      type: typeof value === 'number' ? 'Integer' : values.length > 0 ? 'Enumeration' : 'String',
      readOnly: bios.readOnly.includes(name),
      values,
      bounds: bios.bounds[name] ?? UNBOUNDED,
    };
  });
}

/** Path of the entry of the registry in Registries; undefined where settings cannot be changed. */
export function biosRegistryEntry({ root, model }: Builder): string | undefined {
  const { bios } = model.behaviour;
  return bios && `${root}/Registries/${bios.registryEntry}`;
}

/** The attribute registry of the BIOS (DSP0270 §7.3), and its entry in Registries. */
export function biosRegistryResources(builder: Builder): Resource[] {
  const { root, model } = builder;
  const { bios } = model.behaviour;
  const entry = biosRegistryEntry(builder);
  if (bios === undefined || entry === undefined) return [];
  const path = bios.registryPath.startsWith('/') ? bios.registryPath : `${root}/${bios.registryPath}`;
  const [attributes, bounded] = [biosAttributes(builder, bios), bios];
  const version = /v?(\d+)[._](\d+)[._](\d+)$/.exec(model.bios.registry)?.slice(1) ?? ['1', '0', '0'];
  return [
    {
      path: entry,
      get: () =>
        builder.document('MessageRegistryFile', entry, {
          Name: 'BIOS Attribute Registry File',
          Languages: ['en'],
          Registry: `BiosAttributeRegistry.${version.slice(0, 2).join('.')}`,
          Location: [{ Language: 'en', Uri: path }],
        }),
    },
    bios.packedRegistry === true ? { path, read: packed } : { path, get: registry },
  ];

  function registry(): Document {
    return builder.document('AttributeRegistry', path, {
      Id: model.bios.registry,
      Name: 'BIOS Attribute Registry',
      Language: 'en',
      OwningEntity: model.hardware.manufacturer.split(/[ ,]/)[0],
      RegistryVersion: version.join('.'),
      RegistryEntries: {
        Attributes: attributes.map((one) => describe(one, bounded)),
      },
    });
  }

  function packed(_: Bmc, request: ServiceRequest): Answer {
    if (request.header('accept-encoding')?.includes('gzip') === true)
      return { status: 200, body: registry(), coding: 'gzip' };
    return fail(model.behaviour, 406, 'HeaderInvalid', 'Accept-Encoding');
  }
}

function describe({ name, type, readOnly, values, bounds }: BiosAttribute, bios: BiosModel): Document {
  return {
    AttributeName: name,
    DisplayName: name,
    Type: type,
    ReadOnly: readOnly,
    ...(type === 'Integer' && { LowerBound: bounds[0], UpperBound: bounds[1], ScalarIncrement: 1 }),
    ...(type === 'Enumeration' && {
      Value: values.map((value, index) => ({
        ValueName: bios.numberedValues ? String(index) : value,
        ValueDisplayName: value,
      })),
    }),
    ...(type === 'String' && { MinLength: 0, MaxLength: 40 }),
  };
}
