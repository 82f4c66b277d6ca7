import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

/** What operations can be found by in Temporal. Plain text there: never a secret, never a name. */
export const SEARCH_ATTRIBUTES = {
  resourceId: defineSearchAttributeKey('ResourceId', SearchAttributeType.KEYWORD),
  serverId: defineSearchAttributeKey('ServerId', SearchAttributeType.KEYWORD),
  tenantId: defineSearchAttributeKey('TenantId', SearchAttributeType.KEYWORD),
  siteId: defineSearchAttributeKey('SiteId', SearchAttributeType.KEYWORD),
  operationKind: defineSearchAttributeKey('OperationKind', SearchAttributeType.KEYWORD),
  phase: defineSearchAttributeKey('Phase', SearchAttributeType.KEYWORD),
} as const;
