import { z } from 'zod';
import { positionEntry, requirePositionRack } from './ports.ts';
import { attached, line, name, namePath, optional } from './texts.ts';

export const chassisEntry = z
  .strictObject({
    name: name.max(63).describe('Its name, unique at the site among chassis.'),
    ...attached,
    deviceType: optional(namePath).describe(
      'Its model as manufacturer and model, one that was imported (`deviceTypeImport`): it says its size and bays.',
    ),
    position: positionEntry.optional(),
    serialNumber: optional(line).describe("The maker's serial number."),
    assetNumber: optional(line).describe("The number by which the owner's accounts know it."),
    managementAddress: optional(line).describe('The address of its management controller.'),
  })
  .check(requirePositionRack)
  .meta({ id: 'chassis', description: 'An enclosure of the site whose bays hold servers.' });
