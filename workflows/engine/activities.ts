import {
  ActivityCancellationType,
  ApplicationFailure,
  CancellationScope,
  CancelledFailure,
  proxyActivities,
  proxyLocalActivities,
} from '@temporalio/workflow';
import type {
  BootActivities,
  ConsoleActivities,
  GraphActivities,
  HardwareActivities,
  LedgerActivities,
} from '#contracts/activities/activities.ts';
import type { ImageActivities } from '#contracts/activities/image-activities.ts';
import type { BalancerActivities } from '#contracts/activities/balancer-activities.ts';
import type { NetworkServiceActivities } from '#contracts/activities/network-services.ts';
import type { NetworkActivities } from '#contracts/activities/network-activities.ts';
import { formerActivity } from '#contracts/activities/former-names.ts';
import type { SiteActivities } from '#contracts/activities/site-steps.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { consoleQueue, hardwareQueue, IMAGES_QUEUE } from '#contracts/operations/queues.ts';
import type { Bound } from './step-context.ts';

/** Our own graph: a few milliseconds each; retried for as long as the graph is unavailable. */
const graphOptions = {
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '200 ms', maximumInterval: '5 seconds' },
} as const;

/**
 * A BMC: slow, sometimes unavailable. The activity itself says when a BMC's fault has lasted too long, so that no outage
 * of our own parts is ever mistaken for the BMC's; the workers of a site that is cut off may be missed overnight.
 */
const hardwareOptions = {
  startToCloseTimeout: '10 minutes',
  scheduleToCloseTimeout: '12 hours',
  heartbeatTimeout: '20 seconds',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '1 second', maximumInterval: '10 seconds' },
} as const;

/** An image is hundreds of megabytes over a slow link; the heartbeat detects a lost worker all the same. */
const LONGER: Readonly<Record<string, object>> = { startFirmware: { startToCloseTimeout: '2 hours' } };

/** Several steps, tried once: what is left of them gets activities of its own. */
const togetherOptions = {
  ...hardwareOptions,
  startToCloseTimeout: '20 minutes',
  retry: { maximumAttempts: 1 },
} as const;

/** The boot service: ours, but at the site. */
const bootOptions = {
  startToCloseTimeout: '15 seconds',
  scheduleToCloseTimeout: '1 hour',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '500 ms', maximumInterval: '5 seconds' },
} as const;

/** DNS and DHCP of the site; the activity itself fails for good when a fault has lasted too long. */
const serviceOptions = {
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '12 hours',
  heartbeatTimeout: '20 seconds',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '1 second', maximumInterval: '10 seconds' },
} as const;

/**
 * A console: open for as long as it is needed; taken up by another worker where its own has died. One that is kept
 * heartbeats seldom, as there may be very many; people who use one do not have to wait.
 */
const consoleOptions = {
  startToCloseTimeout: '7 days',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '2 seconds', maximumInterval: '1 minute' },
} as const;
const KEPT = { ...consoleOptions, heartbeatTimeout: '30 seconds' } as const;
const SERVED = { ...consoleOptions, heartbeatTimeout: '10 seconds' } as const;

/**
 * An image: gigabytes, from a mirror that may be slow or restarted. The activity itself says when that one has been
 * unavailable for too long; a worker that is lost is noticed by its heartbeat.
 */
const imageOptions = {
  taskQueue: IMAGES_QUEUE,
  startToCloseTimeout: '12 hours',
  scheduleToCloseTimeout: '1 day',
  heartbeatTimeout: '10 seconds',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '1 second', maximumInterval: '10 seconds' },
} as const;

type AnyActivity = ((call: StepCall, input: never) => Promise<unknown>) & {
  executeWithOptions(options: object, args: unknown[]): Promise<unknown>;
};

/** Fills in the call, and shows in the Temporal UI which step an activity is for. */
function bind<Activities>(
  proxy: unknown,
  options: object,
  call: StepCall,
  title: string,
  { before, hasClearNames = true }: BindOptions,
): Bound<Activities> {
  const summary = (call.step === '' ? title : `${call.step}: ${title}`).slice(0, 180).toWellFormed();
  return new Proxy({} as Bound<Activities> & object, {
    get: (_, name: string) => async (input: unknown) => {
      const called = hasClearNames ? { type: name, input } : formerActivity(name, input);
      const activity = (proxy as Record<string, AnyActivity>)[called.type];
      before?.();
      const all = { ...options, ...LONGER[name], summary };
      return await activity?.executeWithOptions(all, [call, called.input]);
    },
  });
}

/** Like `bind`, for activities so short that a cancellation waits for them: none is ever left half-way. */
function bindShort<Activities>(
  proxy: unknown,
  options: object,
  call: StepCall,
  title: string,
  { hasClearNames }: BindOptions,
): Bound<Activities> {
  const bound = bind<Activities>(proxy, options, call, title, {
    ...(hasClearNames !== undefined && { hasClearNames }),
  }) as Record<string, (input: unknown) => Promise<unknown>>;
  return new Proxy({} as Bound<Activities> & object, {
    get: (_, name: string) => async (input: unknown) => {
      if (CancellationScope.current().consideredCancelled)
        throw new CancelledFailure('The operation was cancelled');
      return await CancellationScope.nonCancellable(async () => await bound[name]?.(input));
    },
  });
}

function siteless<Activities>(): Bound<Activities> {
  return new Proxy({} as Bound<Activities> & object, {
    get(_, name: string) {
      throw ApplicationFailure.nonRetryable(`${name} needs a site, and the operation has none.`, 'BUG');
    },
  });
}

export interface BoundActivities {
  readonly graph: Bound<GraphActivities>;
  readonly hardware: Bound<HardwareActivities>;
  readonly boot: Bound<BootActivities>;
  readonly services: Bound<NetworkServiceActivities & BalancerActivities>;
  readonly network: Bound<NetworkActivities>;
  readonly site: Bound<SiteActivities>;
  readonly console: Bound<ConsoleActivities>;
  readonly images: Bound<ImageActivities>;
  readonly ledger: Bound<LedgerActivities>;
}

export interface BindOptions {
  /**
   * Whether the call must stand in the history before it is made. A local activity does not: a task that is lost, or
   * refused because something arrived meanwhile, is run again, and what arrived (a cancellation) is seen first.
   */
  readonly recorded?: boolean;
  /** False for operations that began when activities had other names. */
  readonly hasClearNames?: boolean;
  /** Called before each activity that the history shows as scheduled, so that what the list shows is written with it. */
  readonly before?: () => void;
}

export function bindActivities(call: StepCall, title: string, how: BindOptions = {}): BoundActivities {
  return {
    ...bindToSite(call, title, how),
    images: bind<ImageActivities>(proxyActivities(imageOptions), imageOptions, call, title, how),
    graph: how.recorded
      ? bind<GraphActivities>(proxyActivities(graphOptions), graphOptions, call, title, how)
      : bindShort<GraphActivities>(proxyLocalActivities(graphOptions), graphOptions, call, title, how),
    ledger: bindShort<LedgerActivities>(proxyLocalActivities(graphOptions), graphOptions, call, title, how),
  };
}

/** What only the workers of a site can do. */
function bindToSite(
  call: StepCall,
  title: string,
  how: BindOptions,
): Omit<BoundActivities, 'graph' | 'images' | 'ledger'> {
  const { siteId } = call.operation;
  if (siteId === null)
    return {
      hardware: siteless(),
      boot: siteless(),
      services: siteless(),
      network: siteless(),
      console: siteless(),
      site: siteless(),
    };
  const taskQueue = hardwareQueue(siteId);
  const hardware = { ...hardwareOptions, taskQueue };
  const boot = { ...bootOptions, taskQueue };
  const services = { ...serviceOptions, taskQueue };
  const together = { ...togetherOptions, taskQueue };
  const consoles = { taskQueue: consoleQueue(siteId) };
  const [kept, served] = [
    { ...KEPT, ...consoles },
    { ...SERVED, ...consoles },
  ];
  return {
    hardware: bind<HardwareActivities>(proxyActivities(hardware), hardware, call, title, how),
    // Network devices are slow and sometimes unavailable, as BMCs are.
    network: bind<NetworkActivities>(proxyActivities(hardware), hardware, call, title, how),
    boot: bind<BootActivities>(proxyActivities(boot), boot, call, title, how),
    services: bind<NetworkServiceActivities & BalancerActivities>(
      proxyActivities(services),
      services,
      call,
      title,
      how,
    ),
    site: bind<SiteActivities>(proxyActivities(together), together, call, title, how),
    console: {
      recordConsole: bind<ConsoleActivities>(proxyActivities(kept), kept, call, title, how).recordConsole,
      serveConsole: bind<ConsoleActivities>(proxyActivities(served), served, call, title, how).serveConsole,
    },
  };
}
