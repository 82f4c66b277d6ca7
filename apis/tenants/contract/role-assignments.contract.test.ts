import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRoleAssignments } from '#platform/auth/role-assignments.ts';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { DELETE, startTenants, type TenantsSuite } from './tenants-suite.ts';

const PAYLOAD = '{ assignment: roleAssignment { id role version } errors { code path message holder } }';
const ASSIGN = `mutation($in: RoleAssignmentCreateInput!) { result: roleAssignmentCreate(input: $in) ${PAYLOAD} }`;
const CHANGE = `mutation($in: RoleAssignmentUpdateInput!) { result: roleAssignmentUpdate(input: $in) ${PAYLOAD} }`;
const REVOKE = `mutation($in: RoleAssignmentDeleteInput!) { result: roleAssignmentDelete(input: $in) {
  deletedId errors { code path message holder } } }`;

interface Assigned {
  readonly assignment?: { readonly id: string; readonly role: string } | null;
  readonly deletedId?: string | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: string[];
    readonly holder: string | null;
  }[];
}

/** The assigned roles that the process has read; the suite itself passes on what the domain publishes. */
const assignments = createRoleAssignments();
let suite: TenantsSuite;
let fixture: SubgraphFixture;
let acme: string;
let keys = 0;

beforeAll(async () => {
  suite = await startTenants(
    async (domain, settings) => await subgraphFixture(domain, settings, undefined, assignments),
  );
  ({ fixture } = suite);
  acme = await suite.create('acme');
}, 60_000);
afterAll(async () => await fixture?.stop());

async function call(token: string, document: string, input: object): Promise<Assigned> {
  const variables = { in: { idempotencyKey: `role-${(keys += 1)}`, ...input } };
  const { result } = await fixture.query<{ result: Assigned }>(token, document, variables);
  for (const { data } of await fixture.publishedEvents('facts.roleAssignment.')) {
    const {
      id,
      version,
      deleted,
      tenantId,
      data: shown,
    } = data as never as Parameters<typeof assignments.keep>[0] & {
      data: { role: string; holderKind: 'USER'; holder: string };
    };
    const role = shown.role.toLowerCase() as 'admin';
    assignments.keep({ ...shown, role, id, version, deleted, tenantId });
  }
  return result;
}

async function assign(
  role: string,
  holder: string,
  tenantId = acme,
  token = fixture.tokens.admin,
): Promise<string> {
  const { assignment, errors } = await call(token, ASSIGN, { tenantId, role, holderKind: 'USER', holder });
  if (assignment == null) throw new Error(JSON.stringify(errors));
  return assignment.id;
}

test('an assigned admin assigns roles below, and nothing beside or above', async () => {
  await assign('ADMIN', 'ann');
  const ann = await fixture.person('ann');
  const lab = await suite.create('lab', acme);
  await assign('ADMIN', 'lea', lab, ann);
  const lea = await fixture.person('lea');
  const input = { role: 'ADMIN', holderKind: 'USER', holder: 'lea' };
  // Who is admin below may not make themselves admin above.
  expect(await call(lea, ASSIGN, { ...input, tenantId: acme })).toMatchObject({
    errors: [{ code: 'NOT_FOUND' }],
  });
  const rival = await suite.create('rival');
  expect(await call(ann, ASSIGN, { ...input, tenantId: rival })).toMatchObject({
    errors: [{ code: 'NOT_FOUND' }],
  });
});

test.each(['OPERATOR', 'MEMBER', 'VIEWER'])(
  'a person with the role %s gives no one a role, not even themselves',
  async (role) => {
    const id = await assign(role, `climber-${role}`);
    const climber = await fixture.person(`climber-${role}`);
    const forbidden = { errors: [{ code: 'FORBIDDEN', message: expect.stringContaining('admin') }] };
    const input = { tenantId: acme, role: 'VIEWER', holderKind: 'USER', holder: 'friend' };
    expect(await call(climber, ASSIGN, input)).toMatchObject(forbidden);
    expect(await call(climber, CHANGE, { id, role: 'ADMIN' })).toMatchObject(forbidden);
    expect(await call(climber, REVOKE, { id })).toMatchObject(forbidden);
  },
);

test('a holder has one role at a tenant, distinguished by each character', async () => {
  const id = await assign('VIEWER', 'Bob');
  const input = { tenantId: acme, role: 'MEMBER', holderKind: 'USER' };
  const taken = { assignment: null, errors: [{ code: 'CONFLICT', path: ['holder'], holder: id }] };
  expect(await call(fixture.tokens.admin, ASSIGN, { ...input, holder: 'Bob' })).toMatchObject(taken);
  expect(await assign('VIEWER', 'bob')).toMatch(/^tnntrol-/);
});

test('the last admin that is assigned is not removed by someone who would be none after that', async () => {
  const own = await suite.create('own');
  const eve = await assign('ADMIN', 'eve', own);
  const token = await fixture.person('eve');
  const refused = { errors: [{ code: 'CONFLICT', path: ['id'], holder: eve }] };
  expect(await call(token, REVOKE, { id: eve })).toMatchObject(refused);
  expect(await call(token, CHANGE, { id: eve, role: 'VIEWER' })).toMatchObject(refused);
  const bill = await assign('ADMIN', 'bill', own, token);
  // Both at once: one of them stays.
  const both = await Promise.all([
    call(token, REVOKE, { id: bill }),
    call(await fixture.person('bill'), REVOKE, { id: eve }),
  ]);
  expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  // An admin by their token stays one.
  const [left] = [eve, bill].filter((id) => !both.some(({ deletedId }) => deletedId === id));
  expect(await call(fixture.tokens.admin, REVOKE, { id: left })).toMatchObject({
    deletedId: left,
    errors: [],
  });
});

test('assignments are deleted with their tenant, and that is published', async () => {
  const gone = await suite.create('gone');
  const id = await assign('VIEWER', 'carl', gone);
  const { deletedId, errors } = await suite.change(fixture.tokens.admin, DELETE, { id: gone });
  expect([deletedId, errors]).toEqual([gone, []]);
  const [last] = (await fixture.publishedEvents(`facts.roleAssignment.${id}`)).toReversed();
  expect(last?.data).toMatchObject({ id, version: 2, deleted: true });
  const [event] = (await fixture.publishedEvents('events.role-assignment.deleted')).toReversed();
  expect(event).toMatchObject({ subject: id, data: { actor: 'admin', holder: 'carl' } });
});

test('me says who calls and which roles they have, by their token and by assignment', async () => {
  const id = await assign('MEMBER', 'mia');
  const token = await fixture.person('mia', ['viewer', acme]);
  const document =
    '{ me { subject name groups isServiceAccount grants { tenantId tenant { name } role source assignment { id holder } } } }';
  const grant = { tenantId: acme, tenant: { name: 'acme' } };
  expect(await fixture.query(token, document)).toEqual({
    me: {
      subject: 'mia',
      name: 'mia',
      groups: [],
      isServiceAccount: false,
      grants: [
        { ...grant, role: 'VIEWER', source: 'TOKEN', assignment: null },
        { ...grant, role: 'MEMBER', source: 'ASSIGNMENT', assignment: { id, holder: 'mia' } },
      ],
    },
  });
});
