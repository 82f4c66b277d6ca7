import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A GraphQL document with the types of its result and variables: what code generators write, or plain text. */
export interface TypedText<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
}

const LEADING = /^(?:[\s,\ufeff]|#[^\n]*(?:\n|$))*/;

/** Whether a document changes something. A document that begins with a fragment counts as one that does. */
export function isMutation(document: string): boolean {
  return !/^(?:\{|query\b|subscription\b)/.test(document.replace(LEADING, ''));
}
