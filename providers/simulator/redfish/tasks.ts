import type { Document } from '../models/model.ts';
import { baseMessage, extendedInfo } from './errors.ts';
import type { Builder, Resource } from './resource.ts';

interface Task {
  readonly id: string;
  readonly name: string;
  readonly startedAt: string;
  /** Whether what it stands for has come about. */
  readonly isDone: () => boolean;
}

/** Work that a BMC accepted and has not finished. */
export interface TaskList {
  start(name: string, isDone: () => boolean): Task;
  find(id: string): Task | undefined;
  all(): readonly Task[];
  /** Whether a monitor has already told the outcome: it does so once. */
  told(id: string): boolean;
  tell(id: string): void;
}

const KEPT = 50;

export function createTaskList(): TaskList {
  const tasks = new Map<string, Task>();
  const told = new Set<string>();
  let last = 0;
  return {
    start: (name, isDone) => {
      last += 1;
      const task = { id: String(last), name, startedAt: new Date().toISOString(), isDone };
      tasks.set(task.id, task);
      const oldest = String(last - KEPT);
      tasks.delete(oldest);
      told.delete(oldest);
      return task;
    },
    find: (id) => tasks.get(id),
    all: () => [...tasks.values()],
    told: (id) => told.has(id),
    tell: (id) => told.add(id),
  };
}

export const monitorPath = (root: string, id: string): string => `${root}/TaskService/TaskMonitors/${id}`;

/** The resources of the task service. A monitor answers 202, once the outcome, then 404 (DSP0266 §12.2). */
export function taskResources(builder: Builder): Resource[] {
  const { root, model } = builder;
  if (model.behaviour.reset.success !== 'task') return [];
  const service = `${root}/TaskService`;
  const tasks = `${service}/Tasks`;

  const describe = (task: Task): Document =>
    builder.document('Task', `${tasks}/${task.id}`, {
      Name: task.name,
      TaskState: task.isDone() ? 'Completed' : 'Running',
      TaskStatus: 'OK',
      StartTime: task.startedAt,
      TaskMonitor: monitorPath(root, task.id),
      Messages: task.isDone() ? [extendedInfo(model.behaviour, baseMessage(model.behaviour, 'Success'))] : [],
    });

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
        if (task === undefined || bmc.tasks.told(id)) return undefined;
        return {
          read: () => {
            if (!task.isDone()) {
              return {
                status: 202,
                headers: { location: monitorPath(root, id), 'retry-after': '1' },
                body: describe(task),
              };
            }
            bmc.tasks.tell(id);
            return { status: 204 };
          },
        };
      },
    },
  ];
}
