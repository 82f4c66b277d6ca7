import type { Service } from '../exchange.ts';
import type { Document } from '../models/model.ts';
import type { Answer, ServiceRequest } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail } from './errors.ts';
import { checkIfMatch, etagOf } from './etag.ts';
import type { Resource } from './resource.ts';
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
function answer(tree: Tree, bmc: Bmc, request: ServiceRequest): Answer {
  const { behaviour } = bmc.model;
  const { method, path } = request;
  const resource = tree.find(bmc, path);
  const open = resource !== undefined && (method === 'POST' ? resource.openPost : resource.open) === true;
  const credentials = {
    token: request.header('x-auth-token'),
    authorization: request.header('authorization'),
  };
  if (!open && !bmc.access.admits(credentials)) {
    const refusal = fail(behaviour, 401, 'NoValidSession');
    return { ...refusal, headers: { 'www-authenticate': 'Basic realm="Redfish"' } };
  }
  if (resource === undefined) return fail(behaviour, 404, 'ResourceMissingAtURI', path);
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

function read(tree: Tree, bmc: Bmc, resource: Resource, request: ServiceRequest): Answer {
  const { behaviour } = bmc.model;
  if (resource.read !== undefined) return resource.read(bmc);
  if (resource.get === undefined) return notAllowed(bmc, resource);
  if (behaviour.trailingSlash && !request.path.endsWith('/')) {
    const query = request.query.size > 0 ? `?${request.query.toString()}` : '';
    return { status: PERMANENT_REDIRECT, headers: { location: `${request.path}/${query}` } };
  }
  const document = resource.get(bmc);
  const etag = etagOf(behaviour, document);
  const expanded = behaviour.expand && request.query.has('$expand') ? expand(tree, bmc, document) : document;
  return {
    status: 200,
    headers: { etag },
    body: behaviour.etag.inBody ? { ...expanded, '@odata.etag': etag } : expanded,
  };
}

/** One level of `$expand`: the members of a collection in place of their links. */
function expand(tree: Tree, bmc: Bmc, document: Document): Document {
  const { Members: members } = document;
  if (!Array.isArray(members)) return document;
  return {
    ...document,
    Members: members.map((member: Document) => {
      const path = member['@odata.id'];
      return (typeof path === 'string' ? tree.find(bmc, path)?.get?.(bmc) : undefined) ?? member;
    }),
  };
}

function patch(bmc: Bmc, resource: Resource, request: ServiceRequest): Answer {
  const { behaviour } = bmc.model;
  if (resource.patch === undefined) return notAllowed(bmc, resource);
  if (request.body === undefined) return fail(behaviour, 400, 'MalformedJSON');
  const current = resource.get === undefined ? undefined : etagOf(behaviour, resource.get(bmc));
  const refusal = checkIfMatch(behaviour, current, request.header('if-match'));
  return refusal ?? resource.patch(bmc, request.body);
}

function post(bmc: Bmc, resource: Resource, request: ServiceRequest): Answer {
  const { behaviour } = bmc.model;
  if (resource.post === undefined) return notAllowed(bmc, resource);
  if (
    resource.action === true &&
    behaviour.actionsRefuseIfMatch &&
    request.header('if-match') !== undefined
  ) {
    return fail(behaviour, 412, 'PreconditionFailed');
  }
  if (request.body === undefined) return fail(behaviour, 400, 'MalformedJSON');
  return resource.post(bmc, request.body, request);
}

function notAllowed(bmc: Bmc, resource: Resource): Answer {
  const allowed = [
    ...(resource.get === undefined && resource.read === undefined ? [] : ['GET', 'HEAD']),
    ...(resource.patch === undefined ? [] : ['PATCH']),
    ...(resource.post === undefined ? [] : ['POST']),
    ...(resource.delete === undefined ? [] : ['DELETE']),
  ];
  return { ...fail(bmc.model.behaviour, 405, 'OperationNotAllowed'), headers: { allow: allowed.join(', ') } };
}
