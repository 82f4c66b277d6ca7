import { activityInfo } from '@temporalio/activity';
import { ProviderError, type ProviderErrorCode } from '#providers/provider-error.ts';
import type { InventoryReport } from '#providers/capabilities/inventory.ts';
import type { Sensor } from '#providers/capabilities/monitoring.ts';
import type { CapabilityMap, CapabilityName } from '#providers/capability-map.ts';
import type { Target } from '#providers/target.ts';
import type { CallContext } from '#providers/call.ts';
import { namesSecret } from '#contracts/servers/requests.ts';
import type {
  ServerAttributeInput,
  ServerAttributeNamespaceInput,
  ServerInspectionGapInput,
} from '../generated/graph.ts';
import { componentKindOf } from './components.ts';

/** Attributes of one namespace that are kept, and how long their parts may be, by the limits of the graph. */
const MOST = 2_000;
const LONGEST_NAME = 200;
const LONGEST_VALUE = 2_000;

/** Sensors that are named as faulty. */
const MOST_SENSORS = 20;
const LONGEST_SENSOR = 80;

/** Attempts after which a fault that should be temporary is accepted as an answer. */
const PATIENT_ATTEMPTS = 3;

/** Failures of the BMC as a whole: what was read of it before is no inspection either. */
const wholly: ReadonlySet<ProviderErrorCode> = new Set<ProviderErrorCode>([
  'UNREACHABLE',
  'TLS_UNTRUSTED',
  'AUTH_FAILED',
  'ACCOUNT_LOCKED',
  'PASSWORD_CHANGE_REQUIRED',
  'IDENTITY_MISMATCH',
  'PROVIDER_UNAVAILABLE',
  'CANCELLED',
  'BUG',
]);

type Value = string | number | boolean | readonly string[];

/** A machine that is held, and what its provider can do. */
export interface ReadableMachine {
  readonly target: Target;
  /** Fails with `UNSUPPORTED` where the provider lacks it. */
  capability<Name extends CapabilityName>(name: Name): CapabilityMap[Name];
}

/** What is so about a machine and has no field of its own, and what of it could not be read. */
export interface ReadAttributes {
  readonly attributes: ServerAttributeNamespaceInput[];
  readonly gaps: ServerInspectionGapInput[];
}

/**
 * Reads, besides the inventory that is there already, the BIOS (three requests), who the BMC is (two, and its
 * certificate) and the health of what it measures. What the machine lacks is reported with the reason.
 */
export async function readAttributes(
  machine: ReadableMachine,
  { facts, bmc, processors }: InventoryReport,
  context: CallContext,
): Promise<ReadAttributes> {
  const { target } = machine;
  const gpus = new Set(processors.filter((one) => componentKindOf(one) === 'GPU').map(({ name }) => name));
  const attributes: ServerAttributeNamespaceInput[] = [
    { namespace: 'inventory', whole: false, attributes: facts.flatMap((part) => factsOf(part, gpus)) },
  ];
  const gaps: ServerInspectionGapInput[] = [];
  const read = async (
    namespace: string,
    whole: boolean,
    work: () => Promise<Readonly<Record<string, Value | null>>>,
    known: Readonly<Record<string, Value | null>> = {},
  ): Promise<void> => {
    context.heartbeat(`reading ${namespace}`);
    let values = known;
    try {
      values = { ...known, ...(await work()) };
    } catch (error) {
      if (!(error instanceof ProviderError) || !isGap(error)) throw error;
      gaps.push({ namespace, code: error.code, message: error.message.slice(0, LONGEST_VALUE) });
      if (Object.keys(known).length === 0) return;
    }
    const kept = attributesOf(values);
    attributes.push({ namespace, whole, attributes: kept });
    const left = Object.entries(values).filter(
      ([name, value]) => value !== null && !namesSecret(name),
    ).length;
    if (left > kept.length) {
      const message = `${left - kept.length} of ${left} attributes are too many, or too long to be kept`;
      gaps.push({ namespace, code: 'TOO_LARGE', message });
    }
  };

  await read('bios', true, async () => (await machine.capability('bios').get(target, context)).current);
  await read(
    'bmc',
    false,
    async () => {
      const identity = await machine.capability('bmcAdministration').identify(target, context);
      const { id, model, uuid, fingerprint } = identity;
      return { id, model, uuid, certificate: fingerprint };
    },
    { firmwareVersion: bmc.firmwareVersion },
  );
  await read('health', false, async () => {
    const { sensors, unread } = await machine.capability('monitoring').sensors(target, context);
    const [first] = unread;
    if (first !== undefined) {
      const more = unread.length === 1 ? '' : `, and ${unread.length - 1} more`;
      const message = `not read: ${first.path} (${first.message})${more}`;
      gaps.push({ namespace: 'health', code: 'UNREAD', message: message.slice(0, LONGEST_VALUE) });
    }
    return healthOf(sensors);
  });
  return { attributes, gaps };
}

function isGap({ code, retry }: ProviderError): boolean {
  if (wholly.has(code)) return false;
  const passes = retry === 'backoff' || typeof retry === 'object';
  return !passes || activityInfo().attempt >= PATIENT_ATTEMPTS;
}

function factsOf(
  { kind, name, facts }: InventoryReport['facts'][number],
  gpus: ReadonlySet<string>,
): ServerAttributeInput[] {
  const component = `${kind === 'PROCESSOR' && gpus.has(name) ? 'GPU' : kind} ${name}`;
  return attributesOf(facts).map((attribute) => ({ ...attribute, component }));
}

/** Those that may be kept: without secrets, and without what is too long to be a setting of anything. */
function attributesOf(values: Readonly<Record<string, Value | null>>): ServerAttributeInput[] {
  return Object.entries(values)
    .filter(([name]) => !namesSecret(name) && name.length <= LONGEST_NAME)
    .flatMap(([name, value]) => (value === null ? [] : [{ name, value: JSON.stringify(value) }]))
    .filter(({ value }) => value.length <= LONGEST_VALUE)
    .slice(0, MOST);
}

/** Of each kind of sensor the worst that any says, and which say so. Readings are none of it: they never stay. */
function healthOf(sensors: readonly Sensor[]): Record<string, Value> {
  const summary: Record<string, Value> = {};
  for (const [kind, all] of Map.groupBy(sensors, (sensor) => sensor.kind)) {
    const faulty = all.filter(({ health }) => health === 'WARNING' || health === 'CRITICAL');
    if (all.every(({ health }) => health === null)) continue;
    const isCritical = faulty.some(({ health }) => health === 'CRITICAL');
    summary[kind.toLowerCase()] = isCritical ? 'CRITICAL' : faulty.length > 0 ? 'WARNING' : 'OK';
    summary[`${kind.toLowerCase()}.faulty`] = faulty
      .map(({ name }) => name.slice(0, LONGEST_SENSOR))
      .toSorted()
      .slice(0, MOST_SENSORS);
  }
  return summary;
}
