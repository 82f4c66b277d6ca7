import type { Document, HardwareModel } from '../models/model.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { extendedInfo, fail, failWith } from './errors.ts';
import type { HardwareEvent } from './hardware-log.ts';
import { createBuilder, HEALTHY, type Builder, type Resource } from './resource.ts';
import type { Subscription } from './subscriptions.ts';

const TYPES = ['StatusChange', 'ResourceUpdated', 'ResourceAdded', 'ResourceRemoved', 'Alert'];
const STREAM = 'SSE';

/** The link of the service root, where the model has events. */
export function eventLink({ model, root, link }: Builder): Document {
  return model.behaviour.events === undefined ? {} : { EventService: link(`${root}/EventService`) };
}

/** What a subscriber is sent: a document of the Event schema with one event in it. */
export function describeEvent(model: HardwareModel, event: HardwareEvent, context: string): Document {
  const builder = createBuilder(model);
  const { message } = event;
  const info = extendedInfo(
    { ...model.behaviour, errors: { ...model.behaviour.errors, terse: false } },
    message,
  );
  return {
    '@odata.type': `#Event.${model.schemas['Event'] ?? 'v1_4_0'}.Event`,
    Id: String(event.id),
    Name: 'Event Array',
    Context: context,
    Events: [
      {
        MemberId: '0',
        EventType: 'Alert',
        EventId: String(event.id),
        EventTimestamp: event.at,
        Severity: info['Severity'],
        Message: message.text,
        MessageId: message.id,
        MessageArgs: message.args ?? [],
        OriginOfCondition: builder.link(event.origin),
      },
    ],
  };
}

/** The event service: subscriptions that are pushed to, and the stream of server-sent events where there is one. */
export function eventResources(builder: Builder): Resource[] {
  const { model, root } = builder;
  const { events } = model.behaviour;
  if (events === undefined) return [];
  const service = `${root}/EventService`;
  const folder = `${service}/Subscriptions`;
  const action = `${service}/Actions/EventService.SubmitTestEvent`;

  const describe = (subscription: Subscription): Document =>
    builder.document('EventDestination', `${folder}/${subscription.id}`, {
      Name: `Event Subscription ${subscription.id}`,
      Destination: subscription.destination ?? '',
      Protocol: 'Redfish',
      SubscriptionType: subscription.destination === null ? 'SSE' : 'RedfishEvent',
      Context: subscription.context,
      EventTypes: subscription.types,
      Status: subscription.enabled ? HEALTHY : { Health: 'Warning', State: 'Disabled' },
    });

  const resources: Resource[] = [
    {
      path: service,
      get: () =>
        builder.document('EventService', service, {
          Name: 'Event Service',
          ServiceEnabled: true,
          Status: HEALTHY,
          DeliveryRetryAttempts: 3,
          DeliveryRetryIntervalSeconds: 5,
          EventTypesForSubscription: TYPES,
          Subscriptions: builder.link(folder),
          ...(events.stream ? { ServerSentEventUri: `${service}/${STREAM}` } : {}),
          Actions: { '#EventService.SubmitTestEvent': { target: builder.href(action) } },
        }),
    },
    {
      path: folder,
      get: (bmc) => ({
        ...builder
          .collection(
            'EventDestinationCollection',
            folder,
            'Event Subscriptions Collection',
            bmc.subscriptions.all().map(({ id }) => `${folder}/${id}`),
          )
          .get?.(bmc),
      }),
      post: (bmc, body) => subscribe(builder, bmc, body, describe),
      child: (bmc, id) => {
        const subscription = bmc.subscriptions.find(id);
        if (subscription === undefined) return undefined;
        return {
          get: () => describe(subscription),
          delete: () => {
            bmc.subscriptions.remove(id);
            return { status: 204, effect: true };
          },
        };
      },
    },
    {
      path: action,
      action: true,
      bodiless: true,
      post: (bmc) => {
        bmc.log.add('test', service);
        return { status: 204, effect: true };
      },
    },
  ];
  if (events.stream) resources.push({ path: `${service}/${STREAM}`, read: streamEvents });
  return resources;
}

/** DSP0266 §12.5: an event is a message, its document the data. */
function streamEvents(bmc: Bmc): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream' },
    stream: (send, closed) => {
      send(': stream opened\n\n');
      const leave = bmc.subscriptions.stream((event) => {
        const document = describeEvent(bmc.model, event, STREAM);
        send(`id: ${event.id}\ndata: ${JSON.stringify(document)}\n\n`);
      });
      closed.addEventListener('abort', leave, { once: true });
    },
  };
}

function subscribe(
  builder: Builder,
  bmc: Bmc,
  body: Document,
  describe: (subscription: Subscription) => Document,
): Answer {
  const { behaviour } = bmc.model;
  const { events } = behaviour;
  const { Destination: destination, Context: context = '', Protocol: protocol, EventTypes: types } = body;
  const refused = events?.refuses.find((property) => body[property] !== undefined);
  if (refused !== undefined) return fail(behaviour, 400, 'PropertyUnknown', refused);
  if (typeof destination !== 'string') return fail(behaviour, 400, 'PropertyMissing', 'Destination');
  if (!URL.canParse(destination))
    return fail(behaviour, 400, 'PropertyValueFormatError', destination, 'Destination');
  if (protocol !== 'Redfish')
    return protocol === undefined
      ? fail(behaviour, 400, 'PropertyMissing', 'Protocol')
      : fail(behaviour, 400, 'PropertyValueNotInList', JSON.stringify(protocol), 'Protocol');
  if (types === undefined && events?.typesRequired === true)
    return fail(behaviour, 400, 'PropertyMissing', 'EventTypes');
  if (typeof context !== 'string')
    return fail(behaviour, 400, 'PropertyValueTypeError', JSON.stringify(context), 'Context');
  const all = bmc.subscriptions.all();
  // github.com/ironcore-dev/metal-operator, findExistingSubscription: a second one to the same place is refused.
  if (all.some((one) => one.destination === destination))
    return failWith(behaviour, 400, DUPLICATE(behaviour.errors.base));
  if (events !== undefined && all.length >= events.limit)
    return failWith(behaviour, 403, LIMIT(behaviour.errors.base));
  const names = Array.isArray(types) ? types.map(String) : TYPES;
  const subscription = bmc.subscriptions.add({ destination, context, types: names });
  const path = builder.href(`${builder.root}/EventService/Subscriptions/${subscription.id}`);
  return { status: 201, effect: true, headers: { location: path }, body: describe(subscription) };
}

const DUPLICATE = (base: string) => ({
  id: `${base}.ResourceAlreadyExists`,
  text: 'The requested resource already exists: there is a subscription to this destination.',
  severity: 'Critical' as const,
});

/** github.com/openbmc/bmcweb/issues/150: 403 when all are in use. */
const LIMIT = (base: string) => ({
  id: `${base}.EventSubscriptionLimitExceeded`,
  text: 'The event subscription failed due to the number of simultaneous subscriptions exceeding the limit of the implementation.',
  severity: 'Critical' as const,
});
