import type { Document, UpdateModel } from '../models/model.ts';
import type { Answer, ServiceRequest } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail } from './errors.ts';
import { readMultipart } from './multipart.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';
import { acceptTask } from './tasks.ts';
import type { ImageSource } from './updates.ts';

const ACTION = 'UpdateService.SimpleUpdate';
const APPLY_TIME = '@Redfish.OperationApplyTime';
const PARAMETERS = ['ImageURI', 'TransferProtocol', 'Targets', APPLY_TIME];
const PROTOCOLS = ['HTTP', 'HTTPS'];

/** The update service: what it offers to bring an image by. */
export function updateServiceResources(builder: Builder): Resource[] {
  const { root, model } = builder;
  const { update } = model.behaviour;
  const service = `${root}/UpdateService`;
  const action = `${service}/Actions/${ACTION}`;
  const info = `${service}/SimpleUpdateActionInfo`;
  const applyTimes = update?.applyTimes && {
    '@Redfish.OperationApplyTimeSupport': {
      '@odata.type': '#Settings.v1_3_3.OperationApplyTimeSupport',
      SupportedValues: update.applyTimes,
    },
  };
  const described: Resource = {
    path: service,
    get: () =>
      builder.document('UpdateService', service, {
        Name: 'Update Service',
        ServiceEnabled: true,
        Status: HEALTHY,
        FirmwareInventory: builder.link(`${service}/FirmwareInventory`),
        ...(update?.push !== undefined && { HttpPushUri: `${root}/${update.push}` }),
        ...(update?.multipart && { MultipartHttpPushUri: `${root}/${update.multipart.path}` }),
        ...(update && {
          Actions: {
            [`#${ACTION}`]: {
              target: builder.href(action),
              ...(update.advertised === 'inline' && {
                'TransferProtocol@Redfish.AllowableValues': PROTOCOLS,
              }),
              ...(update.advertised === 'action-info' && { '@Redfish.ActionInfo': builder.href(info) }),
              ...applyTimes,
            },
          },
        }),
      }),
  };
  if (update === undefined) return [described];
  return [
    described,
    { path: action, action: true, post: (bmc, body) => simpleUpdate(builder, bmc, action, body) },
    ...(update.advertised === 'action-info' ? [actionInfo(builder, info)] : []),
    ...pushResources(builder, update),
  ];
}

function actionInfo(builder: Builder, path: string): Resource {
  return {
    path,
    get: () =>
      builder.document('ActionInfo', path, {
        Name: 'Simple Update Action Info',
        Parameters: [
          { Name: 'ImageURI', Required: true, DataType: 'String' },
          { Name: 'TransferProtocol', Required: false, DataType: 'String', AllowableValues: PROTOCOLS },
          { Name: 'Targets', Required: false, DataType: 'StringArray' },
        ],
      }),
  };
}

function pushResources(builder: Builder, { push, multipart }: UpdateModel): Resource[] {
  const { root } = builder;
  const resources: Resource[] = [];
  if (push !== undefined) {
    const path = `${root}/${push}`;
    const post = (bmc: Bmc, _: Document, request: ServiceRequest): Answer =>
      request.raw === undefined
        ? fail(bmc.model.behaviour, 400, 'MalformedJSON')
        : begin(builder, bmc, { content: request.raw }, path, {});
    resources.push({ path, bodiless: true, post });
  }
  if (multipart !== undefined) {
    const path = `${root}/${multipart.path}`;
    resources.push({
      path,
      bodiless: true,
      post: (bmc, _, request) => {
        const { behaviour } = bmc.model;
        const parts = readMultipart(request.header('content-type'), request.raw);
        const file = parts?.get('UpdateFile');
        if (file === undefined) return fail(behaviour, 400, 'PropertyMissing', 'UpdateFile');
        const parameters = parseObject(parts?.get('UpdateParameters')?.toString('utf8'));
        if (parameters === undefined) return fail(behaviour, 400, 'PropertyMissing', 'UpdateParameters');
        const missing = multipart.required.find((name) => parameters[name] === undefined);
        if (missing !== undefined) return fail(behaviour, 400, 'PropertyMissing', missing);
        return begin(builder, bmc, { content: file }, path, parameters);
      },
    });
  }
  return resources;
}

function simpleUpdate(builder: Builder, bmc: Bmc, action: string, body: Document): Answer {
  const { behaviour } = bmc.model;
  const unknown = Object.keys(body).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) return fail(behaviour, 400, 'ActionParameterNotSupported', unknown, ACTION);
  const { ImageURI: url } = body;
  if (url === undefined) return fail(behaviour, 400, 'ActionParameterMissing', ACTION, 'ImageURI');
  if (typeof url !== 'string' || !URL.canParse(url))
    return fail(behaviour, 400, 'PropertyValueFormatError', JSON.stringify(url), 'ImageURI');
  return begin(builder, bmc, { url }, action, body);
}

/** One update at a time. */
function begin(builder: Builder, bmc: Bmc, source: ImageSource, path: string, body: Document): Answer {
  if (bmc.updates.running) return fail(bmc.model.behaviour, 409, 'ResourceInUse');
  return acceptTask(builder, bmc.updates.start(source, path, body));
}

function parseObject(text: string | undefined): Document | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}
