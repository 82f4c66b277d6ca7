import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { REPOSITORY } from '#deploy/local/repository.ts';
import {
  awaitConsole,
  keptLines,
  openConsole,
  readConsole,
  takePart,
  type Participant,
} from '#test/harness/consoles.ts';
import { createSite, enroll, mutate } from '#test/harness/fleet.ts';
import { createGraph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { mintToken, peopleOf } from '#test/harness/people.ts';
import type { TestStack } from '#test/harness/stack.ts';
import { missingIpmi, startIpmiSim } from '#test/peers/ipmi-sim.ts';

/** What a console suite needs of the scenario it is part of: a machine that runs a system. */
export interface ConsoleScene {
  readonly stack: TestStack;
  readonly serverId: string;
  readonly tenantId: string;
  /** The operation that has provisioned it. */
  readonly operationId: string;
}

export function consoleSuite(scene: () => ConsoleScene): void {
  describe('the serial console', () => {
    let sessionId = '';
    let console = { sessionId: '', operationId: '' };
    let url = '';
    let ann: Participant;
    let bob: Participant;

    test('of an operation that waited for its machine is kept', async () => {
      const { stack, serverId, operationId } = scene();
      const lines = await keptLines(stack.as('viewer'), serverId, operationId);
      // Lines are stored once a second while the operation runs, so those of its last second may be missing.
      expect(lines.join('\n')).toMatch(/installer: \d+ % \w+/);
    });

    test('is opened for people, and is in the way of no other operation', async () => {
      const { stack, serverId } = scene();
      const graph = stack.as('admin');
      console = await openConsole(graph, serverId);
      ({ sessionId } = console);
      url = await awaitConsole(graph, sessionId);
      const input = { idempotencyKey: 'while the console is open', id: serverId, action: 'ON' };
      const { operation } = await mutate<{ operation: { id: string } }>(
        graph,
        'serverPowerSet',
        input,
        'operation { id }',
      );
      expect(await awaitOperation(graph, operation.id)).toMatchObject({ state: 'SUCCEEDED' });
    });

    test('shows all of them what the machine prints, and accepts what each types', async () => {
      const { stack, tenantId } = scene();
      const people = await peopleOf(stack, tenantId);
      [ann, bob] = [await takePart(url, people.operator), await takePart(url, people.member)];
      await expect.poll(() => bob.notices).toContain('connected; 2 participants');
      ann.type('root\r');
      await expect
        .poll(() => [ann, bob].map((one) => one.printed()))
        .toEqual(Array(2).fill(expect.stringContaining('root\r\nLogin incorrect')));
      bob.type('guest\r');
      await expect.poll(() => ann.printed()).toContain('guest\r\nLogin incorrect');
    });

    test('is not there for strangers, for viewers, and for callers without a token', async () => {
      const { stack, tenantId } = scene();
      const { viewer } = await peopleOf(stack, tenantId);
      const stranger = await mintToken(stack, { claims: { grants: [] } });
      await expect(takePart(url, stranger)).rejects.toThrow('refused with 404');
      await expect(takePart(url, viewer)).rejects.toThrow('refused with 404');
      await expect(takePart(url, undefined)).rejects.toThrow('refused with 401');
      await expect(takePart(url, 'nonsense')).rejects.toThrow('refused with 404');
      const seen = await readConsole(createGraph(stack.stack.info.graphql, viewer), sessionId);
      expect(seen).toMatchObject({ state: 'OPEN', url: null, mayUse: false });
    });

    test('whose token has run out is shown the door', async () => {
      const { stack, tenantId } = scene();
      const grants = [{ tenant: tenantId, role: 'member' }];
      const brief = await takePart(url, await mintToken(stack, { expires: '4s', claims: { grants } }));
      expect(await brief.closed).toBe(4001);
    });

    test('continues after its worker was killed, at most half a minute later', async () => {
      const { stack, tenantId } = scene();
      stack.stack.kill('worker', 'SIGKILL');
      expect(await ann.closed).toBe(1006);
      const { operator } = await peopleOf(stack, tenantId);
      let again: Participant | null = null as Participant | null;
      await expect
        .poll(
          async () => {
            again = await takePart(await awaitConsole(stack.as('admin'), sessionId), operator);
            return again !== null;
          },
          { timeout: 60_000, interval: 500 },
        )
        .toBe(true);
      again?.type('back\r');
      await expect.poll(() => again?.printed()).toContain('back\r\nLogin incorrect');
      ann = again ?? ann;
    });

    test('ends for all participants when it is closed, and its operation with it', async () => {
      const graph = scene().stack.as('admin');
      await mutate(
        graph,
        'serverConsoleClose',
        { idempotencyKey: 'close', id: sessionId },
        'consoleSession { id }',
      );
      expect(await ann.closed).toBe(4000);
      expect(await awaitOperation(graph, console.operationId)).toMatchObject({ state: 'SUCCEEDED' });
      expect(await readConsole(graph, sessionId)).toMatchObject({ state: 'CLOSED', endedBecause: 'CLOSED' });
    });

    test('ends at once when its operation is cancelled', async () => {
      const { stack, serverId } = scene();
      const graph = stack.as('admin');
      const other = await openConsole(graph, serverId);
      const person = await takePart(
        await awaitConsole(graph, other.sessionId),
        stack.stack.info.tokens.admin,
      );
      const since = Date.now();
      await graph.ask(
        'mutation($in: OperationCancelInput!) { operationCancel(input: $in) { errors { code } } }',
        { in: { id: other.operationId, reason: 'seen enough' } },
      );
      expect(await person.closed).toBe(4000);
      expect(Date.now() - since).toBeLessThan(10_000);
      expect(await awaitOperation(graph, other.operationId)).toMatchObject({ state: 'CANCELLED' });
      expect(await readConsole(graph, other.sessionId)).toMatchObject({ endedBecause: 'CANCELLED' });
    });

    test('is available in a terminal, by a program that closes what it opened', async () => {
      const { stack, serverId } = scene();
      await inTerminal(stack, serverId, async ({ type, shown }) => {
        type('root\r');
        await expect.poll(shown).toContain('root\r\nLogin incorrect');
      });
    });
  });

  test('a terminal shows the serial console of a server without Redfish too', async (context) => {
    const missing = missingIpmi();
    context.skip(missing !== undefined, missing);
    const { stack } = scene();
    const sim = await startIpmiSim();
    onTestFinished(async () => await sim.stop());
    // A site of its own: its server must not become the machine of an instance of other tests.
    const site = await createSite(stack, 'ipmi');
    const address = `https://127.0.0.1:${sim.port}`;
    const bmc = { address, provider: 'ipmi', credential: sim.credential };
    const enrolled = await enroll(stack, site, { name: `by-ipmi-${sim.port}`, address }, sim.credential, {
      bmc,
    });
    expect(await awaitOperation(stack.as('admin'), enrolled.operationId)).toMatchObject({
      state: 'SUCCEEDED',
      failure: null,
    });
    await inTerminal(stack, enrolled.serverId, async ({ type, shown }) => {
      // What is printed as the console opens is not shown: it may be past output. What is typed waits until that is over.
      type('root\r');
      await expect.poll(() => sim.typed(), { timeout: 20_000 }).toBe('root\r');
      sim.print('Password: ');
      await expect.poll(shown, { timeout: 20_000 }).toContain('Password: ');
    });
  });
}

interface Terminal {
  type(text: string): void;
  shown(): string;
}

/** Works at the console of a server by `infra console`, and leaves it, which closes the session. */
async function inTerminal(
  stack: TestStack,
  serverId: string,
  work: (terminal: Terminal) => Promise<void>,
): Promise<void> {
  const env = { ...process.env, INFRA_STACK: join(stack.dataDir, 'stack.json') };
  const command = ['processes/infra.ts', 'console', serverId];
  const program = spawn(process.execPath, command, { cwd: REPOSITORY, env });
  const ended = once(program, 'exit');
  let shown = '';
  let messages = '';
  program.stdout.on('data', (bytes: Buffer) => (shown += bytes.toString()));
  program.stderr.on('data', (bytes: Buffer) => (messages += bytes.toString()));
  await expect.poll(() => messages, { timeout: 60_000 }).toContain('connected; no other participants');
  await work({ type: (text) => void program.stdin.write(text), shown: () => shown });
  program.stdin.write('\u001D');
  expect(await ended).toEqual([0, null]);
  const [sessionId = ''] = /srvrcns-\w+/.exec(messages) ?? [];
  await expect
    .poll(async () => await readConsole(stack.as('admin'), sessionId), { timeout: 20_000 })
    .toMatchObject({ state: 'CLOSED', endedBecause: 'CLOSED' });
}
