import type { Fact } from '#platform/outbox/outbox.ts';
import type { Image } from './entities/image.ts';

/** What other domains may know of an image: all that an installation needs. */
export function imageFact({ id, tenantId, version, ...image }: Image): Fact {
  const { name, architecture, kind, url, sha256, growth, kernelUrl, initrdUrl } = image;
  return {
    kind: 'image',
    id,
    tenantId,
    state: null,
    version,
    data: { name, architecture, kind, url, sha256, growth, kernelUrl, initrdUrl },
  };
}
