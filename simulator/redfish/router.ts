import type { Service } from '../exchange.ts';
import type { Document } from '../models/model.ts';
import { accountPath } from './account-service.ts';
import type { Account } from './account-store.ts';
import type { Answer, ServiceRequest } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail } from './errors.ts';
import { checkIfMatch, etagOf } from './etag.ts';
import { mayDo } from './privileges.ts';
import { expandLinks, readQuery, selectProperties, type Query } from './query.ts';
import { checkODataVersion, targetOf, withoutAnnotations } from './request-checks.ts';
import type { Resource } from './resource.ts';
import { allowedMethods, describedBy, matchesNone } from './response-headers.ts';
import type { Tree } from './tree.ts';

const PERMANENT_REDIRECT = 308;

/** The Redfish service of every BMC. */
export const redfishService: Service = {
  headers: { 'odata-version': '4.0' },
  prefix: '',
  answer: (member, request) => answer(member.tree, member, request),
  refuse: ({ model: { behaviour } }, status, retryAfter) =>
    status === 503
      ? fail(behaviour, 503, 'ServiceTemporarilyUnavailable', String(retryAfter))
      : fail(behaviour, status, status >= 500 ? 'InternalError' : 'GeneralError'),
};

/** Answers one request to a BMC: who asks, for what, and whether it is allowed. */
function answer(tree: Tree, bmc: Bmc, request: ServiceRequest): Answer | Promise<Answer> {
  const { behaviour } = bmc.model;
  const { method } = request;
  const wrongVersion = checkODataVersion(behaviour, request);
  if (wrongVersion !== undefined) return wrongVersion;
  const path = targetOf(request);
  const resource = tree.find(bmc, path);
  const open = resource !== undefined && (method === 'POST' ? resource.openPost : resource.open) === true;
  const credentials = {
    token: request.header('x-auth-token'),
    authorization: request.header('authorization'),
  };
  const account = open ? undefined : bmc.access.who(credentials);
  if (!open && account === undefined) {
    const refusal = fail(behaviour, 401, 'NoValidSession');
    return { ...refusal, headers: { 'www-authenticate': 'Basic realm="Redfish"' } };
  }
  if (account?.passwordChangeRequired === true && !isOwnBusiness(request, resource, account)) {
    return fail(behaviour, 403, 'PasswordChangeRequired', accountPath(tree.root, account.id));
  }
  if (resource === undefined) return fail(behaviour, 404, 'ResourceMissingAtURI', path);
  if (account !== undefined && !mayDo(bmc, account, request)) {
    return fail(behaviour, 403, 'InsufficientPrivilege');
  }
  switch (method) {
    case 'GET':
    case 'HEAD':
      return read(tree, bmc, resource, request);
    case 'PATCH':
      return patch(bmc, resource, request);
    case 'POST':
      return post(bmc, resource, request);
    case 'DELETE':
      return resource.delete?.(bmc, request) ?? notAllowed(bmc, resource);
    default:
      return notAllowed(bmc, resource);
  }
}

/** DSP0266, password change required: only one's own account, and the end of one's session. */
function isOwnBusiness(request: ServiceRequest, resource: Resource | undefined, { id }: Account): boolean {
  if (request.method === 'DELETE') return resource?.path.includes('/SessionService/Sessions/') === true;
  return ['GET', 'PATCH'].includes(request.method) && resource?.path.endsWith(`/Accounts/${id}`) === true;
}

function read(tree: Tree, bmc: Bmc, resource: Resource, request: ServiceRequest): Answer {
  const { behaviour } = bmc.model;
  const query = readQuery(behaviour, request.query);
  if ('status' in query) return query;
  const allow = allowedMethods(resource);
  if (resource.read !== undefined) {
    const raw = resource.read(bmc, request);
    return { ...raw, headers: { allow, ...describedBy(raw.body ?? {}), ...raw.headers } };
  }
  if (resource.get === undefined) return notAllowed(bmc, resource);
  if (behaviour.trailingSlash && !request.path.endsWith('/')) {
    const search = request.query.size > 0 ? `?${request.query.toString()}` : '';
    return { status: PERMANENT_REDIRECT, headers: { location: `${request.path}/${search}` } };
  }
  const document = resource.get(bmc);
  const etag = etagOf(behaviour, document);
  const headers = { etag, allow, ...describedBy(document) };
  if (matchesNone(request.header('if-none-match'), etag)) return { status: 304, headers };
  const shown = present(tree, bmc, document, query);
  if (isAnswer(shown)) return shown;
  return { status: 200, headers, body: behaviour.etag.inBody ? { ...shown, '@odata.etag': etag } : shown };
}

const isAnswer = (shown: Document | Answer): shown is Answer => typeof shown['status'] === 'number';

/** The document with what the query asks to be put in or left out. */
function present(tree: Tree, bmc: Bmc, document: Document, query: Query): Document | Answer {
  const { behaviour } = bmc.model;
  const find = (path: string): Document | undefined => tree.find(bmc, path)?.get?.(bmc);
  const { Members: members } = document;
  let shown = document;
  if (query.only) {
    if (!Array.isArray(members)) return fail(behaviour, 400, 'QueryNotSupportedOnResource');
    const link = members.length === 1 ? (members[0] as Document)['@odata.id'] : undefined;
    shown = (typeof link === 'string' ? find(link) : undefined) ?? document;
  }
  if (query.expand !== 'none' && (behaviour.query !== undefined || members !== undefined)) {
    const scope = { members: behaviour.query === undefined, links: query.expand === 'all' };
    shown = expandLinks(shown, scope, find);
  }
  return query.select === undefined ? shown : selectProperties(shown, query.select);
}

function patch(bmc: Bmc, resource: Resource, request: ServiceRequest): Answer {
  const { behaviour } = bmc.model;
  if (resource.patch === undefined) return notAllowed(bmc, resource);
  if (request.body === undefined) return fail(behaviour, 400, 'MalformedJSON');
  const current = resource.get === undefined ? undefined : etagOf(behaviour, resource.get(bmc));
  const refusal = checkIfMatch(behaviour, current, request.header('if-match'));
  if (refusal !== undefined) return refusal;
  const body = withoutAnnotations(behaviour, request.body);
  return 'refusal' in body ? body.refusal : resource.patch(bmc, body.properties);
}

function post(bmc: Bmc, resource: Resource, request: ServiceRequest): Answer | Promise<Answer> {
  const { behaviour } = bmc.model;
  if (resource.post === undefined) return notAllowed(bmc, resource);
  if (
    resource.action === true &&
    behaviour.actionsRefuseIfMatch &&
    request.header('if-match') !== undefined
  ) {
    return fail(behaviour, 412, 'PreconditionFailed');
  }
  const body = request.body ?? (resource.bodiless === true ? {} : undefined);
  if (body === undefined) return fail(behaviour, 400, 'MalformedJSON');
  return resource.post(bmc, body, request);
}

function notAllowed(bmc: Bmc, resource: Resource): Answer {
  const allow = allowedMethods(resource);
  return { ...fail(bmc.model.behaviour, 405, 'OperationNotAllowed'), headers: { allow } };
}
