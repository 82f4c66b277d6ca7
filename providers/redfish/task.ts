import { z } from 'zod';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { memberPaths } from './collection.ts';
import type { RedfishConfig } from './config.ts';
import { link, number, object, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { messagesOf } from './message.ts';
import { localPath } from './origin.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Answer } from './request.ts';

/** Where the task of a request that was accepted is found again. */
export interface TaskPlace {
  readonly task: string | null;
  readonly monitor: string | null;
  /** The outcome that the monitor reported when it was first read: it reports it once. Null when it reported none yet. */
  readonly told: string | null;
  /** Whether that outcome was a failure. */
  readonly failed: boolean;
}

/** The fields of a place as the handle of work keeps them; handles from before have no outcome. */
export const PlaceRefs = {
  task: z.string().nullable(),
  monitor: z.string().nullable(),
  told: z.string().nullable().default(null),
  failed: z.boolean().default(false),
};

/** Where a task is that is known by its own path; `null` when not even that is known. */
export const placeOfTask = (task: string | null): TaskPlace => ({
  task,
  monitor: null,
  told: null,
  failed: false,
});

/** What a task reports. */
export type TaskView =
  | {
      readonly kind: 'running';
      readonly percent: number | null;
      readonly message: string;
      /** It waits for something, most often a restart of the host: `Pending`, or scheduled by its messages. */
      readonly waits: boolean;
    }
  | {
      readonly kind: 'ended';
      readonly ok: boolean;
      /** Id, state and messages, for the receipt. */
      readonly evidence: readonly string[];
      /** As the BMC reports it, ISO 8601. */
      readonly endedAt: string | null;
    }
  | { readonly kind: 'gone' };

/** States after which nothing changes any more; unknown and OEM states count as continuing. */
const terminal = new Set([
  'Completed',
  'Exception',
  'Killed',
  'Cancelled',
  'Interrupted',
  // The jobs of an iDRAC (DellJob): the location of a request may be one of them.
  'CompletedWithErrors',
  'Failed',
]);

/** Tasks that are read to find one again. */
const mostTasks = 50;

/** References that are read to find them; the newest are last. */
const mostListed = 1_000;

/** From a 202: `Location` is the monitor, or the task itself; the body may be the task, or name it in its messages. */
export async function placeOf(bmc: Bmc, answer: Answer, timing: TaskTiming): Promise<TaskPlace> {
  const location = answer.headers['location'];
  const body = object(answer.body);
  const named = messageArguments(body).find((one) => one.includes('/Tasks/'));
  const path = isTask(body) ? link(body) : (named ?? null);
  const place = location === undefined ? null : localPath(location);
  if (path !== null) return { ...placeOfTask(localPath(path)), monitor: place };
  if (place === null) return placeOfTask(null);
  // A monitor reports the outcome once and is gone, while a task stays for a time: so the path of the task is preferred.
  const seen = await firstSight(bmc, place, timing);
  if (seen === null) return { ...placeOfTask(null), monitor: place };
  if (isTask(object(seen.body))) return { ...placeOfTask(link(object(seen.body))), monitor: place };
  const { outcome, failed } = seen;
  return { task: null, monitor: place, told: outcome, failed };
}

type TaskTiming = Pick<RedfishConfig, 'pollMs' | 'taskShownMs'>;

/** A job of an iDRAC may be answered with 404 for seconds after it began (sushy, fix-dell-bmc-404). */
async function firstSight(
  bmc: Bmc,
  place: string,
  { pollMs, taskShownMs }: TaskTiming,
): Promise<MonitorView | null> {
  for (const until = Date.now() + taskShownMs; ;) {
    try {
      return await askMonitor(bmc, place);
    } catch (error) {
      const unborn = error instanceof ProviderError && error.code === 'NOT_FOUND';
      if (!unborn || Date.now() >= until) return null;
      // What was accepted continues: its handle is worth more than the end of the call.
      await bmc.pause(pollMs, `waiting for ${place} to be shown`).catch(() => undefined);
    }
  }
}

/** What a monitor answers. Any status but 202 is the outcome of the request (DSP0266 §12.2). */
interface MonitorView {
  readonly body: unknown;
  /** Null while there is none. */
  readonly outcome: string | null;
  readonly failed: boolean;
}

async function askMonitor(bmc: Bmc, path: string): Promise<MonitorView> {
  try {
    const { status, body } = await bmc.ask(path);
    return { body, outcome: status === 202 ? null : `monitor ${path}: ${status}`, failed: false };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const { status } = error.vendor ?? {};
    if (status === undefined || !outcomes.has(status)) throw error;
    return { body: null, outcome: `monitor ${path}: ${error.message}`, failed: true };
  }
}

/** How long the BMC asks to be left alone. */
export function askedPollMs(answer: Answer, otherwise: number): number {
  return Math.max(retryAfterMs(answer.headers['retry-after']) ?? 0, otherwise);
}

/** Reads the task where it is known, else asks the monitor. */
export async function viewTask(
  bmc: Bmc,
  { task, monitor, told: outcome, failed }: TaskPlace,
): Promise<TaskView> {
  if (outcome !== null) return outcomeOf(outcome, failed);
  const path = task ?? monitor;
  if (path === null) return { kind: 'gone' };
  try {
    const seen = task === null ? await askMonitor(bmc, path) : await askTask(bmc, task);
    if (stateOf(object(seen.body)) !== null) return viewOf(object(seen.body), path);
    if (seen.outcome !== null) return outcomeOf(seen.outcome, seen.failed);
    return { kind: 'running', percent: null, message: `${path} continues`, waits: false };
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'NOT_FOUND') return { kind: 'gone' };
    throw error;
  }
}

/** A task reports its outcome by its state alone, whatever the status of the answer. */
async function askTask(bmc: Bmc, path: string): Promise<MonitorView> {
  return { body: (await bmc.ask(path)).body, outcome: null, failed: false };
}

const outcomeOf = (outcome: string, failed: boolean): TaskView => ({
  kind: 'ended',
  ok: !failed,
  evidence: [outcome],
  endedAt: null,
});

/** Statuses of a monitor that are the outcome of the request; others are about the asking. */
const outcomes = new Set([400, 409, 500]);

function viewOf(task: JsonObject, path: string): TaskView {
  const state = stateOf(task) ?? 'Unknown';
  const messages = messagesOf({ '@Message.ExtendedInfo': task['Messages'] });
  const said = messages.map(({ id, text: message }) => (message === null ? id : `${id}: ${message}`));
  if (!terminal.has(state))
    return {
      kind: 'running',
      percent: number(task['PercentComplete']),
      message: `${path} is ${state}`,
      waits: state === 'Pending' || said.some((one) => /schedul|reboot|restart/i.test(one)),
    };
  const status = text(task['TaskStatus']) ?? text(task['JobStatus']);
  return {
    kind: 'ended',
    // Completed with a critical status is a failure (metal-operator#453).
    ok: state === 'Completed' && status !== 'Critical',
    evidence: [`task ${path}: ${state}${status === null ? '' : `, ${status}`}`, ...said],
    endedAt: text(task['EndTime']),
  };
}

/** A task under way whose request went to one of the given paths; null when none is known. */
export async function findTask(bmc: Bmc, ...actions: readonly string[]): Promise<string | null> {
  const { tasks } = await bmc.root();
  if (tasks === null) return null;
  const service = await bmc.get(tasks);
  const list = link(service.body['Tasks']);
  const members = list === null ? [] : await memberPaths(bmc, list, mostListed);
  for (const path of members.toReversed().slice(0, mostTasks)) {
    const { body } = await bmc.get(path);
    const asked = text(object(body['Payload'])['TargetUri']);
    const same = asked !== null && actions.some((action) => plain(asked) === plain(action));
    if (same && viewOf(body, path).kind === 'running') return path;
  }
  return null;
}

/** The request that a task was created by, where it is reported (Task schema, Payload). */
export async function askedOf(bmc: Bmc, { task }: Pick<TaskPlace, 'task'>): Promise<JsonObject> {
  if (task === null) return {};
  try {
    const { body } = await bmc.get(task);
    return object(JSON.parse(text(object(body['Payload'])['JsonBody']) ?? '{}'));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    if (error instanceof ProviderError && error.code === 'NOT_FOUND') return {};
    throw error;
  }
}

const plain = (path: string): string => localPath(path).replace(/\/+$/, '');

const stateOf = (body: JsonObject): string | null => text(body['TaskState']) ?? text(body['JobState']);

const isTask = (body: JsonObject): boolean => stateOf(body) !== null;

/** Supermicro names the task in the arguments of the message that accepts the request. */
function messageArguments(body: JsonObject): readonly string[] {
  const holders = [body, object(body['Accepted']), object(body['error'])];
  return holders
    .flatMap((holder) => objects(holder['@Message.ExtendedInfo']))
    .flatMap(({ MessageArgs: args }) => (Array.isArray(args) ? args.map(String) : []));
}
