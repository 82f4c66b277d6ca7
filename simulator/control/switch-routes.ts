import type { Hono } from 'hono';
import { SwitchFaultInput } from '../switches/faults.ts';
import type { SwitchFleet } from '../switches/fleet.ts';
import { parse, problem } from './problem.ts';

/** The part of the control API for switches: their list, faults and journals. */
export function addSwitchRoutes(app: Hono, { members, find }: SwitchFleet): void {
  app.get('/switches', (c) =>
    c.json(members.map(({ name, device: { address } }) => ({ name, address, serialNumber: name }))),
  );

  app.post('/switches/:name/faults', async (c) => {
    const device = find(c.req.param('name'));
    if (device === undefined) return c.json(unknown(c.req.param('name')), 404);
    const input = parse(SwitchFaultInput, await c.req.text());
    if ('error' in input) return c.json(input, 400);
    device.setFault(input.value);
    return c.json(input.value, 201);
  });

  app.delete('/switches/:name/faults', (c) => {
    const device = find(c.req.param('name'));
    if (device === undefined) return c.json(unknown(c.req.param('name')), 404);
    device.clearFaults();
    return c.body(null, 204);
  });

  app.post('/switches/:name/restart', (c) => {
    const device = find(c.req.param('name'));
    if (device === undefined) return c.json(unknown(c.req.param('name')), 404);
    device.restart();
    return c.body(null, 204);
  });

  app.get('/switches/:name/journal', (c) => {
    const device = find(c.req.param('name'));
    return device === undefined ? c.json(unknown(c.req.param('name')), 404) : c.json(device.journal());
  });
}

const unknown = (name: string) => problem(`there is no switch "${name}"`, 'name');
