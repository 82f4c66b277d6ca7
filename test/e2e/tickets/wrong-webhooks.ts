import { randomBytes } from 'node:crypto';
import type { Decision, Delivery } from '#test/harness/webhook.ts';

/** A webhook that must be refused while an operation waits, and how. */
export interface WrongWebhook {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  /** The body, or what of a right one is changed. */
  readonly content?: Partial<Decision> | string;
  readonly delivery?: Partial<Delivery>;
}

/** The person who requests the operations that wait. */
const REQUESTER = 'admin@example.local';
const STRANGERS_SECRET = `whsec_${randomBytes(24).toString('base64')}`;
const inMinutes = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);

const badSignature = { status: 401, code: 'BAD_SIGNATURE' } as const;
const malformed = { status: 400, code: 'MALFORMED' } as const;
const notThem = { status: 409, code: 'REQUESTER_MAY_NOT_APPROVE' } as const;

export const WRONG_WEBHOOKS: readonly WrongWebhook[] = [
  { title: 'with a foreign signature', ...badSignature, delivery: { secret: STRANGERS_SECRET } },
  {
    title: 'with a made-up signature',
    ...badSignature,
    delivery: { headers: { 'webhook-signature': 'v1,AAAA' } },
  },
  { title: 'changed on its way', ...badSignature, delivery: { tampered: '{"decision":"APPROVE"}' } },
  { title: 'an hour old', ...badSignature, delivery: { at: inMinutes(-60) } },
  { title: 'from the future', ...badSignature, delivery: { at: inMinutes(60) } },
  {
    title: 'made younger than it is',
    ...badSignature,
    delivery: {
      at: inMinutes(-60),
      headers: { 'webhook-timestamp': String(Math.floor(Date.now() / 1_000)) },
    },
  },
  { title: 'with the id of another', ...badSignature, delivery: { headers: { 'webhook-id': 'another' } } },
  { title: 'unsigned', ...malformed, delivery: { headers: { 'webhook-signature': undefined } } },
  { title: 'that is not JSON', ...malformed, content: 'APPROVE' },
  { title: 'that is JSON of another shape', ...malformed, content: '{"approve":true}' },
  { title: 'with an unknown decision', ...malformed, content: { decision: 'MAYBE' as 'APPROVE' } },
  { title: 'without an approver', ...malformed, content: { approver: ' ' } },
  { title: 'about another plan', status: 409, code: 'WRONG_PLAN', content: { planHash: '0'.repeat(64) } },
  {
    title: 'about an operation that never was',
    status: 409,
    code: 'UNKNOWN_OPERATION',
    content: { operationId: 'oprnopr-00000000000000000000000000' },
  },
  { title: 'by who requested it', ...notThem, content: { approver: REQUESTER } },
  {
    title: 'by who requested it, spelled otherwise',
    ...notThem,
    content: { approver: ` ${REQUESTER.toUpperCase()} ` },
  },
  { title: 'of an unknown sender', status: 404, code: 'UNKNOWN_SENDER', delivery: { sender: 'nobody' } },
];
