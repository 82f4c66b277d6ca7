import { Hono } from 'hono';
import { z } from 'zod';
import type { Simulation } from '../simulation.ts';
import type { SwitchFleet } from '../switches/fleet.ts';
import { FaultInput } from './faults.ts';
import { renderPage } from './page.ts';
import { parse, problem } from './problem.ts';
import { addSwitchRoutes } from './switch-routes.ts';

const HostInput = z.strictObject({
  installer: z.enum(['normal', 'never-phones-home', 'dies', 'dies-once']).optional(),
  firstBoot: z.enum(['normal', 'never-phones-home']).optional(),
  wipe: z.enum(['normal', 'disk-not-visible', 'disk-read-only', 'not-verified']).optional(),
  erase: z.enum(['normal', 'refused', 'fails', 'forgotten']).optional(),
  update: z.enum(['normal', 'fails', 'forgotten']).optional(),
  unplugged: z.boolean().optional(),
  health: z.enum(['OK', 'Warning', 'Critical']).optional(),
  disks: z
    .array(z.int().min(0).max(999))
    .max(64)
    .refine((all) => new Set(all).size === all.length, 'must name each disk once')
    .optional(),
  passwordChangeRequired: z.boolean().optional(),
});

/** The control API: what tests and operators of a simulated fleet ask of it. Plain HTTP, loopback only. */
export function createControlApi(simulation: Simulation, switches: SwitchFleet): Hono {
  const app = new Hono();
  const { fleet, faults } = simulation;
  const known = (name: string): boolean => fleet.find(name) !== undefined;

  app.get('/', (c) => c.html(renderPage(simulation)));
  app.get('/readyz', (c) => c.json({ status: 'ready' }));
  app.get('/bmcs', (c) => c.json(simulation.describeBmcs(c.req.query('address'))));
  app.get('/hosts', (c) =>
    c.json(fleet.members.map(({ machine, name }) => describeHost(name, machine.state))),
  );

  app.post('/hosts/:name', async (c) => {
    const name = c.req.param('name');
    if (!known(name)) return c.json(problem(`there is no server "${name}"`, 'name'), 404);
    const input = parse(HostInput, await c.req.text());
    if ('error' in input) return c.json(input, 400);
    simulation.setHost(name, input.value);
    return c.json({ name, ...fleet.find(name)?.machine.behaviour });
  });

  // Requests about a machine that there is go another way: see server.ts.
  app.all('/hosts/:name/:resource', (c) =>
    c.json(problem(`there is no server "${c.req.param('name')}"`, 'name'), 404),
  );

  app.get('/faults', (c) => c.json(faults.list()));
  app.post('/faults', async (c) => {
    const input = parse(FaultInput, await c.req.text());
    if ('error' in input) return c.json(input, 400);
    const { bmc } = input.value;
    if (bmc !== '*' && !known(bmc)) return c.json(problem(`there is no server "${bmc}"`, 'bmc'), 400);
    return c.json({ id: faults.add(input.value) }, 201);
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  app.delete('/faults/:id', (c) => {
    const id = c.req.param('id');
    return faults.remove(id) ? c.body(null, 204) : c.json(problem(`there is no fault "${id}"`, 'id'), 404);
  });

  app.get('/journal', (c) => {
    const bmc = c.req.query('bmc');
    if (bmc !== undefined && !known(bmc)) return c.json(problem(`there is no server "${bmc}"`, 'bmc'), 404);
    return c.json(simulation.journal.entries(bmc));
  });
  app.delete('/journal', (c) => {
    simulation.clearJournal();
    return c.body(null, 204);
  });

  addSwitchRoutes(app, switches);

  app.notFound((c) => c.json(problem(`there is no ${c.req.method} ${c.req.path}`, null), 404));
  return app;
}

type HostStateView = Simulation['fleet']['members'][number]['machine']['state'];

function describeHost(name: string, state: HostStateView): Record<string, unknown> {
  const { power, phase, boots, override, installed, media, bootedMedia, fault } = state;
  return {
    name,
    power,
    phase,
    // User-data and tokens stay where they are.
    installed: installed === null ? null : { image: installed.image, instanceId: installed.instanceId },
    boots,
    override,
    // What is in the virtual drives, and which image the running system came from.
    media: { inserted: media, booted: bootedMedia },
    ...(fault === undefined ? {} : { fault }),
  };
}
