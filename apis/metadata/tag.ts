import { defineEntity } from '@mikro-orm/core';
import { z } from 'zod';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { TagResolvers } from './generated/resolvers.ts';
import { nodesOfTag } from './tags/nodes-of-tag.ts';

const TagSchema = defineEntity({
  name: 'Tag',
  tableName: 'tag',
  properties: (p) => ({
    ...resourceProperties<'tag'>(p),
    name: p.string(),
    colour: p.string().strictNullable(),
    description: p.text().strictNullable(),
  }),
});

export class Tag extends TagSchema.class {}

TagSchema.setClass(Tag);

/** A colour as web pages write it; stored with the sign and in lower case. */
const colour = z
  .string()
  .max(7, 'must be at most 7 characters')
  .regex(/^#?[0-9a-f]{6}$/i, 'must be six hexadecimal digits, for example #2f9e44')
  .transform((text) => `#${text.replace('#', '').toLowerCase()}`);

export const tag = resource<Tag, TagResolvers>('Tag', {
  entity: Tag,
  fact: ['name', 'colour'],
  inputs: { colour },
  computed: { nodes: async ({ id }, args, context) => await nodesOfTag(context, id, args) },
});
