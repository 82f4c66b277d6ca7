import type { TestStack } from './stack.ts';

/** The actual state of a simulated machine, independent of the platform's records. */
export interface SimulatedHost {
  readonly name: string;
  readonly power: string;
  readonly phase: string;
  readonly installed: { readonly image: string; readonly instanceId: string } | null;
  readonly boots: number;
  readonly override: { readonly enabled: string; readonly target: string };
  readonly media: {
    /** URLs of images by drive; null for one that was emptied. */
    readonly inserted: Readonly<Record<string, string | null>>;
  };
}

export interface JournalEntry {
  readonly bmc: string;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly effect: boolean;
}

export async function simulatedHost(test: TestStack, name: string): Promise<SimulatedHost> {
  const hosts = (await control(test, 'GET', '/hosts')) as SimulatedHost[];
  const host = hosts.find((one) => one.name === name);
  if (host === undefined) throw new Error(`no simulated host is named ${name}`);
  return host;
}

/** Makes machines misbehave, or behave again. */
export async function behave(test: TestStack, name: string, behaviour: object): Promise<void> {
  await control(test, 'POST', `/hosts/${name}`, behaviour);
}

/** A person at the machine switches it, against the desired state. */
export async function pressPower(test: TestStack, name: string, reset: string): Promise<void> {
  const { username, password } = test.bmcCredential;
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const response = await fetch(`${test.stack.info.simulator.control}/hosts/${name}/power`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ reset }),
  });
  if (!response.ok) throw new Error(`the machine ${name} answered ${response.status}`);
}

export async function bmcJournal(test: TestStack, name?: string): Promise<JournalEntry[]> {
  return (await control(
    test,
    'GET',
    name === undefined ? '/journal' : `/journal?bmc=${name}`,
  )) as JournalEntry[];
}

/** Makes requests to BMCs go wrong until `heal`, or as often as the fault says. */
export async function injectFault(test: TestStack, fault: object): Promise<void> {
  await control(test, 'POST', '/faults', fault);
}

export async function heal(test: TestStack): Promise<void> {
  await control(test, 'DELETE', '/faults');
}

async function control(test: TestStack, method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${test.stack.info.simulator.control}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`the simulator answered ${method} ${path} with ${response.status}`);
  return response.status === 204 ? undefined : await response.json();
}

/** Operations whose boot entry is there. */
export async function bootEntries(test: TestStack): Promise<string[]> {
  const { entries } = (await bootService(test, '/entries')) as { entries: { operationId: string }[] };
  return entries.map(({ operationId }) => operationId);
}

/** What the boot service noted about an operation's machine, oldest first. */
export async function bootLog(test: TestStack, operationId: string): Promise<string[]> {
  const { log } = (await bootService(test, `/entries/${operationId}/log`)) as { log: { what: string }[] };
  return log.map(({ what }) => what);
}

/** Instances whose machine the boot service has. */
export async function knownMachines(test: TestStack): Promise<string[]> {
  const { metadata } = (await bootService(test, '/metadata')) as { metadata: { instanceId: string }[] };
  return metadata.map(({ instanceId }) => instanceId);
}

async function bootService(test: TestStack, path: string): Promise<unknown> {
  const response = await fetch(`${test.stack.info.boot}${path}`, {
    headers: { authorization: `Bearer ${await test.serviceToken()}` },
  });
  if (!response.ok) throw new Error(`the boot service answered ${path} with ${response.status}`);
  return await response.json();
}
