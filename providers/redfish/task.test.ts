import { expect, it, onTestFinished } from 'vitest';
import type { Bmc } from './bmc.ts';
import { redfishConfig } from './config.ts';
import { createConnections } from './connections.ts';
import { placeOf, placeOfTask, viewTask, type TaskPlace } from './task.ts';
import { callContext } from './testing/call.ts';
import { startScriptedBmc, type ScriptedResponse } from './testing/scripted-bmc.ts';

const SESSIONS = '/redfish/v1/SessionService/Sessions';
const TASK = '/redfish/v1/TaskService/Tasks/7';
const MONITOR = `${TASK}/Monitor`;

/** A BMC that answers these paths, and 404 for all others. */
async function bmcWith(
  paths: Readonly<Record<string, ScriptedResponse>>,
): Promise<{ bmc: Bmc; origin: string }> {
  const scripted = await startScriptedBmc(({ method, path }) => {
    if (method === 'POST' && path === SESSIONS)
      return { status: 201, headers: { 'x-auth-token': 'token', location: `${SESSIONS}/1` }, body: {} };
    if (path === '/redfish/v1/') return { body: { Links: { Sessions: { '@odata.id': SESSIONS } } } };
    return paths[path] ?? { status: 404, body: { error: { code: 'Base.1.0.GeneralError' } } };
  });
  const connections = createConnections(redfishConfig.parse({}), undefined);
  onTestFinished(async () => {
    await connections.close();
    await scripted.close();
  });
  return { bmc: connections.open(scripted.target(), callContext()), origin: scripted.origin };
}

const at = (place: Partial<TaskPlace>): TaskPlace => ({ ...placeOfTask(null), ...place });
const timing = { pollMs: 20, taskShownMs: 1_000 };
const accepted = (location: string) => ({ status: 202, headers: { location }, body: null });
const task = (more: object): ScriptedResponse => ({ body: { '@odata.id': TASK, ...more } });

it.each([
  ['relative', (_: string) => TASK],
  ['absolute', (origin: string) => `${origin}${TASK}`],
  ['of another host, which is never asked', (_: string) => `https://192.0.2.1${TASK}`],
])('a Location that is %s leads to the task on the same BMC', async (_, locationOn) => {
  const { bmc, origin } = await bmcWith({ [TASK]: task({ TaskState: 'Running' }) });
  expect(await placeOf(bmc, accepted(locationOn(origin)), timing)).toEqual(at({ task: TASK, monitor: TASK }));
});

it('a task that is shown only after a while is found (sushy, fix-dell-bmc-404)', async () => {
  const job: ScriptedResponse = { body: { '@odata.id': TASK, TaskState: 'Pending' } };
  const paths: Record<string, ScriptedResponse> = {};
  const { bmc } = await bmcWith(paths);
  const place = placeOf(bmc, accepted(TASK), timing);
  setTimeout(() => Object.assign(paths, { [TASK]: job }), 60);
  expect(await place).toEqual(at({ task: TASK, monitor: TASK }));
});

it('a Location that is a monitor stays one, and its outcome is that of the request (DSP0266 §12.2)', async () => {
  const pending = await bmcWith({ [MONITOR]: { status: 202 } });
  const place = await placeOf(pending.bmc, accepted(MONITOR), timing);
  expect(place).toEqual(at({ monitor: MONITOR }));
  expect(await viewTask(pending.bmc, place)).toMatchObject({ kind: 'running' });
  const done = await bmcWith({ [MONITOR]: { status: 204 } });
  expect(await viewTask(done.bmc, place)).toMatchObject({ kind: 'ended', ok: true });
  const refused = await bmcWith({ [MONITOR]: { status: 400, body: { error: { code: 'Base.1.0.X' } } } });
  expect(await viewTask(refused.bmc, place)).toMatchObject({ kind: 'ended', ok: false });
});

it.each([
  ['a success', { status: 204 }, true],
  ['a failure', { status: 500, body: {} }, false],
])('%s that a monitor reports at the first look is kept: it reports it once', async (_, reported, ok) => {
  const paths: Record<string, ScriptedResponse> = { [MONITOR]: reported };
  const { bmc } = await bmcWith(paths);
  const place = await placeOf(bmc, accepted(MONITOR), timing);
  delete paths[MONITOR];
  expect(await viewTask(bmc, place)).toMatchObject({ kind: 'ended', ok });
});

it.each([
  ['is new to this program, and continues', { TaskState: 'OemPondering' }, { kind: 'running' }],
  ['is Completed', { TaskState: 'Completed', TaskStatus: 'OK' }, { kind: 'ended', ok: true }],
  ['is Completed with a critical status', { TaskState: 'Completed', TaskStatus: 'Critical' }, { ok: false }],
  ['is Exception', { TaskState: 'Exception' }, { kind: 'ended', ok: false }],
  ['is that of an iDRAC’s job that failed', { JobState: 'Failed' }, { kind: 'ended', ok: false }],
])('a state that %s', async (_, reported, seen) => {
  const { bmc } = await bmcWith({ [TASK]: task(reported) });
  expect(await viewTask(bmc, at({ task: TASK }))).toMatchObject(seen);
});

it('a task that has vanished is gone, which is not success', async () => {
  const { bmc } = await bmcWith({});
  expect(await viewTask(bmc, at({ task: TASK, monitor: MONITOR }))).toEqual({ kind: 'gone' });
  expect(await viewTask(bmc, at({}))).toEqual({ kind: 'gone' });
});
