import type { Fact } from '#platform/outbox/outbox.ts';
import { deletionFact } from '#platform/removal/deletion.ts';
import type { Image } from './entities/image.ts';

/** What other domains may know of an image: all that an installation needs. */
export function imageFact({ id, tenantId, version, ...image }: Image): Fact {
  const { state, data } = deletionFact(image);
  const { name, architecture, kind, url, sha256, growth, systemDisk, kernelUrl, initrdUrl } = image;
  return {
    kind: 'image',
    id,
    tenantId,
    state,
    version,
    data: { name, architecture, kind, url, sha256, growth, systemDisk, kernelUrl, initrdUrl, ...data },
  };
}
