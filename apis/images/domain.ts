import { republishFacts } from '#platform/database/republish.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { holding, type Holdings } from '#platform/removal/holdings.ts';
import { createRemovals } from '#platform/removal/removals.ts';
import { Image } from './entities/image.ts';
import { imageFact } from './facts.ts';
import { images } from './migrations/0001-images.ts';
import { growth } from './migrations/0002-growth.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { deletion } from './migrations/0020-deletion.ts';
import { tellImage } from './mutations/delete-image.ts';
import { systemDisk } from './migrations/0070-system-disk.ts';
import { createImageMutations, imageQueries, imageType } from './resolvers/image.ts';
import type { ImagesSettings } from './settings.ts';

const REFERENCES = ['tenant'] as const;

const holdings: Holdings = { tenant: [holding('image', Image, (tenantId) => ({ tenantId }))] };

export const imagesDomain: Domain<ImagesSettings> = {
  name: 'images',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [Image],
  migrations: [images, growth, deletion, uniqueNamesMigration, systemDisk],
  references: REFERENCES,
  holdings,
  async start({ database, bus, log }, settings) {
    const removals = createRemovals({ kind: 'image', entity: Image, tell: tellImage, ...settings.removal });
    const references = projectReferences(database, bus, REFERENCES, log, holdings);
    return {
      resolvers: {
        Query: imageQueries,
        Mutation: createImageMutations(settings, removals),
        Image: imageType,
      },
      background: [...(references === undefined ? [] : [references]), removals.follow(database, bus, log)],
      republish: async () => await republishFacts(database, Image, imageFact),
    };
  },
};
