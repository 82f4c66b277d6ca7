import { BALANCER_CASES } from './balancer-cases.ts';
import { DELETION_CASES } from './deletion-cases.ts';
import { DEVICE_CASES } from './device-cases.ts';
import { IMAGE_CASES } from './image-cases.ts';
import { INSTANCE_CASES } from './instance-cases.ts';
import { SERVER_CASES } from './server-cases.ts';
import type { Case } from './stage.ts';

const CASES: readonly Case[] = [
  ...DELETION_CASES,
  ...INSTANCE_CASES,
  ...SERVER_CASES,
  ...IMAGE_CASES,
  ...DEVICE_CASES,
  ...BALANCER_CASES,
];

/** The cases that record one of the workflow types; every case where no type is named. */
export function casesOf(types: readonly string[]): readonly Case[] {
  const unknown = types.filter((type) => !CASES.some((one) => one.types.includes(type)));
  if (unknown.length > 0) throw new Error(`No case records ${unknown.join(', ')}`);
  return types.length === 0 ? CASES : CASES.filter((one) => one.types.some((type) => types.includes(type)));
}
