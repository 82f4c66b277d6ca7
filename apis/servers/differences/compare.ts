import type { BaselineEntry, BiosAttributes } from '#contracts/servers/requests.ts';
import { planFirmware } from '#contracts/servers/firmware-plan.ts';
import type { ComponentKind } from '../entities/component.ts';
import type { ServerFirmware } from '../firmware/server-firmware.ts';
import { makerOf } from '../maker.ts';
import type { Expectation } from './intent.ts';

/** What a difference is about; as the schema of the graph has it. */
export type Finding = 'FIRMWARE' | 'BIOS' | 'INVENTORY' | 'IDENTITY';

/** A value that people want, and another one that was found. */
export interface Difference {
  readonly finding: Finding;
  readonly field: string;
  readonly intent: string;
  /** Null where the machine has no such thing. */
  readonly evidence: string | null;
  /** What states the intent, for people. */
  readonly intentSource: string;
  /** What found the evidence. */
  readonly source: string;
  /** ISO 8601. */
  readonly observedAt: string;
}

/** What people want of a server, and what was found of it. */
export interface ComparedServer {
  readonly expected: Expectation | null;
  readonly desiredBios: BiosAttributes | null;
  readonly baseline: { readonly name: string; readonly entries: readonly BaselineEntry[] } | null;
  readonly deviceType: {
    readonly manufacturer: string | null;
    readonly model: string | null;
    /** Network ports that are not for management alone. */
    readonly ports: number;
    readonly powerPorts: number;
  } | null;
  readonly vendor: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly cores: number | null;
  readonly memoryMiB: number | null;
  readonly diskBytes: number | null;
  /** How many components it has of each kind; of ports, those with a MAC address. */
  readonly parts: Partial<Readonly<Record<ComponentKind, number>>>;
  /** Whether all of its storage was read. */
  readonly isStorageRead: boolean;
  /** ISO 8601; null before the first inspection. */
  readonly inspectedAt: string | null;
  readonly firmware: {
    readonly components: readonly ServerFirmware[];
    readonly observedAt: string;
  } | null;
  /** Present BIOS attributes that are desired, by name; null where no inspection has read any. Values are JSON. */
  readonly bios: Readonly<Record<string, { readonly value: string; readonly at: string }>> | null;
}

/**
 * Where what was found differs from what people want. What either side does not have is no difference, except where the
 * whole was read: unread is not absent.
 */
export function differencesOf(server: ComparedServer): Difference[] {
  return [...firmwareOf(server), ...biosOf(server), ...inventoryOf(server), ...identityOf(server)];
}

function firmwareOf({ baseline, firmware }: ComparedServer): Difference[] {
  if (baseline === null || firmware === null) return [];
  return planFirmware(baseline.entries, firmware.components)
    .filter(({ verdict }) => verdict !== 'RIGHT')
    .map(({ component, version, from }) => ({
      finding: 'FIRMWARE',
      field: component,
      intent: version,
      evidence: from,
      intentSource: `baseline ${baseline.name}`,
      source: 'firmware inventory',
      observedAt: firmware.observedAt,
    }));
}

function biosOf({ desiredBios, bios, inspectedAt }: ComparedServer): Difference[] {
  if (desiredBios === null || bios === null || inspectedAt === null) return [];
  return Object.entries(desiredBios).flatMap(([field, desired]) => {
    const found = bios[field];
    const evidence = found === undefined ? null : plainValue(found.value);
    if (evidence === String(desired)) return [];
    const observedAt = found?.at ?? inspectedAt;
    const [intentSource, source] = ['desired BIOS attributes', 'BIOS attributes'];
    return [{ finding: 'BIOS', field, intent: String(desired), evidence, intentSource, source, observedAt }];
  });
}

/** A text without its quotes; other values as JSON. */
export function plainValue(value: string): string {
  return value.startsWith('"') ? String(JSON.parse(value)) : value;
}

/** Sizes that differ by less are equal: vendors round them differently. */
const TOLERANCE = 0.01;

function inventoryOf(server: ComparedServer): Difference[] {
  const { expected, deviceType, parts, cores, memoryMiB, diskBytes, isStorageRead, inspectedAt } = server;
  if (inspectedAt === null) return [];
  const { DISK: disks = isStorageRead ? 0 : null, PORT: ports = null, POWER_SUPPLY: supplies = null } = parts;
  const found = { cores, memoryMiB, diskBytes, disks, ports, powerSupplies: supplies };
  const difference = (field: string, intent: string, evidence: number, intentSource: string): Difference => ({
    finding: 'INVENTORY',
    field,
    intent,
    evidence: String(evidence),
    intentSource,
    source: 'inspection',
    observedAt: inspectedAt,
  });
  const wanted = Object.entries(found).flatMap(([field, has]) => {
    const wants = expected?.[field as keyof typeof found];
    if (wants === undefined || has === null) return [];
    const isSize = field === 'memoryMiB' || field === 'diskBytes';
    const isEqual = isSize ? Math.abs(has - wants) <= wants * TOLERANCE : has === wants;
    return isEqual ? [] : [difference(field, String(wants), has, 'expected')];
  });
  // Cards of its own give a machine more ports than its model has; fewer are a fault.
  const least = { ports: deviceType?.ports ?? 0, powerSupplies: deviceType?.powerPorts ?? 0 };
  const lacking = Object.entries(least).flatMap(([field, wants]) => {
    const has = found[field as keyof typeof least];
    if (has === null || has >= wants || expected?.[field as keyof typeof least] !== undefined) return [];
    return [difference(field, `at least ${wants}`, has, `device type ${deviceType?.model ?? ''}`.trim())];
  });
  return [...wanted, ...lacking];
}

function identityOf({ expected, deviceType, inspectedAt, ...found }: ComparedServer): Difference[] {
  if (inspectedAt === null) return [];
  const { vendor, model, serialNumber } = found;
  const difference = (field: string, intent: string, evidence: string, intentSource: string): Difference => ({
    finding: 'IDENTITY',
    field,
    intent,
    evidence,
    intentSource,
    source: 'inspection',
    observedAt: inspectedAt,
  });
  const written = Object.entries({ vendor, model, serialNumber }).flatMap(([field, has]) => {
    const wants = expected?.[field as 'vendor' | 'model' | 'serialNumber'];
    if (wants === undefined || has === null) return [];
    const key = field === 'vendor' ? makerOf : keyOf;
    return key(wants) === key(has) ? [] : [difference(field, wants, has, 'expected')];
  });
  const { manufacturer = null, model: typeModel = null } = deviceType ?? {};
  if (manufacturer === null || typeModel === null || vendor === null || model === null) return written;
  if (makerOf(manufacturer) === makerOf(vendor) && keyOf(typeModel) === keyOf(model)) return written;
  const [intent, evidence] = [`${manufacturer} ${typeModel}`, `${vendor} ${model}`];
  return [...written, difference('deviceType', intent, evidence, 'device type')];
}

const keyOf = (text: string): string => text.normalize('NFC').trim().toLowerCase();
