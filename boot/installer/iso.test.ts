import { describe, expect, test } from 'vitest';
import { createIsoTemplate } from '../media/iso-template.ts';
import { buildIso, missingForIso } from './iso.ts';

const lacking = missingForIso();
const skipped =
  lacking.length === 0 ? '' : ` (skipped: it lacks ${lacking.join(', ')}: apt-get install them)`;

describe.skipIf(skipped !== '')(`an ISO of the installer${skipped}`, () => {
  test('is the same for the same parts, and has one place for its order', async () => {
    const parts = { kernel: Buffer.alloc(100_000, 1), initrd: Buffer.alloc(50_000, 2) };
    const first = await buildIso(parts);
    // Longer than the two seconds that FAT distinguishes.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await buildIso(parts)).equals(first)).toBe(true);
    expect(createIsoTemplate(first).order({ task: 'disk' }).length).toBe(first.length);
  });
});
