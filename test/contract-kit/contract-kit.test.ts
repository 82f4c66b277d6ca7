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

/** Further domains, and which of their suites are run here: each passes with all of them. */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  images: [],
  locations: ['location-tree.contract'],
  metadata: ['tags.contract', 'schema.contract'],
};

let stack: TestStack;
let ipam: string;
let apis: string;
let proxy: Server | undefined;

beforeAll(async () => {
  stack = await startTestStack({
    only: ['apis'],
    domains: ['tenants', 'ipam', ...Object.keys(FURTHER)],
    // No other domain has to confirm a deletion; images come from hosts of the suites alone.
    environment: { apis: { DELETION_DOMAINS: '', IMAGE_NETWORKS: '*.test' } },
  });
  apis = stack.stack.info.tickets.url;
  ipam = new URL('/ipam/graphql', stack.stack.info.tickets.url).href;
});
afterEach(() => proxy?.close());
afterAll(async () => await stack?.stop());

async function kit(...args: readonly string[]): Promise<Outcome> {
  return await run([join(import.meta.dirname, 'main.ts'), ...args]);
}

async function run(program: readonly string[]): Promise<Outcome> {
  return await new Promise((resolve) => {
    execFile(process.execPath, program, { timeout: KIT_MS, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

const target = (url: string, ...more: readonly string[]): readonly string[] => [
  '--domain',
  'ipam',
  '--url',
  url,
  '--nats',
  stack.stack.info.nats,
  '--issuer-key',
  join(stack.dataDir, 'keys', 'issuer.json'),
  ...more,
];

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

test.each(Object.entries(FURTHER))(
  'ours fulfils the contract of %s over HTTP too',
  { timeout: KIT_MS },
  async (domain, suites) => {
    const url = new URL(`/${domain}/graphql`, apis).href;
    const only = suites.flatMap((suite) => ['--only', suite]);
    const { code, stdout } = await kit(...target(url, '--domain', domain, '--json'), ...only);
    const { verdicts } = JSON.parse(stdout) as { verdicts: Verdict[] };
    expect(verdicts.filter(({ result }) => result === 'VIOLATED')).toEqual([]);
    expect(verdicts.filter(({ result }) => result === 'FULFILLED').length).toBeGreaterThan(4);
    // What is left out needs what only our own process has.
    for (const { result, reason } of verdicts)
      if (result === 'LEFT_OUT') expect(reason).toMatch(/of our implementation|stored elsewhere/);
    expect(code).toBe(0);
  },
);

test('what cannot be run over HTTP is left out with the reason', { timeout: KIT_MS }, async () => {
  const url = new URL('/tenants/graphql', apis).href;
  const only = ['--only', 'schema.contract', '--only', 'tenants/contract/reading'];
  // By the command line, which is another face of the kit.
  const infra = join(import.meta.dirname, '../../processes/infra.ts');
  const { code, stdout } = await run([infra, 'contract', ...target(url, '--domain', 'tenants'), ...only]);
  expect(stdout).toContain('fulfilled   it serves the whole schema of its domain');
  expect(stdout).toMatch(/left out {4}\d+: its suites build trees below the one root/);
  expect(code).toBe(0);
});

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
