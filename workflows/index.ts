/** Everything exported here is a workflow type by its name; nothing else belongs here. */
export { deleteResource } from './deletion/delete-resource.ts';
export { imageVerify } from './images/verify.ts';
export { decommission } from './instances/decommission.ts';
export { provision } from './instances/provision.ts';
export { reimage } from './instances/reimage.ts';
export { rescue } from './instances/rescue.ts';
export { unrescue } from './instances/unrescue.ts';
export { devicePortsApply } from './networks/ports-apply.ts';
export { biosApply } from './servers/bios-apply.ts';
export { bmcUpdate } from './servers/bmc-update.ts';
export { console } from './servers/console.ts';
export { credentialRotate } from './servers/credential-rotate.ts';
export { enroll } from './servers/enroll.ts';
export { erase } from './servers/erase.ts';
export { firmwareUpdate } from './servers/firmware-update.ts';
export { inspect } from './servers/inspect.ts';
export { power } from './servers/power.ts';
