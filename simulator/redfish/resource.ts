import type { Document, HardwareModel } from '../models/model.ts';
import type { Answer, ServiceRequest } from './answer.ts';
import type { Bmc } from './bmc.ts';

/** A resource of the tree. The tree of a model is built once and shared by all its BMCs; only `Bmc` differs. */
export interface Resource {
  /** Without a slash at the end. */
  readonly path: string;
  /** Whether it answers without login (DSP0266 §13.3.1). */
  readonly open?: boolean;
  /** Whether a POST needs no login: only the login itself. */
  readonly openPost?: boolean;
  /** Whether it is the target of an action: POST only. */
  readonly action?: boolean;
  /** Whether a POST without a body is accepted, as one with an empty object. */
  readonly bodiless?: boolean;
  get?(bmc: Bmc): Document;
  /** A GET that is not a document of its own, e.g. a task monitor. */
  read?(bmc: Bmc, request: ServiceRequest): Answer;
  patch?(bmc: Bmc, body: Document): Answer;
  post?(bmc: Bmc, body: Document, request: ServiceRequest): Answer | Promise<Answer>;
  delete?(bmc: Bmc, request: ServiceRequest): Answer;
  /** A resource below that exists for a time, e.g. a session. */
  child?(bmc: Bmc, id: string): Omit<Resource, 'path'> | undefined;
}

/** What the builders of a model's resources share. */
export interface Builder {
  readonly model: HardwareModel;
  readonly root: string;
  readonly system: string;
  readonly chassis: string;
  readonly manager: string;
  /** `{ '@odata.id': … }` as the vendor writes it. */
  link(path: string): Document;
  links(paths: readonly string[]): Document[];
  /** A path as the vendor writes it. */
  href(path: string): string;
  /** Whether the model has a schema in this version or a later one, e.g. `v1_4_0`, so that a property is defined. */
  hasSchema(schema: string, since: string): boolean;
  /** A document of a schema, with its annotations. */
  document(schema: string, path: string, properties: Document): Document;
  /** The resource of a collection whose members never change. */
  collection(schema: string, path: string, name: string, members: readonly string[]): Resource;
}

export function createBuilder(model: HardwareModel): Builder {
  const root = '/redfish/v1';
  const href = (path: string): string => (model.behaviour.trailingSlash ? `${path}/` : path);
  const link = (path: string): Document => ({ '@odata.id': href(path) });
  const links = (paths: readonly string[]): Document[] => paths.map(link);

  function annotations(schema: string, type: string, path: string): Document {
    return {
      ...(model.behaviour.odataContext
        ? { '@odata.context': `/redfish/v1/$metadata#${schema}.${schema}` }
        : {}),
      '@odata.id': href(path),
      '@odata.type': type,
    };
  }

  return {
    model,
    root,
    system: `${root}/Systems/${model.ids.system}`,
    chassis: `${root}/Chassis/${model.ids.chassis}`,
    manager: `${root}/Managers/${model.ids.manager}`,
    href,
    hasSchema: (schema, since) => {
      const [own, wanted] = [model.schemas[schema] ?? 'v0_0_0', since].map((version) =>
        version
          .slice(1)
          .split('_')
          .reduce((sum, part) => sum * 1_000 + Number(part), 0),
      );
      return (own ?? 0) >= (wanted ?? 0);
    },
    link,
    links,
    document: (schema, path, properties) => {
      const version = model.schemas[schema];
      if (version === undefined)
        throw new Error(`model ${model.vendor} names no version of schema ${schema}`);
      return {
        ...annotations(schema, `#${schema}.${version}.${schema}`, path),
        Id: path.slice(path.lastIndexOf('/') + 1),
        ...properties,
      };
    },
    collection: (schema, path, name, members) => ({
      path,
      get: () => ({
        ...annotations(schema, `#${schema}.${schema}`, path),
        Name: name,
        Members: links(members),
        'Members@odata.count': members.length,
      }),
    }),
  };
}

/** Health of a part that works. */
export const HEALTHY: Document = { Health: 'OK', State: 'Enabled' };
