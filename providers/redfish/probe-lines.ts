import type { Support } from '../capability-report.ts';
import { holdsOverride } from './boot-override.ts';
import { link, links, object, text } from './json.ts';
import type { ProbeFacts, ProbeLines } from './probe.ts';
import { resetAction } from './system.ts';

/** What shows of each capability whether a BMC has it: the resources and actions that it works with. */
export const probeLines: ProbeLines = {
  power: ({ system }) => given(resetAction(system) !== null, 'the system has no reset action'),
  boot: ({ system }) =>
    given(
      holdsOverride(system) || link(object(system['@Redfish.Settings'])['SettingsObject']) !== null,
      'the system has no boot override',
    ),
  virtualMedia: ({ system, manager }) =>
    given(
      link(system['VirtualMedia']) !== null || link(manager['VirtualMedia']) !== null,
      'neither the system nor its manager has virtual media',
    ),
  inventory: () => ({ support: 'yes' }),
  monitoring: ({ system, manager }) =>
    given(
      links(object(system['Links'])['Chassis']).length > 0 ||
        link(system['LogServices']) !== null ||
        link(manager['LogServices']) !== null,
      'the system names neither a chassis nor logs',
    ),
  firmware: firmwareLine,
  bios: ({ system }) => given(link(system['Bios']) !== null, 'the system has no BIOS resource'),
  storage: ({ system }) =>
    link(system['Storage']) === null
      ? { support: 'no', reason: 'the system has no storage resource' }
      : { support: 'yes', reason: 'whether it can be erased, each disk says for itself' },
  accounts: ({ root }) => given(link(root['AccountService']) !== null, 'there is no account service'),
  console: (facts) =>
    hasSerialConsole(facts)
      ? { support: 'unknown', reason: 'a serial console is enabled; the rest is known once it is opened' }
      : { support: 'no', reason: 'no serial console is enabled' },
  events: ({ root, eventService }) => {
    if (link(root['EventService']) === null) return { support: 'no', reason: 'there is no event service' };
    return given(eventService['ServiceEnabled'] !== false, 'the event service is switched off');
  },
  bmcAdministration: ({ root, manager }) => {
    if (object(manager['Actions'])['#Manager.Reset'] === undefined)
      return { support: 'no', reason: 'the manager has no reset action' };
    if (link(root['CertificateService']) !== null) return { support: 'yes' };
    return { support: 'yes', reason: 'without a certificate service, certificates cannot be replaced' };
  },
};

function given(is: boolean, otherwise: string): Support {
  return is ? { support: 'yes' } : { support: 'no', reason: otherwise };
}

/** The system's own since ComputerSystem 1.13, by protocol; the manager's before (Dell, HPE). */
function hasSerialConsole({ system, manager }: ProbeFacts): boolean {
  const protocols = Object.values(object(system['SerialConsole'])).map(object);
  return [object(manager['SerialConsole']), ...protocols].some((one) => one['ServiceEnabled'] === true);
}

function firmwareLine({ root, updateService }: ProbeFacts): Support {
  if (link(root['UpdateService']) === null) return { support: 'no', reason: 'there is no update service' };
  if (updateService['ServiceEnabled'] === false)
    return { support: 'no', reason: 'the update service is switched off' };
  const ways = [
    object(updateService['Actions'])['#UpdateService.SimpleUpdate'] === undefined ? null : 'SimpleUpdate',
    text(updateService['MultipartHttpPushUri']),
    text(updateService['HttpPushUri']),
  ];
  return given(
    ways.some((way) => way !== null),
    'the update service offers no way to bring an image',
  );
}
