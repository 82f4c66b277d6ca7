import type { z } from 'zod';
import type { TextRule } from '#platform/graph/filters.ts';
import { ipAddressText, ipPrefixText, ipRangeText } from '#platform/networks/ip-text.ts';
import { momentText } from '#platform/text/inputs.ts';
import type { ResourceModel } from './model.ts';

/** A form of texts that PostgreSQL has a type for, by which it compares and sorts them. */
export type TextFormat = keyof typeof TEXT_FORMATS;

interface FormatRules extends TextRule {
  /** A text of this form; makes of it the text that is stored. */
  readonly text: z.ZodType<string, string>;
  /** Name of the filter. */
  readonly filter: string;
  /** The n-th of many texts, for tests. */
  sample(n: number): string;
}

const sampleNetwork = (n: number): string => `10.${(n >> 8) & 255}.${n & 255}`;

export const TEXT_FORMATS = {
  IP_ADDRESS: {
    text: ipAddressText,
    range: ipRangeText,
    must: 'an IPv4 or IPv6 address',
    filter: 'IpAddressFilter',
    sample: (n) => `${sampleNetwork(n)}.7`,
  },
  IP_PREFIX: {
    text: ipPrefixText,
    range: ipRangeText,
    must: 'a range in CIDR notation, e.g. 10.20.0.0/24',
    filter: 'IpPrefixFilter',
    sample: (n) => `${sampleNetwork(n)}.0/24`,
  },
} as const satisfies Record<string, FormatRules>;

const MOMENT: TextRule = {
  text: momentText,
  must: 'a moment in ISO 8601 in UTC, like 2026-11-28T21:00:00Z',
};

/** What filters on a property must give, where its texts stand for something else. */
export function textRuleOf(
  { fields }: Pick<ResourceModel, 'fields'>,
  property: string,
): TextRule | undefined {
  if (property === 'createdAt' || property === 'updatedAt') return MOMENT;
  const field = fields.find((one) => one.property === property);
  if (field?.type === 'DateTime') return MOMENT;
  return field?.format && TEXT_FORMATS[field.format];
}
