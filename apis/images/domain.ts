import { resourceDomain } from '#platform/resource/resource-domain.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { image } from './image.ts';
import { imageMutations, imageQueries } from './resolvers.ts';
import { images } from './migrations/0001-images.ts';
import { growth } from './migrations/0002-growth.ts';
import { deletion } from './migrations/0020-deletion.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { systemDisk } from './migrations/0070-system-disk.ts';
import { resources } from './migrations/0110-resources.ts';
import { verification } from './migrations/0115-verification.ts';

export const imagesDomain = resourceDomain<Resolvers>({
  name: 'images',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [image],
  migrations: [images, growth, deletion, uniqueNamesMigration, systemDisk, resources, verification],
  queries: imageQueries,
  mutations: (served, settings) => imageMutations(served('Image'), settings),
});
