import { z } from 'zod';
import type { BiosAttributes } from '#contracts/servers/requests.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { lineText } from '#platform/text/inputs.ts';
import type { Server } from '../server.ts';

const word = lineText(200).nullish();
const count = z.int().min(0).max(100_000).nullish();
const size = z.number().min(0).max(Number.MAX_SAFE_INTEGER).nullish();

/** What people expect of a machine, as the schema of the graph describes it. What is left out is not compared. */
export const expectation = z
  .object({
    vendor: word,
    model: word,
    serialNumber: word,
    cores: count,
    memoryMiB: size,
    diskBytes: size,
    disks: count,
    ports: count,
    powerSupplies: count,
  })
  .transform((all): Expectation | null => {
    const given = Object.entries(all).filter(([, value]) => value !== undefined && value !== null);
    return given.length === 0 ? null : (Object.fromEntries(given) as Expectation);
  });

export interface Expectation {
  readonly vendor?: string;
  readonly model?: string;
  readonly serialNumber?: string;
  readonly cores?: number;
  readonly memoryMiB?: number;
  readonly diskBytes?: number;
  readonly disks?: number;
  readonly ports?: number;
  readonly powerSupplies?: number;
}

/** BIOS attributes that one server may have as desired; the schema of the graph says so too. */
const MOST_DESIRED = 500;

/** The desired BIOS attributes of a server once these are desired too. */
export function withDesiredBios({ desiredBios }: Server, attributes: BiosAttributes): BiosAttributes {
  const all = { ...desiredBios, ...attributes };
  if (Object.keys(all).length <= MOST_DESIRED) return all;
  const message = `A server has at most ${MOST_DESIRED} desired BIOS attributes. Replace those it has by desiredBios of serverUpdate first.`;
  throw new UserError('INVALID_INPUT', message, { path: ['attributes'] });
}
