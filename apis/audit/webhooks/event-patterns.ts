import { z } from 'zod';
import { ID_PREFIXES } from '#platform/ids/kinds.ts';

/** The first parts of the types of events: the kinds of resources as they write them, and what is true of any (`node`). */
const KINDS: ReadonlySet<string> = new Set(
  ['node', ...Object.keys(ID_PREFIXES)].map((kind) =>
    kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  ),
);

const FORM = /^(?:\*|[a-z][a-z-]*\.(?:\*|[a-z][a-z-]*))$/;
const FORM_RULE = 'must be *, a kind and * as in server.*, or a type of event as in server.updated';

/** A pattern of types of events. A misspelt kind is refused, as it would silently match nothing. */
const eventPattern = z
  .string()
  .max(100, 'must be at most 100 characters')
  .regex(FORM, FORM_RULE)
  .refine((pattern) => pattern === '*' || KINDS.has(pattern.slice(0, pattern.indexOf('.'))), {
    message: 'must begin with a kind of resource as events write it, e.g. server, ip-block or operation',
  });

/** The patterns of a webhook. */
export const eventPatterns = z
  .array(eventPattern)
  .min(1, 'must have at least one pattern; * is every event')
  .max(50, 'must have at most 50 patterns');

/** Whether a webhook with these patterns is sent events of the type. */
export function matchesEvent(patterns: readonly string[], type: string): boolean {
  const ofKind = `${type.slice(0, type.indexOf('.'))}.*`;
  return patterns.some((pattern) => pattern === '*' || pattern === type || pattern === ofKind);
}

/**
 * Events by which domains and workflows ask each other for something; of operations that were asked for, `operation.*`
 * reports.
 */
const INTERNAL = /^removal\.|-requested$/;

/** Whether webhooks are sent events of the type at all. */
export function isForWebhooks(type: string): boolean {
  return !INTERNAL.test(type);
}
