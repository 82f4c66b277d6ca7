/** Everything exported here is a workflow type by its name; nothing else belongs here. */
export { decommission } from './instances/decommission.ts';
export { provision } from './instances/provision.ts';
export { reimage } from './instances/reimage.ts';
export { enroll } from './servers/enroll.ts';
export { inspect } from './servers/inspect.ts';
