import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import type { Verdict } from './reporter.ts';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const KIT_MS = 280_000;
/** What every implementation of a resource must do: enough to meet each part of the kit. */
const SUITES = ['--only', 'schema.contract', '--only', 'ipam/contract/resources.contract'];

let stack: TestStack;
let ipam: string;
let proxy: Server | undefined;

beforeAll(async () => {
  stack = await startTestStack({
    only: ['apis'],
    domains: ['ipam'],
    // No other domain has to confirm a deletion.
    environment: { apis: { DELETION_DOMAINS: '' } },
  });
  ipam = new URL('/ipam/graphql', stack.stack.info.tickets.url).href;
});
afterEach(() => proxy?.close());
afterAll(async () => await stack?.stop());

async function kit(...args: readonly string[]): Promise<Outcome> {
  const main = join(import.meta.dirname, 'main.ts');
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      [main, ...args],
      { timeout: KIT_MS, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    );
  });
}

const target = (url: string, ...more: readonly string[]): readonly string[] =>
  ['--domain', 'ipam', '--url', url, ...more].concat(
    ['--issuer-key', join(stack.dataDir, 'keys', 'issuer.json')],
    ['--nats', stack.stack.info.nats],
  );

/** A proxy in front of the domain that changes its answers. */
async function behindProxy(change: (answer: string) => string, about?: object): Promise<string> {
  proxy = createServer((request, response) => {
    void (async () => {
      if (request.url === '/about') return response.end(JSON.stringify(about ?? {}));
      const body = await new Response(request as never).text();
      const headers = {
        'content-type': 'application/json',
        authorization: request.headers.authorization ?? '',
      };
      const answer = await fetch(ipam, { method: 'POST', headers, body });
      response.setHeader('content-type', 'application/json').end(change(await answer.text()));
      return undefined;
    })();
  });
  await new Promise<void>((resolve) => proxy?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/graphql`;
}

test(
  'ours fulfils the contract over HTTP, and the kit says so in plain words',
  { timeout: KIT_MS },
  async () => {
    const { code, stdout, stderr } = await kit(...target(ipam), ...SUITES);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^ipam by infratographer \d/);
    expect(stdout).toContain('fulfilled   it serves the whole schema of its domain');
    expect(stdout).toContain('fulfilled   IpBlock is a resource > is deleted, and its last fact says so');
    expect(stdout).toContain('fulfilled   IpRange is a resource > is created once by one key');
    expect(stdout).toMatch(/\d{2,} fulfilled, 0 violated, 0 declared gaps, \d+ left out/);
  },
);

test(
  'an implementation that breaks a rule is shown which, and where the contract says so',
  { timeout: KIT_MS },
  async () => {
    const gap = { part: 'is seen by tenants below', reason: 'There is one tenant here.' };
    const about = { implementation: 'a careless one 0.1', gaps: [gap] };
    // It omits who holds what is taken, and shows nothing to tenants below.
    const url = await behindProxy(
      (answer) =>
        answer
          .replaceAll(/"holder":"[^"]+"/g, '"holder":null')
          .replaceAll('"totalCount":1', '"totalCount":0'),
      about,
    );
    const { code, stdout } = await kit(
      ...target(url, '--json'),
      '--only',
      'ipam/contract/resources.contract',
    );
    expect(code).toBe(1);
    const { verdicts } = JSON.parse(stdout) as { verdicts: Verdict[] };
    const found = (rule: string): Verdict | undefined => verdicts.find((verdict) => verdict.rule === rule);
    expect(
      found(
        'RoutingDomain is a resource > holds what must be unique, in Unicode NFC and without case, also for two at once',
      ),
    ).toEqual({
      rule: expect.any(String),
      result: 'VIOLATED',
      reason: expect.stringContaining('holder'),
      where: expect.stringMatching(/^platform\/resource\/testing\/resource-contract\.ts:\d+$/),
    });
    expect(
      found(
        'RoutingDomain is a resource > is seen by tenants below where it is shared with them, and by no other',
      ),
    ).toMatchObject({ result: 'GAP', reason: gap.reason });
    expect(found('IpBlock is a resource > refuses references that lead nowhere')).toMatchObject({
      result: 'FULFILLED',
    });
  },
);

test.each([
  [[], /Give --issuer-key, or --token of an admin/],
  [['--token', 't', '--url', 'nowhere'], /domain|url/],
  [['--tokn', 't'], /Unknown option '--tokn'/],
])('%j is refused with what to do', async (args, message) => {
  const { code, stderr } = await kit(...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(stderr).toContain('npm run contract -- --help');
});
