import { randomUUID } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOf, type Bench } from '#providers/conformance/bench.ts';
import { bootConformance } from '#providers/conformance/boot.ts';
import { powerConformance } from '#providers/conformance/power.ts';
import type { Front } from '#providers/redfish/testing/front.ts';
import { simulatedBench } from '#providers/redfish/testing/simulated-bench.ts';
import { protocolFixture, type ProtocolFixture } from './fixture.ts';
import type { RunningProvider } from './provider-worker.ts';

/** How an example is run. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
}

/** How long a program may take to end. */
const END_MS = 5_000;

/** Starts an example as its own process, on a task queue, as a child of the test. */
export async function startExample(
  fixture: ProtocolFixture,
  { command, args, folder }: Program,
  taskQueue: string,
): Promise<RunningProvider> {
  const child = spawn(command, args, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PYTHONDONTWRITEBYTECODE: '1',
      PROVIDER_ID: 'acme',
      PROVIDER_KEY: JSON.stringify(fixture.key),
      TASK_QUEUE: taskQueue,
      TEMPORAL_ADDRESS: fixture.address,
      REQUEST_SECONDS: '3',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const ended = once(child, 'exit');
  child.once('exit', (code) => {
    if (code !== null && code !== 0)
      process.stderr.write(`${command} ended with ${code}: ${said.join('')}\n`);
  });
  return { stop: async () => await end(child, ended) };
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), END_MS);
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await ended;
  clearTimeout(timer);
}

/** The example behind the contract, and one simulated BMC; it logs in with each request. */
export async function exampleBench(
  fixture: ProtocolFixture,
  taskQueue: string,
): Promise<Bench & { readonly front: Front }> {
  const local = await simulatedBench('standard');
  // The program may start after the first call.
  const provider = await fixture.connect(taskQueue, { startMs: 60_000 });
  return {
    ...local,
    provider,
    target: { ...local.target, id: `srvrsrv-${randomUUID()}` },
    logins: () => Promise.resolve(local.front.heard.length),
    async close() {
      await provider.close();
      await local.close();
    },
  };
}

/** Runs the suites of power and boot against an example, or says why it cannot run. */
export function exampleSuites(name: string, program: Program | { readonly missing: string }): void {
  if ('missing' in program) return skipped(name, program.missing);
  const fixture = protocolFixture();
  const taskQueue = 'provider-example';
  let running: RunningProvider | undefined;
  beforeAll(async () => {
    running = await startExample(fixture, program, taskQueue);
  });
  afterAll(async () => await running?.stop());
  const conformance = { name, setup: () => exampleBench(fixture, taskQueue) };
  powerConformance(conformance);
  bootConformance(conformance);

  test.each([
    ['/redfish/v1/Oem/Acme/Reset', { state: 'ON' }],
    ['@attacker.test/Reset', { code: 'BAD_ANSWER', effect: 'none' }],
    ['https://attacker.test/Reset', { code: 'BAD_ANSWER', effect: 'none' }],
  ])(`${name} sends a reset to where the BMC says, if that is on the BMC: %s`, async (target, outcome) => {
    const bench = await exampleBench(fixture, taskQueue);
    try {
      let PowerState = 'Off';
      bench.front.override = ({ method, path }) => {
        if (method === 'GET' && path === '/redfish/v1/Systems')
          return { status: 200, body: { Members: [{ '@odata.id': '/redfish/v1/Systems/1' }] } };
        if (method === 'POST' && path === target) PowerState = 'On';
        const Actions = { '#ComputerSystem.Reset': { target } };
        return { status: 200, body: { PowerState, Actions, SerialNumber: bench.target.identity?.serial } };
      };
      const { power } = bench.provider.capabilities;
      const call = power?.ensure(bench.target, 'ON', { timeoutMs: 5_000 }, contextOf());
      expect(await call?.catch((error: unknown) => error)).toMatchObject(outcome);
    } finally {
      await bench.close();
    }
  });
}

function skipped(name: string, reason: string): void {
  test(`${name} serves power and boot`, (context) => context.skip(reason));
}
