import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor } from './actor.ts';
import { createRoleAssignments, withAssignedRoles, type RoleAssignmentFact } from './role-assignments.ts';

const fact = (given: Partial<RoleAssignmentFact> = {}): RoleAssignmentFact => ({
  id: 'tnntrol-1',
  version: 1,
  deleted: false,
  tenantId: 'acme',
  role: 'operator',
  holderKind: 'USER',
  holder: 'ann',
  ...given,
});

test('a role is granted to its holder alone: not to a group or a program of the same name', () => {
  const assignments = createRoleAssignments();
  const kinds = ['USER', 'GROUP', 'SERVICE_ACCOUNT'] as const;
  for (const holderKind of kinds) assignments.keep(fact({ id: holderKind, holderKind }));
  const idsOf = (caller: Partial<Actor>) =>
    assignments.grantsOf({ subject: 'someone', ...caller }).map(({ assignmentId }) => assignmentId);
  expect(idsOf({ subject: 'ann' })).toEqual(['USER']);
  expect(idsOf({ subject: 'ann', isClient: true })).toEqual(['SERVICE_ACCOUNT']);
  expect(idsOf({ groups: ['other', 'ann', 'ann'] })).toEqual(['GROUP']);
  expect(idsOf({ subject: 'Ann' })).toEqual([]);
  expect(idsOf({ subject: 'USER ann', groups: ['USER ann'] })).toEqual([]);
});

test('whatever the order in which facts arrive, and however often, the last of each assignment holds', () => {
  const facts = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      version: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(facts, (arrivals) => {
      const assignments = createRoleAssignments();
      const published = arrivals.map(({ id, version }) =>
        fact({
          id,
          version,
          deleted: version === 4,
          role: version % 2 === 0 ? 'admin' : 'viewer',
          holder: version < 3 ? 'ann' : 'bob',
        }),
      );
      for (const one of published) assignments.keep(one);
      const last = ['a', 'b', 'c'].flatMap(
        (id) =>
          published.filter((one) => one.id === id).toSorted((one, other) => other.version - one.version)[0] ??
          [],
      );
      for (const holder of ['ann', 'bob']) {
        const expected = last.filter((one) => one.holder === holder && !one.deleted);
        const grants = assignments.grantsOf({ subject: holder });
        expect(new Map(grants.map(({ assignmentId, role }) => [assignmentId, role]))).toEqual(
          new Map(expected.map(({ id, role }) => [id, role])),
        );
      }
    }),
  );
});

test('who is known by a token has the roles of the moment, beside those of the token', async () => {
  const assignments = createRoleAssignments();
  const token = { tenantId: 'rival', role: 'viewer' } as const;
  const identity = { subject: 'ann', name: 'Ann', grants: [token], expiresAt: new Date(), service: false };
  const verifier = withAssignedRoles({ verify: async () => await Promise.resolve(identity) }, assignments);
  const caller = await verifier.verify('');
  expect(caller.grants).toEqual([token]);
  assignments.keep(fact());
  expect(caller.grants).toEqual([token, { tenantId: 'acme', role: 'operator', assignmentId: 'tnntrol-1' }]);
  assignments.keep(fact({ version: 2, deleted: true }));
  expect(caller.grants).toEqual([token]);
});
