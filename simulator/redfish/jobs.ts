import type { Document, JobQueueModel } from '../models/model.ts';
import type { Answer } from './answer.ts';
import { BIOS_JOB, configurationJob } from './bios.ts';
import type { Bmc } from './bmc.ts';
import { fail, failWith } from './errors.ts';
import type { Builder, Resource } from './resource.ts';
import type { Task } from './task-list.ts';

/** Dell's word for what never came, or is not known. */
const NO_TIME = 'TIME_NA';

/** What links of the manager lead to the jobs. */
export function jobLinks(builder: Builder): Document {
  const { jobs } = builder.model.behaviour;
  if (!jobs) return {};
  const links = {
    '@odata.type': '#DellOem.v1_3_0.DellOemLinks',
    Jobs: builder.link(jobsPath(builder, jobs)),
  };
  return { Oem: { Dell: links } };
}

/** The job queue of an iDRAC: every task as a DellJob, and configuration jobs made by POST. */
export function jobResources(builder: Builder): Resource[] {
  const { jobs } = builder.model.behaviour;
  if (!jobs) return [];
  const folder = jobsPath(builder, jobs);
  return [
    {
      path: folder,
      get: (bmc) =>
        builder
          .collection(
            'DellJobCollection',
            folder,
            'JobQueue',
            bmc.tasks.all().map(({ id }) => `${folder}/${id}`),
          )
          .get?.(bmc) ?? {},
      post: (bmc, body) => create(builder, folder, bmc, body),
      child: (bmc, id) => {
        const task = bmc.tasks.find(id);
        return task && { get: () => describe(builder, folder, task), delete: () => remove(bmc, task) };
      },
    },
  ];
}

const jobsPath = ({ manager }: Builder, { path }: JobQueueModel): string => `${manager}/${path}`;

/** As the capture of an iDRAC 6.00.30 has it: github.com/NVIDIA/libredfish tests/mockups/dell. */
function describe(builder: Builder, folder: string, task: Task): Document {
  const done = task.isDone();
  const failure = done ? task.failure?.() : undefined;
  const waits = !done && task.state?.() === 'Pending';
  const [messageId, message] = done ? DONE : waits ? SCHEDULED : IN_PROGRESS;
  return builder.document('DellJob', `${folder}/${task.id}`, {
    Name: task.name,
    Description: 'Job Instance',
    JobType: task.name === BIOS_JOB ? 'BIOSConfiguration' : 'RealTimeNoRebootConfiguration',
    JobState: failure ? 'Failed' : done ? 'Completed' : waits ? 'Scheduled' : 'Running',
    PercentComplete: done ? 100 : (task.percent?.() ?? 0),
    Message: failure?.text ?? message,
    MessageId: failure?.id ?? messageId,
    MessageArgs: [],
    StartTime: task.startedAt.slice(0, 19),
    EndTime: NO_TIME,
  });
}

const DONE = ['PR19', 'Job completed successfully.'] as const;
const SCHEDULED = ['JCP001', 'Task successfully scheduled.'] as const;
const IN_PROGRESS = ['PR20', 'Job in progress.'] as const;

/** libredfish dell.rs, create_bios_config_job: the settings are named, and the job is in `Location`. */
function create(builder: Builder, folder: string, bmc: Bmc, body: Document): Answer {
  const { behaviour, bios } = bmc.model;
  const { TargetSettingsURI: target } = body;
  if (typeof target !== 'string') return fail(behaviour, 400, 'PropertyMissing', 'TargetSettingsURI');
  if (target !== `${builder.system}/${bios.path}/${bios.settings}`) {
    return fail(behaviour, 400, 'PropertyValueNotInList', target, 'TargetSettingsURI');
  }
  const { setup } = bmc.machine.state;
  const { oneChange } = behaviour.bios ?? {};
  if (setup.biosScheduled && oneChange) return failWith(behaviour, 400, oneChange);
  if (Object.keys(setup.pendingBios).length === 0) return fail(behaviour, 400, 'NoOperation');
  bmc.machine.configure({ biosScheduled: true });
  const { id } = configurationJob(bmc);
  return { status: 200, effect: true, headers: { location: `${folder}/${id}` } };
}

/** The removal of a job that waits discards what it would have done. */
function remove({ model, machine, tasks }: Bmc, task: Task): Answer {
  if (!task.isDone()) {
    if (task.name !== BIOS_JOB) return fail(model.behaviour, 400, 'ResourceInUse');
    machine.configure({ biosScheduled: false, pendingBios: {} });
  }
  tasks.forget(task.id);
  return { status: 200, effect: true };
}
