import {
  GraphQLError,
  MaxIntrospectionDepthRule,
  parse,
  type DocumentNode,
  type ExecutionArgs,
  type ParseOptions,
  type Source,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { operationCost } from './cost.ts';
import type { Cost } from './cost-tree.ts';
import { measureDocument } from './measure.ts';
import { inWords, refuseDocument } from './refusal.ts';
import type { Limits } from './settings.ts';
import { countValues, VALUES_DEPTH } from './values.ts';

/** The parser of the gateway's planner holds 50 levels, those of the fields around a value included. */
const LITERAL_DEPTH = 20;

/**
 * Refuses requests that ask for too much, wherever a document is parsed. Its shape is checked right after parsing,
 * before validation and planning, which both take longer than the text of a document lets one expect. The cost
 * depends on the variables, and is computed for each request.
 */
export function useLimits(limits: Limits): Plugin<object> {
  const refuseCost = ({ args, stop }: { args: ExecutionArgs; stop: (error: GraphQLError) => void }): void => {
    const cost = operationCost(args);
    if (cost.objects > limits.MAX_COST) stop(tooCostly(cost, limits));
  };
  return {
    onParams({ params }) {
      // The body may be any JSON; what is no request is refused later.
      const { variables } = (params as typeof params | null) ?? {};
      const values = countValues(variables, limits.MAX_VALUES);
      if (values <= limits.MAX_VALUES) return;
      const rule = `${limits.MAX_VALUES} are allowed, in at most ${VALUES_DEPTH} lists and objects within one another`;
      throw refuseDocument(
        'MAX_VALUES_EXCEEDED',
        `The variables hold too many values: ${rule}. Split the request.`,
      );
    },
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => parseWithin(limits, source, options));
    },
    onValidate({ addValidationRule }) {
      addValidationRule(MaxIntrospectionDepthRule);
    },
    onExecute({ args, setResultAndStopExecution }) {
      refuseCost({ args, stop: (error) => setResultAndStopExecution({ errors: [error] }) });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      refuseCost({ args, stop: (error) => setResultAndStopExecution({ errors: [error] }) });
    },
  };
}

function parseWithin(limits: Limits, source: string | Source, options?: ParseOptions): DocumentNode {
  const maxTokens = limits.MAX_TOKENS;
  let document: DocumentNode;
  try {
    document = parse(source, { ...options, maxTokens });
  } catch (error) {
    // The parser is recursive, and a setting may let in more tokens than its stack can hold.
    if (error instanceof RangeError) throw tooDeep('too many', limits);
    // The parser's own words; it has no code for it.
    if (!(error instanceof GraphQLError) || !error.message.includes(`more that ${maxTokens} tokens`))
      throw error;
    throw refuseDocument('MAX_TOKENS_EXCEEDED', `The document has more than ${maxTokens} tokens. Split it.`);
  }
  refuseShape(document, limits);
  return document;
}

function refuseShape(document: DocumentNode, limits: Limits): void {
  const { depth, aliases, selections, directives, literalDepth } = measureDocument(document);
  if (depth > limits.MAX_DEPTH) throw tooDeep(inWords(depth), limits);
  if (literalDepth > LITERAL_DEPTH) {
    throw refuseDocument(
      'MAX_DEPTH_EXCEEDED',
      `A value in the document has ${literalDepth} lists and objects within one another, ${LITERAL_DEPTH} are allowed. Send it as a variable.`,
    );
  }
  if (aliases > limits.MAX_ALIASES) {
    throw refuseDocument(
      'MAX_ALIASES_EXCEEDED',
      `The document has ${inWords(aliases)} aliases, ${limits.MAX_ALIASES} are allowed. Use a list with a filter, or several requests.`,
    );
  }
  if (selections > limits.MAX_SELECTIONS) {
    throw refuseDocument(
      'MAX_SELECTIONS_EXCEEDED',
      `With its fragments written out, the document selects ${inWords(selections)} fields, ${limits.MAX_SELECTIONS} are allowed. Use each fragment less often, or several requests.`,
    );
  }
  if (directives > limits.MAX_DIRECTIVES) {
    throw refuseDocument(
      'MAX_DIRECTIVES_EXCEEDED',
      `The document has ${inWords(directives)} directives, ${limits.MAX_DIRECTIVES} are allowed. Put fields that depend on one condition into one fragment.`,
    );
  }
}

function tooCostly({ objects, heaviestList }: Cost, { MAX_COST }: Limits): GraphQLError {
  const list = heaviestList();
  const excess = `The request may read ${inWords(objects)} objects, ${MAX_COST} are allowed.`;
  if (list === undefined)
    return refuseDocument('MAX_COST_EXCEEDED', `${excess} Ask for less, or in several requests.`);
  const { path, size, isPaged } = list;
  const advice = isPaged
    ? `ask for fewer of them on a page (first or last), or for less of each`
    : `ask for less of each, or for fewer of what has them`;
  return refuseDocument(
    'MAX_COST_EXCEEDED',
    `${excess} Most are in "${path}", a list of ${size}: ${advice}.`,
  );
}

function tooDeep(depth: string, limits: Limits): GraphQLError {
  return refuseDocument(
    'MAX_DEPTH_EXCEEDED',
    `The document is ${depth} fields deep, ${limits.MAX_DEPTH} are allowed. Ask for the inner part on its own.`,
  );
}
