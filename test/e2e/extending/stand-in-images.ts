import { buildSubgraphSchema } from '@apollo/subgraph';
import { connect } from '@nats-io/transport-node';
import { jetstream } from '@nats-io/jetstream';
import { Hono } from 'hono';
import { createYoga } from 'graphql-yoga';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { serveHttp } from '#platform/http/serve.ts';

const CONTRACT = new URL('../../../docs/schema/images.graphql', import.meta.url);

/** One image, as its domain would store it. */
export interface StandInImage {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

/** The domain `images` as another organisation would serve it: by the published contract, from a list, without a database. */
export async function serveImages(images: readonly StandInImage[]): Promise<{
  readonly url: string;
  /** Names where the images are, and publishes what other domains need of them, as the domain's facts. */
  publishFacts(natsUrl: string, of: { readonly tenantId: string; readonly url: string }): Promise<void>;
  close(): Promise<void>;
}> {
  const rows = images.map((image) => ({
    ...image,
    __typename: 'Image',
    kind: 'RAW',
    architecture: 'X86_64',
    growth: 'NONE',
    state: 'READY',
    url: '',
    version: 1,
  }));
  const find = ({ id }: { readonly id: string }): object | null => rows.find((row) => row.id === id) ?? null;
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(readFileSync(CONTRACT, 'utf8')),
      resolvers: {
        Image: { __resolveReference: find },
        Query: {
          image: (_: unknown, args: { readonly id: string }) => find(args),
          images: () => ({ nodes: rows, totalCount: rows.length }),
          imagesInProgress: () => [],
          imageDeletionsInProgress: () => [],
        },
      },
    },
  ]);
  const yoga = createYoga({ schema, graphqlEndpoint: '/graphql', logging: false, landingPage: false });
  const app = new Hono();
  app.on(['GET', 'POST'], '/graphql', async (c) => await yoga.fetch(c.req.raw, {}));
  app.get('/about', (c) =>
    c.json({
      implementation: 'a list of images',
      gaps: [{ part: 'mutations', reason: 'The list is made elsewhere.' }],
    }),
  );
  const server = await serveHttp(app, { host: '127.0.0.1', port: 0 });
  return {
    url: `http://127.0.0.1:${server.port}/graphql`,
    async publishFacts(natsUrl, { tenantId, url }) {
      const connection = await connect({ servers: natsUrl });
      for (const row of rows) {
        row.url = url;
        const { id, __typename, version, ...data } = row;
        const fact = {
          kind: 'image',
          id,
          tenantId,
          state: null,
          version,
          data: { ...data, systemDisk: null, kernelUrl: null, initrdUrl: null },
        };
        const event = cloudEvent('images', { type: 'fact.image', subject: id, data: fact });
        await jetstream(connection).publish(`facts.image.${id}`, JSON.stringify(event), { msgID: event.id });
      }
      await connection.close();
    },
    close: async () => await server.close(),
  };
}
