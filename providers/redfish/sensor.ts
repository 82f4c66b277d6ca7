import type { Sensor, UnreadMember } from '../capabilities/monitoring.ts';
import { ProviderError } from '../provider-error.ts';
import { readMembers, readOr } from './collection.ts';
import type { Member } from './collection.ts';
import type { Bmc } from './bmc.ts';
import { link, number, object, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { isPartial } from './partial-failure.ts';
import { healthOf } from './severity.ts';

/** Requests that the sensors of one chassis may cost, where the BMC does not inline them. */
const mostRequests = 60;

/** `ReadingType` of the Sensor schema. */
const kinds: Readonly<Record<string, Sensor['kind']>> = {
  Temperature: 'TEMPERATURE',
  Rotational: 'FAN',
  Power: 'POWER',
  Voltage: 'VOLTAGE',
  Current: 'CURRENT',
};

/** UCUM, as Sensor has it, and the words of the older Thermal. */
const units: Readonly<Record<string, string>> = { '{rev}/min': 'RPM', Percent: '%' };

/**
 * What one chassis measures. The collection of sensors is the newer form, Thermal and Power the older; Supermicro has a
 * collection with a single sensor in it beside a full Thermal, so both are read, and what is in both is reported once.
 */
export async function readSensors(
  bmc: Bmc,
  chassis: JsonObject,
  unread: UnreadMember[],
): Promise<readonly Sensor[]> {
  const optional = async (path: string | null) =>
    (path === null ? null : await readOr(bmc, path, unread)) ?? {};
  const thermal = await optional(link(chassis['Thermal']));
  const power = await optional(link(chassis['Power']));
  const older = objects(thermal['Temperatures']).length > 0;
  const members = await readCollection(bmc, link(chassis['Sensors']), older, unread);
  const found = [
    ...members.filter(({ body }) => isPresent(body)).map(({ body }) => fromSensor(body)),
    ...objects(thermal['Temperatures']).filter(isPresent).map(fromTemperature),
    ...objects(thermal['Fans']).filter(isPresent).map(fromFan),
    ...objects(power['PowerControl']).filter(isPresent).map(fromPowerControl),
    ...objects(power['Voltages']).filter(isPresent).map(fromVoltage),
  ];
  const byName = new Map<string, Sensor>();
  for (const sensor of found) {
    const key = `${sensor.kind} ${sensor.name.toLowerCase()}`;
    if (!byName.has(key)) byName.set(key, sensor);
  }
  return [...byName.values()];
}

/** Where its members would cost too many requests, the older form says the same in two. */
async function readCollection(
  bmc: Bmc,
  path: string | null,
  older: boolean,
  unread: UnreadMember[],
): Promise<readonly Member[]> {
  try {
    return await readMembers(bmc, path, { most: mostRequests, unread });
  } catch (error) {
    if (older && error instanceof ProviderError && error.code === 'UNSUPPORTED') return [];
    if (!isPartial(error) || error.code === 'UNSUPPORTED') throw error;
    unread.push({ path: path ?? '', message: error.message });
    return [];
  }
}

const isPresent = (body: JsonObject): boolean => object(body['Status'])['State'] !== 'Absent';

function sensor(body: JsonObject, measured: Pick<Sensor, 'kind' | 'reading' | 'unit'>): Sensor {
  const name = text(body['Name']) ?? text(body['FanName']) ?? text(body['MemberId']) ?? 'unnamed';
  return { name, ...measured, health: healthOf(object(body['Status'])['Health']) };
}

function fromSensor(body: JsonObject): Sensor {
  const type = text(body['ReadingType']) ?? '';
  const unit = text(body['ReadingUnits']);
  const isFan = text(body['PhysicalContext']) === 'Fan' && ['Percent', ''].includes(type);
  return sensor(body, {
    kind: isFan ? 'FAN' : (kinds[type] ?? 'OTHER'),
    reading: number(body['Reading']),
    unit: unit === null ? null : (units[unit] ?? unit),
  });
}

function fromTemperature(body: JsonObject): Sensor {
  return sensor(body, { kind: 'TEMPERATURE', reading: number(body['ReadingCelsius']), unit: 'Cel' });
}

/** `ReadingRPM` is what the schema had before its version 1.1. */
function fromFan(body: JsonObject): Sensor {
  const unit = text(body['ReadingUnits']) ?? 'RPM';
  const reading = number(body['Reading']) ?? number(body['ReadingRPM']);
  return sensor(body, { kind: 'FAN', reading, unit: units[unit] ?? unit });
}

/** HPE gives it no name. */
function fromPowerControl(body: JsonObject): Sensor {
  const named = text(body['Name']) === null ? { ...body, Name: 'Power Consumption' } : body;
  return sensor(named, { kind: 'POWER', reading: number(body['PowerConsumedWatts']), unit: 'W' });
}

function fromVoltage(body: JsonObject): Sensor {
  return sensor(body, { kind: 'VOLTAGE', reading: number(body['ReadingVolts']), unit: 'V' });
}
