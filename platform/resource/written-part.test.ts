import { print } from 'graphql';
import { expect, test } from 'vitest';
import { writtenPart } from './written-part.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`;

function partOf(sdl: string): string | undefined {
  const part = writtenPart(`${LINK}\n${sdl}`);
  return part && print(part);
}

test('has what the file writes out, the computed fields, and the types that these lead to', () => {
  const text = partOf(`
    type Site @resource(id: "lctnsit") { tenant: Tenant! @ref @immutable name: String! state: State! @computed at: Place @computed }
    type Rack @resource(id: "lctnrck") { tenant: Tenant! @ref @immutable }
    type Place { x: Int }
    type Other { y: Int }
    enum State { "Fine." READY }
    type Query { "One. Role: viewer." nearest(to: PlaceInput): Rack lost: [Lost!]! @internal }
    input PlaceInput { x: Int }
    type Lost { id: ID! }`);
  expect(text).toContain('type Site {\n  state: State!\n  at: Place\n}');
  expect(text).toContain('READY');
  expect(text).toContain('nearest(');
  expect(text).toContain('lost: [Lost!]!');
  expect(text).toContain('input PlaceInput');
  expect(text).toMatch(/type Rack \{\s+"Its id."\s+id: ID!\s+\}/);
  expect(text).not.toMatch(/Other|Tenant|RackWhere|siteCreate|siteChanged|@/);
});

test('is none where the kernel resolves everything', () => {
  expect(partOf('type Site @resource(id: "lctnsit") { tenant: Tenant! @ref @immutable }')).toBeUndefined();
});
