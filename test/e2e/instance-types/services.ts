import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mintToken } from '#test/harness/people.ts';
import type { TestStack } from '#test/harness/stack.ts';

const EXAMPLE = join(import.meta.dirname, '../../../examples/instance-container');

export const SPEC_SCHEMA: unknown = JSON.parse(readFileSync(join(EXAMPLE, 'type.json'), 'utf8'));

/** The account that the type names as its provider. */
export const ACCOUNT = 'container-service';

/** Services of the example, each a process with a name and a folder of its own. */
export interface Services {
  start(name: string): ChildProcess;
  /** A token of their account. */
  token(): Promise<string>;
  /** By SIGKILL, as a machine that fails: the processes that it started continue. */
  kill(service: ChildProcess): Promise<void>;
  /** Processes of instances that run now: the ids of their instances. */
  running(): readonly string[];
  /** Ids of the instances of which the service has files. */
  folders(name: string): readonly string[];
  /** Kills services and all that they made. */
  stop(): Promise<void>;
}

export async function prepareServices(
  test: TestStack,
  {
    python,
    tenantId,
    folder,
  }: { readonly python: string; readonly tenantId: string; readonly folder: string },
): Promise<Services> {
  const tokenFile = join(folder, 'token');
  const claims = { grants: [{ tenant: tenantId, role: 'member' }] };
  const token: Services['token'] = async () => await mintToken(test, { subject: ACCOUNT, claims });
  await writeFile(tokenFile, await token(), { mode: 0o600 });
  const started = new Set<ChildProcess>();
  const kill: Services['kill'] = async (service) => {
    started.delete(service);
    if (service.exitCode !== null || service.signalCode !== null) return;
    const ended = new Promise((resolve) => service.once('exit', resolve));
    service.kill('SIGKILL');
    await ended;
  };
  const workloads = () => processesOf(folder);
  return {
    start(name) {
      const service = spawn(python, [join(EXAMPLE, 'service.py')], {
        env: {
          PATH: process.env['PATH'],
          PYTHONDONTWRITEBYTECODE: '1',
          GRAPH: test.stack.info.graphql,
          TOKEN_FILE: tokenFile,
          NAME: name,
          FOLDER: join(folder, name),
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      started.add(service);
      return service;
    },
    token,
    kill,
    running: () => workloads().map(({ instanceId }) => instanceId),
    folders: (name) => readdirSync(join(folder, name)),
    async stop() {
      await Promise.all([...started].map(kill));
      for (const { pid } of workloads()) process.kill(pid, 'SIGKILL');
    },
  };
}

/** Of all processes those whose command line names a folder within this one. */
function processesOf(folder: string): readonly { readonly pid: number; readonly instanceId: string }[] {
  const found = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return found.flatMap((pid) => {
    const argument = commandLine(pid).find((one) => one.startsWith(`${folder}/`));
    return argument === undefined ? [] : [{ pid: Number(pid), instanceId: argument.split('/').at(-1) ?? '' }];
  });
}

function commandLine(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
