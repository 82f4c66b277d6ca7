import { republishFacts } from '#platform/database/republish.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { Image } from './entities/image.ts';
import { imageFact } from './facts.ts';
import { images } from './migrations/0001-images.ts';
import { growth } from './migrations/0002-growth.ts';
import { uniqueNamesChange } from './migrations/0060-unique-names.ts';
import { createImageMutations, imageQueries, imageType } from './resolvers/image.ts';
import type { ImagesSettings } from './settings.ts';

const REFERENCES = ['tenant'] as const;

export const imagesDomain: Domain<ImagesSettings> = {
  name: 'images',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [Image],
  changes: [images, growth, uniqueNamesChange],
  references: REFERENCES,
  async start({ database, bus, log }, settings) {
    const references = projectReferences(database, bus, REFERENCES, log);
    return {
      resolvers: { Query: imageQueries, Mutation: createImageMutations(settings), Image: imageType },
      background: references === undefined ? [] : [references],
      republish: async () => await republishFacts(database, Image, imageFact),
    };
  },
};
