import type { Behaviour, Document } from '../models/model.ts';
import type { Account } from './account-store.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail, succeed } from './errors.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';

/** Roles and their privileges (DSP0266, standard roles). An empty slot of an iDRAC has the role `None`. */
export const ROLES: Readonly<Record<string, readonly string[]>> = {
  Administrator: ['Login', 'ConfigureManager', 'ConfigureUsers', 'ConfigureSelf', 'ConfigureComponents'],
  Operator: ['Login', 'ConfigureSelf', 'ConfigureComponents'],
  ReadOnly: ['Login', 'ConfigureSelf'],
  None: [],
};

const NONE = 'None';
const PROPERTIES = ['UserName', 'Password', 'RoleId', 'Enabled', 'Locked', 'PasswordChangeRequired'];
const MAX_ACCOUNTS = 16;

export const accountPath = (root: string, id: string): string => `${root}/AccountService/Accounts/${id}`;

/** The account service: its rules, the accounts, and their roles. */
export function accountServiceResources(builder: Builder): Resource[] {
  const { model, root, link } = builder;
  const { lockout, accounts: rules } = model.behaviour;
  const service = `${root}/AccountService`;
  const folder = `${service}/Accounts`;
  const offered = Object.entries(ROLES).filter(([role]) => isOffered(model.behaviour, role));
  const roles = offered.map(([role]) => `${service}/Roles/${role}`);
  const slots = Array.from({ length: rules.slots }, (_, index) => String(index + 1));
  const ids = (bmc: Bmc): readonly string[] =>
    rules.slots > 0 ? slots : bmc.access.accounts.all().map(({ id }) => id);

  return [
    {
      path: service,
      get: () =>
        builder.document('AccountService', service, {
          Name: 'Account Service',
          ServiceEnabled: true,
          Status: HEALTHY,
          AccountLockoutThreshold: lockout.threshold,
          AccountLockoutDuration: lockout.seconds,
          MinPasswordLength: rules.passwordLength.min,
          ...(rules.passwordLength.reported ? { MaxPasswordLength: rules.passwordLength.max } : {}),
          Accounts: link(folder),
          Roles: link(`${service}/Roles`),
        }),
    },
    {
      path: folder,
      get: (bmc) =>
        builder
          .collection(
            'ManagerAccountCollection',
            folder,
            'Accounts Collection',
            ids(bmc).map((id) => accountPath(root, id)),
          )
          .get?.(bmc) ?? {},
      // iDRAC has slots, and refuses to add to them (metal-operator bmc/redfish.go).
      ...(rules.slots > 0 ? {} : { post: (bmc: Bmc, body: Document) => create(builder, bmc, body) }),
      child: (bmc, id) =>
        ids(bmc).includes(id)
          ? {
              get: () => describe(builder, bmc, id),
              patch: (_, body) => change(builder, bmc, id, body),
              ...(rules.slots > 0 ? {} : { delete: () => remove(bmc, id) }),
            }
          : undefined,
    },
    builder.collection('RoleCollection', `${service}/Roles`, 'Roles Collection', roles),
    ...offered.map(([role, privileges]): Resource => {
      const path = `${service}/Roles/${role}`;
      return {
        path,
        get: () =>
          builder.document('Role', path, {
            Name: `${role} Role`,
            RoleId: role,
            IsPredefined: true,
            AssignedPrivileges: privileges,
          }),
      };
    }),
  ];
}

/** Whether a role is one of this BMC. */
function isOffered({ accounts }: Behaviour, role: string): boolean {
  return role in ROLES && (role !== NONE || accounts.slots > 0);
}

function describe(builder: Builder, bmc: Bmc, id: string): Document {
  const account = bmc.access.accounts.find(id) ?? emptySlot(id);
  return builder.document('ManagerAccount', accountPath(builder.root, id), {
    Name: 'User Account',
    UserName: account.username,
    Password: null,
    RoleId: account.role,
    Enabled: account.enabled,
    Locked: bmc.access.accounts.isLocked(id),
    PasswordChangeRequired: account.passwordChangeRequired,
    ...(builder.hasSchema('ManagerAccount', 'v1_4_0') ? { AccountTypes: ['Redfish'] } : {}),
    Links: { Role: builder.link(`${builder.root}/AccountService/Roles/${account.role}`) },
  });
}

function create({ root }: Builder, bmc: Bmc, body: Document): Answer {
  const { behaviour } = bmc.model;
  const { accounts } = bmc.access;
  const missing = ['UserName', 'Password', 'RoleId'].find((name) => body[name] === undefined);
  if (missing !== undefined) return fail(behaviour, 400, 'PropertyMissing', missing);
  const id = Array.from({ length: MAX_ACCOUNTS }, (_, index) => String(index + 1)).find(
    (free) => accounts.find(free) === undefined,
  );
  if (id === undefined) return fail(behaviour, 400, 'CreateLimitReachedForResource');
  const made = changed(behaviour, { ...emptySlot(id), enabled: true }, body, accounts.all());
  if ('status' in made) return made;
  accounts.put(made);
  return { status: 201, effect: true, headers: { location: accountPath(root, id) } };
}

function change(_: Builder, bmc: Bmc, id: string, body: Document): Answer {
  const { behaviour } = bmc.model;
  const { accounts } = bmc.access;
  // Slot 1 of an iDRAC is for its own use (nv-redfish slot_defined_user_accounts).
  if (behaviour.accounts.slots > 0 && id === '1' && bmc.model.ids.account !== '1')
    return fail(behaviour, 400, 'PropertyNotWritable', 'UserName');
  const others = accounts.all().filter((account) => account.id !== id);
  const after = changed(behaviour, accounts.find(id) ?? emptySlot(id), body, others);
  if ('status' in after) return after;
  if (body['Locked'] === false) accounts.unlock(id);
  if (after.username === '') accounts.remove(id);
  else accounts.put(after);
  return behaviour.accounts.success === 'message' ? succeed(behaviour) : { status: 204, effect: true };
}

function remove(bmc: Bmc, id: string): Answer {
  if (id === bmc.access.accounts.administrator.id) return fail(bmc.model.behaviour, 400, 'ResourceInUse');
  bmc.access.accounts.remove(id);
  return { status: 204, effect: true };
}

/** An account with what a body says of it, or why that is refused. */
function changed(
  behaviour: Behaviour,
  account: Account,
  body: Document,
  others: readonly Account[],
): Account | Answer {
  const unknown = Object.keys(body).find((name) => !PROPERTIES.includes(name));
  if (unknown !== undefined) return fail(behaviour, 400, 'PropertyUnknown', unknown);
  const { UserName: name, Password: password, RoleId: role, Enabled: enabled } = body;
  if (name !== undefined && (typeof name !== 'string' || others.some(({ username }) => username === name))) {
    return fail(behaviour, 400, 'PropertyValueFormatError', shown(name), 'UserName');
  }
  // Dell rejects a password beside an empty name (metal-operator bmc/redfish.go).
  if (name === '' && password !== undefined) return fail(behaviour, 400, 'PropertyNotWritable', 'Password');
  const { min, max } = behaviour.accounts.passwordLength;
  const fits = typeof password === 'string' && password.length >= min && password.length <= max;
  if (password !== undefined && !fits) {
    return fail(behaviour, 400, 'PropertyValueFormatError', shown(password), 'Password');
  }
  if (role !== undefined && (typeof role !== 'string' || !isOffered(behaviour, role))) {
    return fail(behaviour, 400, 'PropertyValueNotInList', shown(role), 'RoleId');
  }
  return {
    id: account.id,
    username: typeof name === 'string' ? name : account.username,
    password: typeof password === 'string' ? password : account.password,
    role: typeof role === 'string' ? role : account.role,
    enabled: typeof enabled === 'boolean' ? enabled : account.enabled,
    passwordChangeRequired:
      body['PasswordChangeRequired'] === true || (account.passwordChangeRequired && password === undefined),
  };
}

function emptySlot(id: string): Account {
  return { id, username: '', password: '', role: NONE, enabled: false, passwordChangeRequired: false };
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
