import { print } from 'graphql';
import { expect, test } from 'vitest';
import { computedPart } from './computed-part.ts';

test('the part of a schema that is computed has nothing else', () => {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
    type Site @resource(id: "lctnsit") { tenant: Tenant! @ref @immutable name: String! state: State! @computed at: Place @computed }
    type Place { x: Int }
    type Other { y: Int }
    enum State { "Fine." READY }`;
  const text = print(computedPart(sdl));
  expect(text).toContain('type Site {\n  state: State!\n  at: Place\n}');
  expect(text).toContain('type Place');
  expect(text).toContain('READY');
  expect(text).not.toMatch(/Other|Query|Tenant|Where|@/);
});
