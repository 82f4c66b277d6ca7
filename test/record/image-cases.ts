import { mutate } from '#test/harness/fleet.ts';
import { ended, keyed, verb, type Case } from './stage.ts';

/** Operations on images. */
export const IMAGE_CASES: readonly Case[] = [
  {
    types: ['imageVerify'],
    play: async (stage) => {
      const right = await verb(stage, 'imageVerify', stage.site.imageIds[0]);
      await ended(stage, right, 'SUCCEEDED');
      const wrong = {
        tenantId: stage.site.tenantId,
        name: 'wrong',
        url: `${stage.test.stack.info.mirror}/images/demo-linux-1.raw`,
        sha256: 'ab'.repeat(32),
      };
      type Made = { image: { id: string } };
      const admin = stage.test.as('admin');
      const { image } = await mutate<Made>(admin, 'imageCreate', keyed('image', wrong), 'image { id }');
      const other = await verb(stage, 'imageVerify', image.id);
      await ended(stage, other, 'FAILED');
      return [
        { type: 'imageVerify', what: 'succeeded', operationId: right },
        { type: 'imageVerify', what: 'wrong-checksum', operationId: other },
      ];
    },
  },
];
