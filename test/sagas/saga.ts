import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { awaitOperation, hasEnded, type OperationView } from '#test/harness/operations.ts';
import { createProfile, startTestServices, type TestServices } from '#test/harness/site-services.ts';
import type { SiteSwitch } from '#test/harness/site-switch.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { startTestBalancer, type TestBalancer } from '#test/harness/site-balancer.ts';
import { BALANCER_VERBS, balancerScenarios } from './balancer-scenario.ts';
import { DELETION_VERBS, deletionScenarios } from './deletion-scenario.ts';
import { DEVICE_VERBS, deviceScenarios } from './device-scenario.ts';
import { expectedState } from './expected.ts';
import { nameOf, type FaultPoint } from './fault.ts';
import { IMAGE_VERBS, imageScenarios } from './image-scenario.ts';
import { instanceScenarios } from './instance-scenario.ts';
import { createMarkers } from './markers.ts';
import { lastReversible, PLANS } from './plans.ts';
import { prepare } from './prepare.ts';
import type { Begun, Scenario } from './scenario.ts';
import { SERVER_VERBS, serverScenarios } from './server-scenario.ts';

export interface SagaMachines {
  /** Enrolled at the beginning, for instances: as many as are alive at once. */
  readonly enrolled: number;
  /** Others, for operations on servers: as many of each vendor as such an operation has steps, twice. */
  readonly spare: number;
  /** Whether operations apply load balancers. */
  readonly balancer?: true;
}

/** A faulty operation that has ended. */
export interface Ran {
  readonly point: FaultPoint;
  readonly operation: OperationView;
}

/** A stack whose worker does at each step what the operation's fault says. */
export interface Saga {
  readonly stack: TestStack;
  readonly services: TestServices | undefined;
  /** The switch to which the servers for instances are cabled, where there are some. */
  readonly siteSwitch: SiteSwitch | undefined;
  /**
   * Runs faulty operations on one resource to their end, each as the one before has left it, and makes it fit for the
   * next.
   */
  run(course: readonly FaultPoint[]): Promise<Ran[]>;
  /** Waits until the operations of these faults are each at their faulty step of this number, or have ended. */
  standing(points: readonly FaultPoint[], number: number): Promise<void>;
  /** Steps at which operations should have met their fault and did not, one line each. */
  missed(points: readonly FaultPoint[]): string[];
  stop(): Promise<void>;
}

/** Before all are at their steps, those of a suite are prepared at once; a busy machine takes minutes for that. */
const REACHED_WITHIN_MS = 480_000;

const CANCEL = `mutation($in: OperationCancelInput!) { operationCancel(input: $in) { errors { code message } } }`;

export async function startSaga(machines: SagaMachines): Promise<Saga> {
  const folder = mkdtempSync(join(tmpdir(), 'infratographer-saga-'));
  const markers = createMarkers(folder);
  // Only operations on instances use them.
  const services = machines.enrolled > 0 ? await startTestServices() : undefined;
  const balancer = machines.balancer ? await startTestBalancer() : undefined;
  const stopServices = async (): Promise<void> => {
    await services?.stop();
    await balancer?.stop();
  };
  const stack = await startFaultyStack(machines, folder, { services, balancer }).catch(
    async (error: unknown) => {
      await stopServices();
      throw error;
    },
  );
  const { site, bmcs, siteSwitch } = await prepare(stack, machines).catch(async (error: unknown) => {
    // Who is given no saga cannot stop its stack.
    await stack.stop();
    await stopServices();
    throw error;
  });
  const profileId =
    siteSwitch && (await createProfile(stack, site.tenantId, { ...services?.rules, ...siteSwitch.rules }));
  const deps = { test: stack, site, markers, profileId, spareBmcs: bmcs.slice(machines.enrolled) };
  const [ofInstances, ofServers, ofDeletions, ofImages, ofDevices, ofBalancers] = [
    instanceScenarios(deps),
    serverScenarios(deps),
    deletionScenarios(deps),
    imageScenarios(deps),
    deviceScenarios(deps),
    balancerScenarios(deps),
  ];
  const scenarioOf = (verb: string): Scenario => {
    if (DELETION_VERBS.includes(verb)) return ofDeletions();
    if (IMAGE_VERBS.includes(verb)) return ofImages;
    if (DEVICE_VERBS.includes(verb)) return ofDevices;
    if (BALANCER_VERBS.includes(verb)) return ofBalancers;
    return SERVER_VERBS.includes(verb) ? ofServers(verb) : ofInstances(verb);
  };
  const names = new Map<FaultPoint, string>();
  const ended = new Set<string>();
  let number = 0;

  /** An operation that ends before its faulty step is noticed by its end, not by waiting until a timeout. */
  async function reachedOrEnded(point: FaultPoint, step: string): Promise<void> {
    const deadline = Date.now() + REACHED_WITHIN_MS;
    for (;;) {
      const name = names.get(point);
      if (name !== undefined && (markers.hasReached(name, step) || ended.has(name))) return;
      if (Date.now() > deadline) throw new Error(`${name ?? nameOf(point, 0)} never reached ${step}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  function named(point: FaultPoint): string {
    number += 1;
    const name = nameOf(point, number);
    names.set(point, name);
    return name;
  }

  async function follow(point: FaultPoint, id: string): Promise<OperationView> {
    const graph = stack.as('admin');
    const ends = async (): Promise<OperationView> => {
      // One that loses its worker waits at its step until all others are at theirs, and that several times.
      const timeoutSeconds = point.fault.startsWith('lost') ? 900 : 240;
      const operation = await awaitOperation(graph, id, hasEnded, timeoutSeconds);
      ended.add(names.get(point) ?? '');
      return operation;
    };
    const cancels = async (): Promise<void> => {
      for (const step of point.fault === 'cancel' ? point.steps : []) {
        await reachedOrEnded(point, step);
        await graph.ask(CANCEL, { in: { id, reason: 'the suite cancels it' } });
      }
    };
    const [operation] = await Promise.all([ends(), cancels()]);
    return operation;
  }

  return {
    stack,
    services,
    siteSwitch,
    async run(course) {
      const scenario = scenarioOf(course[0]?.verb ?? '');
      const ran: Ran[] = [];
      let begun: Begun | undefined;
      for (const point of course) {
        begun = await scenario.begin(named(point), begun?.resourceId);
        ran.push({ point, operation: await follow(point, begun.operationId) });
      }
      const last = ran.at(-1);
      if (begun !== undefined && last !== undefined) {
        await scenario.cleanUp(begun, last.operation.state).catch((cause: unknown) => {
          throw new Error(`${describeEnd(last)}; what it left could not be repaired`, { cause });
        });
      }
      return ran;
    },
    async standing(points, number) {
      await Promise.all(
        points.map(async (point) => {
          const step = point.steps[number];
          if (step !== undefined) await reachedOrEnded(point, step);
        }),
      );
    },
    missed: (points) =>
      points.flatMap((point) => {
        const name = names.get(point) ?? '';
        const steps = point.steps.filter((step) => !markers.hasReached(name, step));
        return steps.map((step) => `${point.verb}, ${point.fault} at ${step}: never met`);
      }),
    async stop() {
      await stack.stop();
      await siteSwitch?.stop();
      await stopServices();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** How an operation ended, beside how it had to. */
export function describeEnd({ point, operation: { state, failure } }: Ran): string {
  const why = failure === null ? '' : ` (${failure.code}: ${failure.message})`;
  return `${point.verb}, ${point.fault} at ${point.steps.join(', ')}: ${state}${why}, expected ${expectedState(point).join(' or ')}`;
}

async function startFaultyStack(
  { enrolled, spare }: SagaMachines,
  folder: string,
  {
    services,
    balancer,
  }: { readonly services: TestServices | undefined; readonly balancer: TestBalancer | undefined },
): Promise<TestStack> {
  const lastSteps = Object.fromEntries(Object.keys(PLANS).map((verb) => [verb, lastReversible(verb)]));
  return await startTestStack({
    servers: enrolled + spare,
    programs: { worker: fileURLToPath(new URL('faulty-worker.ts', import.meta.url)) },
    environment: {
      simulator: {
        SIMULATOR_SPEED: '20',
        SIMULATOR_VENDORS: 'dell,hpe,supermicro,dell,hpe,supermicro,standard',
      },
      worker: {
        ...services?.environment,
        ...balancer?.environment,
        CONSOLE_IDLE_SECONDS: '1',
        SAGA_FOLDER: folder,
        SAGA_LAST_STEPS: JSON.stringify(lastSteps),
      },
    },
  });
}
