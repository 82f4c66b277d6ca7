import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { TokenVerifier } from '#platform/auth/verifier.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import { platformRetention, type RetentionDays } from '#platform/database/retention-settings.ts';
import { keepRetention } from '#platform/database/retention.ts';
import { VERSION } from '#platform/config/version.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { About } from '#platform/graph/about.ts';
import type { Domain, DomainKernel } from '#platform/graph/domain.ts';
import type { CallerLimits } from '#platform/graph/caller-limits.ts';
import type { LocalGraph } from '#platform/graph/local-graph.ts';
import { createSubgraphSchema, serveSubgraph } from '#platform/graph/subgraph.ts';
import type { RunningProcess } from '#platform/http/run-process.ts';
import { startRelay } from '#platform/outbox/relay.ts';

/** In bytes; more than the gateway accepts, as its joins carry the ids of all objects that they ask for. */
const BODY_LIMIT = 12 * 1024 * 1024;
const TOO_LONG = {
  errors: [{ message: `The body is longer than ${BODY_LIMIT} bytes.`, extensions: { code: 'BAD_REQUEST' } }],
};

/** What the gateway's list of domains says of those that this project implements. */
const ABOUT: About = { implementation: `infratographer ${VERSION}`, gaps: [] };

export interface RunningDomain extends RunningProcess {
  readonly graph: LocalGraph;
  readonly background: readonly BackgroundTask[];
}

/** Brings one domain to life in this process: its subgraph, its relay, its consumers. */
export async function serveDomain<Settings>(
  app: Hono,
  domain: Domain<Settings>,
  settings: Settings,
  {
    verifier,
    limits,
    retention,
    ...kernel
  }: DomainKernel & {
    readonly verifier: TokenVerifier;
    readonly limits: CallerLimits;
    readonly retention: RetentionDays;
  },
): Promise<RunningDomain> {
  const { database, bus, log } = kernel;
  const relay = startRelay(database, bus, log);
  const runtime = await domain.start(kernel, settings);
  const { name, references } = domain;
  const schema = createSubgraphSchema(domain.schemaFile, runtime.resolvers);
  const subgraph = serveSubgraph({
    name,
    schema,
    database,
    verifier,
    limits,
    log,
  });
  const path = `/${name}/graphql`;
  app.post(path, bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => c.json(TOO_LONG, 413) }));
  app.on(['GET', 'POST', 'OPTIONS'], path, async (c) => await subgraph.fetch(c.req.raw));
  app.get(`/${name}/about`, (c) => c.json(ABOUT));
  if (runtime.routes !== undefined) app.route('/', runtime.routes);
  // Facts lost with the stream's storage are published again; those that are there already change nothing.
  const republishFacts = async (): Promise<void> =>
    await runtime
      .republish?.()
      .catch((error: unknown) =>
        log.warn({ reason: describeError(error) }, 'facts could not be published again'),
      );
  void republishFacts();
  bus.onReturn(async (lost) => (lost ? await republishFacts() : undefined));
  const rules = [...platformRetention(retention), ...(domain.retention?.(retention) ?? [])];
  const background = [...(runtime.background ?? []), keepRetention(database, rules, log)];
  return {
    graph: { domain: name, schema, database, references, log },
    background,
    async stop() {
      for (const one of background.toReversed()) await one.stop();
      await relay.stop();
      await database.close();
    },
  };
}
