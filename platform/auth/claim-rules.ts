import { z } from 'zod';
import { jsonSetting } from '#platform/config/json-setting.ts';
import type { Grant } from './actor.ts';
import { ROLES } from './roles.ts';

/** The claims that a token must have for a rule to apply: each has the value, or has it among its values. */
export type ClaimConditions = Readonly<Record<string, string | boolean>>;

/** Gives a role at a tenant to tokens that meet the conditions. */
export interface RoleRule {
  readonly when: ClaimConditions;
  /** Absent where a value contains the placeholder `{role}`. */
  readonly role?: Grant['role'] | undefined;
  /** Absent where a value contains the placeholder `{tenant}`. */
  readonly tenant?: string | undefined;
}

const MOST_RULES = 200;
/** Most values of a claim that are compared; no provider puts more groups into a token (see verifier.ts). */
const MOST_VALUES = 500;
const TENANT = /^tnntten-[0-9a-hjkmnp-tv-z]{26}$/;
const PLACEHOLDERS = { tenant: 'tnntten-[0-9a-hjkmnp-tv-z]{26}', role: ROLES.join('|') } as const;
type Placeholder = keyof typeof PLACEHOLDERS;

const conditions = z
  .record(z.string().min(1).max(255), z.union([z.string().min(1).max(255), z.boolean()]))
  .refine((when) => Object.keys(when).length > 0, 'must name at least one claim')
  .refine((when) => Object.keys(when).length <= 10, 'must name at most 10 claims');

const roleRule = z
  .strictObject({
    when: conditions,
    role: z.enum(ROLES, `must be one of ${ROLES.join(', ')}`).optional(),
    tenant: z.string().regex(TENANT, 'must be the id of a tenant, tnntten-…').optional(),
  })
  .superRefine((rule, context) => {
    const fault = (message: string): void => context.addIssue({ code: 'custom', message });
    for (const name of ['tenant', 'role'] as const) {
      const places = Object.values(rule.when)
        .flatMap((value) => placeholdersOf(value))
        .filter((one) => one === name);
      if (places.length > 1) fault(`{${name}} may occur once in a rule`);
      if (places.length > 0 === (rule[name] !== undefined))
        fault(`name the ${name}, or put {${name}} into the value of a claim; one of the two`);
    }
    if (Object.values(rule.when).filter((value) => placeholdersOf(value).length > 0).length > 1)
      fault('{tenant} and {role} must be in the same value');
  });

/** Roles by claims, as JSON. */
export const roleRulesSetting = jsonSetting(
  z.array(roleRule).max(MOST_RULES),
  '[{"when": {"groups": "infra-admins"}, "role": "admin", "tenant": "tnntten-…"}]',
);

/** Which tokens identify the platform's own processes, as JSON. */
export const serviceRulesSetting = jsonSetting(
  z
    .array(
      conditions
        .refine((when) => 'sub' in when, 'must name sub, so that it is one process and no other caller')
        .refine(
          (when) => Object.values(when).every((value) => placeholdersOf(value).length === 0),
          'must have no placeholder: it would match any tenant or role',
        ),
    )
    .max(20),
  '[{"sub": "infra-worker", "client_id": "infra-worker"}]',
);

/** The roles that the rules give to a token with these claims. */
export function grantsByRules(
  claims: Readonly<Record<string, unknown>>,
  rules: readonly RoleRule[],
): Grant[] {
  return rules.flatMap(({ when, role, tenant }) =>
    matchesOf(claims, when).flatMap((found) => {
      const tenantId = tenant ?? found.tenant;
      const granted = role ?? ROLES.find((one) => one === found.role);
      return tenantId === undefined || granted === undefined ? [] : [{ tenantId, role: granted }];
    }),
  );
}

/** Whether a token with these claims identifies one of the platform's own processes. */
export function isService(
  claims: Readonly<Record<string, unknown>>,
  rules: readonly ClaimConditions[],
): boolean {
  return rules.some((when) => matchesOf(claims, when).length > 0);
}

type Found = Readonly<Partial<Record<Placeholder, string>>>;

/** The values of the placeholders, once for each matching value of a claim; empty where a condition does not hold. */
function matchesOf(claims: Readonly<Record<string, unknown>>, when: ClaimConditions): readonly Found[] {
  let found: readonly Found[] = [{}];
  for (const [claim, wanted] of Object.entries(when)) {
    const matches = valuesOf(claims, claim).flatMap((value) => matchOf(value, wanted));
    if (matches.length === 0) return [];
    if (placeholdersOf(wanted).length > 0) found = matches;
  }
  return found;
}

function matchOf(value: unknown, wanted: string | boolean): Found[] {
  if (typeof wanted === 'boolean' || placeholdersOf(wanted).length === 0) return value === wanted ? [{}] : [];
  if (typeof value !== 'string') return [];
  const match = patternOf(wanted).exec(value);
  return match === null ? [] : [{ ...match.groups }];
}

/**
 * The values of a claim. A name that begins with a slash is a JSON Pointer (RFC 6901) into claims that are objects, e.g.
 * `/realm_access/roles`; any other is the claim of exactly that name, also with dots or slashes in it. The claim `scope` is
 * a list with spaces (RFC 8693 §4.2).
 */
function valuesOf(claims: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const path = name.startsWith('/')
    ? name
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    : [name];
  let value: unknown = claims;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return [];
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  if (name === 'scope' && typeof value === 'string') return value.split(' ', MOST_VALUES);
  return Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
}

function placeholdersOf(value: string | boolean): Placeholder[] {
  if (typeof value === 'boolean') return [];
  return [...value.matchAll(/\{(tenant|role)\}/g)].map(([, name]) => name as Placeholder);
}

const patterns = new Map<string, RegExp>();

function patternOf(wanted: string): RegExp {
  const made = patterns.get(wanted);
  if (made !== undefined) return made;
  const source = wanted
    .split(/(\{(?:tenant|role)\})/)
    .map((part) => {
      const name = part.slice(1, -1);
      return name === 'tenant' || name === 'role' ? `(?<${name}>${PLACEHOLDERS[name]})` : RegExp.escape(part);
    })
    .join('');
  const pattern = new RegExp(`^${source}$`);
  patterns.set(wanted, pattern);
  return pattern;
}
