import type { Document } from '../models/model.ts';
import type { Bmc } from './bmc.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';

/** Something that is measured. Values follow the machine: a machine that is off is cool, and its fans stand still. */
interface Probe {
  readonly id: string;
  readonly name: string;
  readonly type: 'Temperature' | 'Rotational' | 'Power' | 'Voltage';
  readonly unit: string;
  /** Null when it does not read at the moment. */
  value(on: boolean): number | null;
}

const FANS = 6;
const CPU_CELSIUS = 41;
const INLET_CELSIUS = 22;
const FAN_RPM = 8_400;
const FAN_PERCENT = 32;
const IDLE_WATTS = 14;
const RUNNING_WATTS = 386;

function probesOf({ model }: Builder): readonly Probe[] {
  const { processors, powerSupplies } = model.hardware;
  const percent = model.behaviour.sensors?.fanUnit === 'Percent';
  return [
    ...processors.map((_, index): Probe => {
      const name = `CPU${index + 1} Temp`;
      const value = (on: boolean): number | null => (on ? CPU_CELSIUS + index : null);
      return { id: name.replace(' ', ''), name, type: 'Temperature', unit: 'Cel', value };
    }),
    { id: 'InletTemp', name: 'Inlet Temp', type: 'Temperature', unit: 'Cel', value: () => INLET_CELSIUS },
    ...Array.from({ length: FANS }, (_, index): Probe => {
      const running = percent ? FAN_PERCENT : FAN_RPM + 60 * index;
      const unit = percent ? '%' : '{rev}/min';
      const value = (on: boolean): number => (on ? running : 0);
      return { id: `Fan${index + 1}`, name: `Fan ${index + 1}`, type: 'Rotational', unit, value };
    }),
    ...powerSupplies.map((_, index): Probe => ({
      id: `PS${index + 1}Voltage`,
      name: `PS${index + 1} Voltage`,
      type: 'Voltage',
      unit: 'V',
      value: () => 230,
    })),
    {
      id: 'PowerConsumption',
      name: 'Power Consumption',
      type: 'Power',
      unit: 'W',
      value: (on) => (on ? RUNNING_WATTS : IDLE_WATTS),
    },
  ];
}

const isOn = ({ machine }: Bmc): boolean => machine.state.power === 'On';

/** Links of the chassis to what measures it. */
export function sensorLinks(builder: Builder): Document {
  const { sensors } = builder.model.behaviour;
  if (sensors === undefined) return {};
  return {
    ...(sensors.collection ? { Sensors: builder.link(`${builder.chassis}/Sensors`) } : {}),
    ...(sensors.thermal ? { Thermal: builder.link(`${builder.chassis}/Thermal`) } : {}),
  };
}

/** What the older Power resource reports besides its supplies. */
export function powerReadings(builder: Builder, bmc: Bmc): Document {
  if (builder.model.behaviour.sensors?.thermal !== true) return {};
  const probes = probesOf(builder);
  const member = (index: number, list: string): Document => ({
    '@odata.id': builder.href(`${builder.chassis}/Power#/${list}/${index}`),
    MemberId: String(index),
  });
  return {
    PowerControl: probes
      .filter(({ type }) => type === 'Power')
      .map((probe, index) => ({
        ...member(index, 'PowerControl'),
        Name: probe.name,
        PowerConsumedWatts: probe.value(isOn(bmc)),
      })),
    Voltages: probes
      .filter(({ type }) => type === 'Voltage')
      .map((probe, index) => ({
        ...member(index, 'Voltages'),
        Name: probe.name,
        ReadingVolts: probe.value(isOn(bmc)),
        Status: HEALTHY,
      })),
  };
}

/** Sensors as a collection of their own, and as the older Thermal, where the model has them. */
export function sensorResources(builder: Builder): Resource[] {
  const { sensors } = builder.model.behaviour;
  if (sensors === undefined) return [];
  return [...(sensors.collection ? collection(builder) : []), ...(sensors.thermal ? [thermal(builder)] : [])];
}

function collection(builder: Builder): Resource[] {
  const folder = `${builder.chassis}/Sensors`;
  const probes = probesOf(builder);
  return [
    builder.collection(
      'SensorCollection',
      folder,
      'Sensor Collection',
      probes.map(({ id }) => `${folder}/${id}`),
    ),
    ...probes.map((probe): Resource => {
      const path = `${folder}/${probe.id}`;
      return {
        path,
        get: (bmc) =>
          builder.document('Sensor', path, {
            Name: probe.name,
            ReadingType: probe.type === 'Rotational' && probe.unit === '%' ? 'Percent' : probe.type,
            ReadingUnits: probe.unit,
            Reading: probe.value(isOn(bmc)),
            ...(probe.type === 'Rotational' ? { PhysicalContext: 'Fan' } : {}),
            Status: HEALTHY,
          }),
      };
    }),
  ];
}

function thermal(builder: Builder): Resource {
  const path = `${builder.chassis}/Thermal`;
  const probes = probesOf(builder);
  const member = (index: number, list: string): Document => ({
    '@odata.id': builder.href(`${path}#/${list}/${index}`),
    MemberId: String(index),
    Status: HEALTHY,
  });
  return {
    path,
    get: (bmc) =>
      builder.document('Thermal', path, {
        Name: 'Thermal',
        Temperatures: probes
          .filter(({ type }) => type === 'Temperature')
          .map((probe, index) => ({
            ...member(index, 'Temperatures'),
            Name: probe.name,
            ReadingCelsius: probe.value(isOn(bmc)),
          })),
        Fans: probes
          .filter(({ type }) => type === 'Rotational')
          .map((probe, index) => ({
            ...member(index, 'Fans'),
            Name: probe.name,
            Reading: probe.value(isOn(bmc)),
            ReadingUnits: probe.unit === '%' ? 'Percent' : 'RPM',
          })),
      }),
  };
}
