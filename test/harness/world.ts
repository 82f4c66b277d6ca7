import type { Graph } from './graph-caller.ts';

/** An instance as its tenant sees it, with everything an operation gives it or takes back. */
export interface InstanceView {
  readonly state: string;
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly server: { readonly id: string; readonly name: string } | null;
  readonly addresses: { readonly nodes: readonly { readonly address: string }[] };
}

/** A server as its operator sees it. */
export interface ServerView {
  readonly name: string;
  readonly state: string;
  readonly failure: { readonly code: string; readonly message: string } | null;
  readonly operation: { readonly id: string } | null;
  readonly instance: { readonly id: string } | null;
}

export async function readInstance(graph: Graph, id: string): Promise<InstanceView> {
  const document = `query($id: ID!) { instance(id: $id) {
    state failure { code message } server { id name } addresses { nodes { address } } } }`;
  const { instance } = await graph.ask<{ instance: InstanceView | null }>(document, { id });
  if (instance === null) throw new Error(`there is no instance ${id}`);
  return instance;
}

export async function readServer(graph: Graph, id: string): Promise<ServerView> {
  const document = `query($id: ID!) { server(id: $id) {
    name state failure { code message } operation { id } instance { id } } }`;
  const { server } = await graph.ask<{ server: ServerView | null }>(document, { id });
  if (server === null) throw new Error(`there is no server ${id}`);
  return server;
}
