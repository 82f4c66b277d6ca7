/** The assignment of an estate: its holder has no role by a token. */
export function viewerOf(name: string, tenantId: string): object {
  return { tenantId, role: 'VIEWER', holderKind: 'USER', holder: `${name}-assigned` };
}
