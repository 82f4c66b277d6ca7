import type { Message } from '../models/message.ts';
import type { Behaviour, Document } from '../models/model.ts';
import type { Answer } from './answer.ts';

type Standard = Omit<Message, 'id' | 'args'>;

/** Messages of the DMTF Base registry, with `%n` for their arguments. */
const BASE = {
  Success: { text: 'Successfully Completed Request', severity: 'OK', resolution: 'None' },
  Accepted: {
    text: 'Successfully Accepted Request. Please see the location header and ExtendedInfo for more information.',
    severity: 'OK',
    resolution: 'None',
  },
  GeneralError: {
    text: 'A general error has occurred. See Resolution for information on how to resolve the error.',
  },
  ResourceMissingAtURI: { text: 'The resource at the URI %1 was not found.' },
  NoValidSession: { text: 'There is no valid session established with the implementation.' },
  MalformedJSON: {
    text: 'The request body submitted was malformed JSON and could not be parsed by the receiving service.',
  },
  OperationNotAllowed: { text: 'The HTTP method is not allowed on this resource.' },
  PropertyUnknown: {
    text: 'The property %1 is not in the list of valid properties for the resource.',
    severity: 'Warning',
  },
  PropertyNotWritable: {
    text: 'The property %1 is a read only property and cannot be assigned a value.',
    severity: 'Warning',
  },
  PropertyMissing: {
    text: 'The property %1 is a required property and must be included in the request.',
    severity: 'Warning',
  },
  PropertyValueNotInList: {
    text: 'The value %1 for the property %2 is not in the list of acceptable values.',
    severity: 'Warning',
  },
  PropertyValueFormatError: {
    text: 'The value %1 for the property %2 is of a different format than the property can accept.',
    severity: 'Warning',
  },
  PropertyValueTypeError: {
    text: 'The value %1 for the property %2 is of a different type than the property can accept.',
    severity: 'Warning',
  },
  ActionParameterMissing: {
    text: 'The action %1 requires the parameter %2 to be present in the request body.',
  },
  ActionParameterNotSupported: {
    text: 'The parameter %1 for the action %2 is not supported on the target resource.',
    severity: 'Warning',
  },
  PasswordChangeRequired: {
    text: 'The password provided for this account must be changed before access is granted. PATCH the Password property for this account located at the target URI %1 to complete this process.',
  },
  CreateLimitReachedForResource: {
    text: 'The create operation failed because the resource has reached the limit of possible resources.',
  },
  InsufficientPrivilege: {
    text: 'There are insufficient privileges for the account or credentials associated with the current session to perform the requested operation.',
  },
  NoOperation: {
    text: 'The request body submitted contain no data to act upon and no changes to the resource took place.',
    severity: 'Warning',
  },
  HeaderInvalid: { text: 'Header %1 is invalid.' },
  QueryNotSupported: { text: 'Querying is not supported by the implementation.', severity: 'Warning' },
  QueryNotSupportedOnResource: {
    text: 'Querying is not supported on the requested resource.',
    severity: 'Warning',
  },
  QueryParameterValueFormatError: {
    text: 'The value %1 for the parameter %2 is of a different format than the parameter can accept.',
    severity: 'Warning',
  },
  ResourceInUse: { text: 'The change to the requested resource failed because the resource is in use.' },
  PreconditionFailed: { text: 'The ETag supplied did not match the ETag required to change this resource.' },
  PreconditionRequired: { text: 'A precondition header or annotation is required to change this resource.' },
  ServiceTemporarilyUnavailable: { text: 'The service is temporarily unavailable. Retry in %1 seconds.' },
  InternalError: {
    text: 'The request failed due to an internal service error. The service is still operational.',
  },
} as const satisfies Record<string, Standard>;

export type BaseKey = keyof typeof BASE;

/** A standard message in the version of the registry that the vendor uses. */
export function baseMessage(behaviour: Behaviour, key: BaseKey, ...args: readonly string[]): Message {
  const standard: Standard = BASE[key];
  const text = standard.text.replaceAll(/%(\d)/g, (_, place: string) => args[Number(place) - 1] ?? '');
  return { ...standard, id: `${behaviour.errors.base}.${key}`, text, args };
}

/** The vendor's form of an entry of `@Message.ExtendedInfo`. */
export function extendedInfo(behaviour: Behaviour, message: Message, property?: string): Document {
  if (behaviour.errors.terse) return { MessageArgs: message.args ?? [], MessageId: message.id };
  return {
    Message: message.text,
    MessageArgs: message.args ?? [],
    MessageId: message.id,
    RelatedProperties: property === undefined ? [] : [`#/${property}`],
    Resolution: message.resolution ?? 'Correct the request and submit it again.',
    Severity: message.severity ?? 'Critical',
  };
}

/** A Redfish error (DSP0266 §8.6) with any message. */
export function failWith(behaviour: Behaviour, status: number, message: Message, property?: string): Answer {
  const { code, message: text } = behaviour.errors;
  return {
    status,
    body: {
      error: { code, message: text, '@Message.ExtendedInfo': [extendedInfo(behaviour, message, property)] },
    },
  };
}

/** A Redfish error with a message of the Base registry. */
export function fail(behaviour: Behaviour, status: number, key: BaseKey, ...args: readonly string[]): Answer {
  const property = key.startsWith('Property') ? args.at(-1) : undefined;
  return failWith(behaviour, status, baseMessage(behaviour, key, ...args), property?.replaceAll('.', '/'));
}

/** A success that is reported in a body: HPE wraps it in `error`, the others annotate an object. */
export function succeed(behaviour: Behaviour, effect = true): Answer {
  const info = [extendedInfo(behaviour, baseMessage(behaviour, 'Success'))];
  const { code, message } = behaviour.errors;
  return behaviour.errors.terse
    ? { status: 200, effect, body: { error: { code, message, '@Message.ExtendedInfo': info } } }
    : { status: 200, effect, body: { '@Message.ExtendedInfo': info } };
}
