import { supportOf } from '../capability-report.ts';
import type { CapabilityReport, Support } from '../capability-report.ts';
import type { CapabilityMap, CapabilityName } from '../capability-map.ts';
import type { Provider } from '../provider.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { verifyIdentity } from './identity.ts';
import { reportedText } from './inventory/parts.ts';
import { link, links, object } from './json.ts';
import type { JsonObject } from './json.ts';
import type { CapabilityDeps } from './capability-deps.ts';

/** What was read of a BMC for a report; absent resources are empty. */
export interface ProbeFacts {
  readonly root: JsonObject;
  readonly system: JsonObject;
  readonly manager: JsonObject;
  readonly updateService: JsonObject;
  readonly eventService: JsonObject;
}

/** What the facts say about one capability. Asks nothing of the BMC: a report costs at most ten requests. */
export type ProbeLine = (facts: ProbeFacts) => Support;

export type ProbeLines = Partial<Readonly<Record<CapabilityName, ProbeLine>>>;

export function createProbe(
  { connections, systems }: CapabilityDeps,
  capabilities: Partial<CapabilityMap>,
  lines: ProbeLines,
): NonNullable<Provider['probe']> {
  return async (target, context) => {
    const bmc = connections.open(target, context);
    const { body: root, managers, quirks } = await bmc.root();
    const system = (await systems.read(bmc)).body;
    verifyIdentity(target, system);
    const named = links(object(system['Links'])['ManagedBy'])[0];
    const manager = await readable(bmc, named ?? links((await readable(bmc, managers))['Members'])[0]);
    const facts: ProbeFacts = {
      root,
      system,
      manager,
      updateService: await readable(bmc, link(root['UpdateService'])),
      eventService: await readable(bmc, link(root['EventService'])),
    };
    return {
      ...whatItIs(facts),
      quirks: quirks.names,
      capabilities: supportOf(
        capabilities,
        Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line(facts)])),
      ),
      requests: bmc.requests,
    };
  };
}

/** Services before Redfish 1.5 do not name their vendor and product; the OEM section and the manager do. */
function whatItIs({
  root,
  system,
  manager,
}: ProbeFacts): Pick<CapabilityReport, 'vendor' | 'product' | 'model' | 'firmware'> {
  return {
    vendor:
      reportedText(root['Vendor']) ??
      reportedText(Object.keys(object(root['Oem']))[0]) ??
      reportedText(system['Manufacturer']),
    product: reportedText(root['Product']) ?? reportedText(manager['Model']) ?? reportedText(manager['Name']),
    model: reportedText(system['Model']),
    firmware: { bmc: reportedText(manager['FirmwareVersion']), bios: reportedText(system['BiosVersion']) },
  };
}

/** The resource; empty where it is absent or cannot be read for itself. */
async function readable(bmc: Bmc, path: string | null | undefined): Promise<JsonObject> {
  if (path === null || path === undefined) return {};
  try {
    return (await bmc.get(path)).body;
  } catch (error) {
    const absent = ['NOT_FOUND', 'UNSUPPORTED', 'BAD_ANSWER', 'INVALID_ARGUMENT'];
    if (error instanceof ProviderError && (absent.includes(error.code) || error.vendor?.status === 403))
      return {};
    throw error;
  }
}
