import { parseXml } from '../xml.ts';
import type { Session } from '../session.ts';

/** A session that answers the two reads of a configuration with these stanzas, and nothing else. */
export function scriptedSession(
  { interfaces = '', vlans = '' }: { readonly interfaces?: string; readonly vlans?: string },
  physical: readonly string[],
): Session {
  const information = physical
    .map(
      (name) =>
        `<physical-interface><name>\n${name}\n</name><oper-status>\nup\n</oper-status></physical-interface>`,
    )
    .join('');
  const answers: Readonly<Record<string, string>> = {
    'get-config': `<data><configuration xmlns="http://xml.juniper.net/xnm/1.1/xnm"><interfaces>${interfaces}</interfaces><vlans>${vlans}</vlans></configuration></data>`,
    'get-interface-information': `<interface-information>${information}</interface-information>`,
  };
  return {
    capabilities: new Set(),
    rpc: async ({ name }) => await Promise.resolve(parseXml(`<rpc-reply>${answers[name]}</rpc-reply>`)),
    close: () => {},
  };
}
