/** What operations can be found by in Temporal. Plain text there: never a secret, never a name. */
export const SEARCH_ATTRIBUTES = {
  /** What the operation is about. */
  resourceId: { name: 'ResourceId', type: 'KEYWORD' },
  /** What else it is about. */
  relatedIds: { name: 'RelatedIds', type: 'KEYWORD_LIST' },
  tenantId: { name: 'TenantId', type: 'KEYWORD' },
  /** Absent where the operation touches no hardware. */
  siteId: { name: 'SiteId', type: 'KEYWORD' },
  operationKind: { name: 'OperationKind', type: 'KEYWORD' },
  phase: { name: 'Phase', type: 'KEYWORD' },
} as const;
