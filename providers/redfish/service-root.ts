import { link, object } from './json.ts';
import type { JsonObject } from './json.ts';
import { quirksOf } from './quirks.ts';
import type { Quirks } from './quirks.ts';

/** The properties of a Redfish service root that we use. */
export interface ServiceRoot {
  /** All that it says. */
  readonly body: JsonObject;
  readonly systems: string;
  readonly managers: string;
  /** The collection of chassis; null when the service has none. */
  readonly chassis: string | null;
  readonly accounts: string;
  /** The certificate service; null when the service has none. */
  readonly certificates: string | null;
  /** Where to log in; null when the service has no sessions at all. */
  readonly sessions: string | null;
  /** The event service; null when the service has none. */
  readonly events: string | null;
  /** The task service; null when the service has none. */
  readonly tasks: string | null;
  /** Query that inlines the members of a collection; null where it is not supported, or known to be broken. */
  readonly expand: string | null;
  readonly quirks: Quirks;
}

/** Requests start here, with the slash: without it some services redirect (HPE gettingStarted.md). */
export const rootPath = '/redfish/v1/';

export function readServiceRoot(body: JsonObject): ServiceRoot {
  const quirks = quirksOf(body);
  return {
    body,
    systems: link(body['Systems']) ?? '/redfish/v1/Systems',
    managers: link(body['Managers']) ?? '/redfish/v1/Managers',
    chassis: link(body['Chassis']),
    accounts: link(body['AccountService']) ?? '/redfish/v1/AccountService',
    certificates: link(body['CertificateService']),
    sessions: sessionsOf(body),
    events: link(body['EventService']),
    tasks: link(body['Tasks']),
    expand: quirks.expand ? expandOf(object(object(body['ProtocolFeaturesSupported'])['ExpandQuery'])) : null,
    quirks,
  };
}

/** `Links.Sessions` is there for clients that have not logged in; the default path is for services that omit it. */
function sessionsOf(body: JsonObject): string | null {
  const service = link(body['SessionService']);
  return link(object(body['Links'])['Sessions']) ?? (service && `${service.replace(/\/$/, '')}/Sessions`);
}

/** `.` expands what is not under Links (DSP0266 §7.3.1), which is what collections need; `*` expands that as well. */
function expandOf(features: JsonObject): string | null {
  const what = features['NoLinks'] === true ? '.' : features['ExpandAll'] === true ? '*' : null;
  if (what === null) return null;
  return features['Levels'] === true ? `$expand=${what}($levels=1)` : `$expand=${what}`;
}
