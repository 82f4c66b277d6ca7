import type { Command } from './commands/command.ts';

/** A command by its name. Its module is loaded only when it is called: each costs time to start. */
export interface CommandEntry {
  readonly name: string;
  /** What follows the name, e.g. `TYPE NAME`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly about: string;
  load(): Promise<Command>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'login',
    usage: '--url GRAPH --issuer URL',
    about: 'logs in to a graph, and makes it the current context',
    load: async () => (await import('./commands/login.ts')).login,
  },
  {
    name: 'context',
    usage: 'list | use NAME | remove NAME',
    about: 'shows, chooses or forgets the graphs that are configured',
    load: async () => (await import('./commands/context.ts')).context,
  },
  {
    name: 'types',
    usage: '',
    about: 'lists the types of the graph with what can be done to each',
    load: async () => (await import('./commands/types.ts')).types,
  },
  {
    name: 'list',
    usage: 'TYPES',
    about: 'lists things of a type that you may see',
    load: async () => (await import('./commands/read.ts')).list,
  },
  {
    name: 'get',
    usage: 'TYPE [NAME|ID]…',
    about: 'shows one thing, some, or all of a type in a line each',
    load: async () => (await import('./commands/read.ts')).get,
  },
  {
    name: 'describe',
    usage: 'TYPE NAME|ID',
    about: 'shows everything about one thing',
    load: async () => (await import('./commands/read.ts')).describe,
  },
  {
    name: 'create',
    usage: 'TYPE --FIELD VALUE…',
    about: 'creates something',
    load: async () => (await import('./commands/change.ts')).create,
  },
  {
    name: 'update',
    usage: 'TYPE NAME|ID --FIELD VALUE…',
    about: 'changes something',
    load: async () => (await import('./commands/change.ts')).update,
  },
  {
    name: 'delete',
    usage: 'TYPE NAME|ID',
    about: 'deletes something',
    load: async () => (await import('./commands/change.ts')).remove,
  },
  {
    name: 'operation',
    usage: 'show|watch|approve|reject|cancel ID',
    about: 'shows, follows, approves, rejects or cancels an operation',
    load: async () => (await import('./commands/operation.ts')).operation,
  },
  {
    name: 'wait',
    usage: 'TYPE NAME|ID [FIELD=VALUE[,VALUE]]',
    about: 'waits until a field has a value, or an operation has ended',
    load: async () => (await import('./commands/wait.ts')).wait,
  },
  {
    name: 'logs',
    usage: 'SERVER',
    about: 'prints the kept output of a server on its serial console',
    load: async () => (await import('./commands/logs.ts')).logs,
  },
  {
    name: 'rack',
    usage: 'show RACK',
    about: 'draws what is in a rack, front and rear, from the top unit down',
    load: async () => (await import('./commands/rack.ts')).rack,
  },
  {
    name: 'trace',
    usage: 'PORT_ID | DEVICE PORT',
    about: 'shows the path that begins at a port, through patch panels to its far end',
    load: async () => (await import('./commands/trace.ts')).trace,
  },
  {
    name: 'audit',
    usage: 'TYPE NAME|ID | verify TENANT',
    about: 'lists who changed a resource, when and why; verifies the records of a tenant',
    load: async () => (await import('./commands/audit.ts')).audit,
  },
  {
    name: 'plan',
    usage: 'FILE',
    about: 'shows what a site file or table would change, and its faults',
    load: async () => (await import('./commands/site-file.ts')).plan,
  },
  {
    name: 'apply',
    usage: 'FILE',
    about: 'changes a site to what its file says, all or nothing',
    load: async () => (await import('./commands/site-file.ts')).apply,
  },
  {
    name: 'export',
    usage: 'SITE [FILE]',
    about: 'writes a site, or a table of it, as a file for plan and apply',
    load: async () => (await import('./commands/site-file.ts')).exportSite,
  },
  {
    name: 'import',
    usage: 'netbox --url URL --token-env NAME',
    about: 'imports what a running NetBox has',
    load: async () => (await import('./commands/import-netbox.ts')).importNetBox,
  },
  {
    name: 'console',
    usage: 'SERVER',
    about: 'opens the serial console of a server, or joins the open session',
    load: async () => (await import('./commands/console.ts')).console,
  },
  {
    name: 'contract',
    usage: '--domain NAME --url URL',
    about: 'checks an implementation of a domain against its contract, over HTTP',
    load: async () => (await import('./commands/contract.ts')).contract,
  },
  {
    name: 'api',
    usage: "'DOCUMENT' [NAME=VALUE]…",
    about: 'sends a GraphQL document; a subscription prints a line for each event',
    load: async () => (await import('./commands/api.ts')).api,
  },
  {
    name: 'completion',
    usage: 'bash|zsh|fish',
    about: 'prints the script that completes commands in a shell',
    load: async () => (await import('./commands/completion.ts')).completion,
  },
];
