// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import { contextOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';

const mediaOf = (bench: Bench) => {
  const { virtualMedia } = bench.provider.capabilities;
  if (!virtualMedia) throw new Error(`provider ${bench.provider.id} has no virtual media`);
  return virtualMedia;
};

const rescue = { url: 'https://images.example/rescue.iso', kind: 'CD' } as const;
const other = { url: 'https://images.example/installer.iso', kind: 'CD' } as const;

/** URLs of the images that are in. */
const images = async (bench: Bench) =>
  (await mediaOf(bench).list(bench.target, contextOf())).flatMap(({ image }) => image ?? []);

const cases = {
  ...readCases((bench, target, context) => mediaOf(bench).list(target, context)),
  ...writeCases((bench, target, context) => mediaOf(bench).ensureInserted(target, rescue, context)),
  'an image is inserted, shown and ejected': async (bench) => {
    const media = mediaOf(bench);
    expect(await images(bench)).toEqual([]);
    const inserted = await media.ensureInserted(bench.target, rescue, contextOf());
    expect(inserted).toMatchObject({ changed: true, state: { inserted: true, image: rescue.url } });
    expect(await images(bench)).toEqual([rescue.url]);
    const ejected = await media.ensureEjected(bench.target, {}, contextOf());
    expect(ejected.changed).toBe(true);
    expect(ejected.state.filter(({ inserted: full }) => full)).toEqual([]);
    expect(await media.ensureEjected(bench.target, {}, contextOf())).toMatchObject({ changed: false });
  },
  'an image takes the place of another where no drive is free': async (bench) => {
    const media = mediaOf(bench);
    const drives = await media.list(bench.target, contextOf());
    const fitting = drives.filter(({ kinds }) => kinds.includes('CD') || kinds.includes('DVD'));
    for (const index of fitting.keys()) {
      const filler = { url: `https://images.example/${index}.iso`, kind: 'CD' } as const;
      await media.ensureInserted(bench.target, filler, contextOf());
    }
    expect(await images(bench)).toHaveLength(fitting.length);
    const replaced = await media.ensureInserted(bench.target, rescue, contextOf());
    expect(replaced).toMatchObject({ changed: true, state: { inserted: true, image: rescue.url } });
    expect(await images(bench)).toHaveLength(fitting.length);
    expect(await images(bench)).toContain(rescue.url);
  },
  'only the named image is ejected': async (bench) => {
    const media = mediaOf(bench);
    await media.ensureInserted(bench.target, rescue, contextOf());
    expect(await media.ensureEjected(bench.target, { url: other.url }, contextOf())).toMatchObject({
      changed: false,
    });
    expect(await images(bench)).toEqual([rescue.url]);
    await media.ensureEjected(bench.target, { url: rescue.url }, contextOf());
    expect(await images(bench)).toEqual([]);
  },
} satisfies Cases<string>;

/** The bench's machine starts with empty drives, one of which accepts a CD. */
export function virtualMediaConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('virtual media', conformance, cases);
}
