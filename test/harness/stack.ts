import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIssuer } from '#deploy/local/issuer.ts';
import { loadKeys } from '#deploy/local/keys.ts';
import { startStack, type Stack, type StackOptions } from '#deploy/local/stack.ts';
import { createGraph, type Graph } from './graph-caller.ts';

/** The whole platform on free ports with data of its own, gone when it stops. */
export interface TestStack {
  readonly stack: Stack;
  readonly dataDir: string;
  /** Calls the gateway as the person of a role. */
  as(role: 'admin' | 'operator' | 'member' | 'viewer'): Graph;
  /** A token of one of our own processes. */
  serviceToken(): Promise<string>;
  /** User and password of every simulated BMC. */
  readonly bmcCredential: { readonly username: string; readonly password: string };
  stop(): Promise<void>;
}

export async function startTestStack(options: Partial<StackOptions> = {}): Promise<TestStack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'infratographer-stack-'));
  // PostgreSQL runs as another user where the tests run as root, and must be able to enter.
  await chmod(dataDir, 0o755);
  // BMCs receive only requests that a test causes, unless it wants the polls too.
  const environment = {
    ...options.environment,
    worker: { BMC_POLL_SECONDS: '0', ...options.environment?.worker },
  };
  const stack = await startStack({ dataDir, ports: 'free', servers: 3, ...options, environment });
  const password = (await readFile(join(dataDir, 'keys', 'simulator'), 'utf8')).trim();
  const { graphql, tokens } = stack.info;
  const graphs = {
    admin: createGraph(graphql, tokens.admin),
    operator: createGraph(graphql, tokens.operator),
    member: createGraph(graphql, tokens.member),
    viewer: createGraph(graphql, tokens.viewer),
  };
  return {
    stack,
    dataDir,
    as: (role) => graphs[role],
    async serviceToken() {
      const keys = await loadKeys(join(dataDir, 'keys'));
      const issuer = await createIssuer({ keys: keys.issuer, jwksFile: join(dataDir, 'jwks.json') });
      return await issuer.serviceToken('test');
    },
    bmcCredential: { username: 'infratographer', password },
    async stop() {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
