import type { NetBoxDeviceKind, NetBoxRoleInput } from '../../../generated/graph.ts';
import { oneOf } from '../../parts/filters.tsx';

const KINDS: readonly NetBoxDeviceKind[] = [
  'SWITCH',
  'ROUTER',
  'FIREWALL',
  'PDU',
  'CONSOLE_SERVER',
  'PATCH_PANEL',
  'OTHER',
];

/** Device roles of a NetBox with the kind of their devices, `role = KIND` on a line each; or the fault of the text. */
export function readRoles(text: string): readonly NetBoxRoleInput[] | string {
  const roles: NetBoxRoleInput[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [role = '', kind = ''] = line.split('=').map((part) => part.trim());
    const known = oneOf(KINDS, kind.toUpperCase().replaceAll(/[\s-]+/gu, '_'));
    if (role === '' || known === undefined)
      return `Line ${index + 1}: write role = kind, with a kind of ${KINDS.join(', ')}.`;
    roles.push({ role, kind: known });
  }
  return roles;
}
