import type { Document, HardwareModel } from '../models/model.ts';
import type { Answer } from './answer.ts';
import { baseMessage, extendedInfo, failWith } from './errors.ts';
import type { Builder, Resource } from './resource.ts';
import type { Task } from './task-list.ts';

/** Whether a model has a task service: where some of its answers are 202. */
export const hasTasks = ({ behaviour }: HardwareModel): boolean =>
  behaviour.reset.success === 'task' ||
  behaviour.erase !== undefined ||
  behaviour.update !== undefined ||
  behaviour.jobs !== undefined;

export const monitorPath = (root: string, id: string): string => `${root}/TaskService/TaskMonitors/${id}`;

export const taskPath = (root: string, id: string): string => `${root}/TaskService/Tasks/${id}`;

/** The 202 that leads to a task, by its monitor or to the task itself. */
export function acceptTask(
  { root, model: { behaviour } }: Builder,
  { id }: Task,
  leadsTo: typeof monitorPath = monitorPath,
): Answer {
  const accepted = baseMessage(behaviour, 'Accepted');
  return {
    status: 202,
    effect: true,
    headers: { location: leadsTo(root, id), 'retry-after': '1' },
    body: {
      Accepted: {
        code: accepted.id,
        Message: accepted.text,
        '@Message.ExtendedInfo': [extendedInfo(behaviour, accepted)],
      },
    },
  };
}

/** The resources of the task service. A monitor answers 202, once the outcome, then 404 (DSP0266 §12.2). */
export function taskResources(builder: Builder): Resource[] {
  const { root, model } = builder;
  if (!hasTasks(model)) return [];
  const service = `${root}/TaskService`;
  const tasks = `${service}/Tasks`;

  function describe(task: Task): Document {
    const done = task.isDone();
    const failure = done ? task.failure?.() : undefined;
    const message = failure ?? baseMessage(model.behaviour, 'Success');
    return builder.document('Task', `${tasks}/${task.id}`, {
      Name: task.name,
      TaskState: done ? (failure === undefined ? 'Completed' : 'Exception') : (task.state?.() ?? 'Running'),
      TaskStatus: failure === undefined ? 'OK' : 'Critical',
      StartTime: task.startedAt,
      ...(task.percent === undefined ? {} : { PercentComplete: done ? 100 : task.percent() }),
      TaskMonitor: monitorPath(root, task.id),
      ...(task.action === undefined
        ? {}
        : {
            Payload: {
              HttpOperation: 'POST',
              TargetUri: builder.href(task.action),
              JsonBody: JSON.stringify(task.body ?? {}),
            },
          }),
      Messages: done ? [extendedInfo(model.behaviour, message)] : [],
    });
  }

  return [
    {
      path: service,
      get: () =>
        builder.document('TaskService', service, {
          Name: 'Task Service',
          ServiceEnabled: true,
          Status: { State: 'Enabled', Health: 'OK' },
          Tasks: builder.link(tasks),
        }),
    },
    {
      path: tasks,
      get: (bmc) =>
        builder
          .collection(
            'TaskCollection',
            tasks,
            'Task Collection',
            bmc.tasks.all().map(({ id }) => `${tasks}/${id}`),
          )
          .get?.(bmc) ?? {},
      child: (bmc, id) => {
        const task = bmc.tasks.find(id);
        return task && { get: () => describe(task) };
      },
    },
    {
      path: `${service}/TaskMonitors`,
      child: (bmc, id) => {
        const task = bmc.tasks.find(id);
        if (task === undefined || bmc.tasks.isReported(id)) return undefined;
        return {
          read: () => {
            if (!task.isDone()) {
              return {
                status: 202,
                headers: { location: monitorPath(root, id), 'retry-after': '1' },
                body: describe(task),
              };
            }
            bmc.tasks.markReported(id);
            const failure = task.failure?.();
            return failure === undefined ? { status: 204 } : failWith(model.behaviour, 500, failure);
          },
        };
      },
    },
  ];
}
