import { writeFileSync } from 'node:fs';
import { introspectionFromSchema, parse, print } from 'graphql';
import { clientSchema } from '#gateway/client-schema.ts';
import { resourcesOf } from '../schema/resources.ts';
import type { SchemaType } from '../schema/schema.ts';
import { documentsOf } from './documents.ts';
import { resourcesSource } from './resources.ts';

/** Writes the documents of the public graph, of which the code generator makes types, and the methods that send them. */
const { types } = introspectionFromSchema(clientSchema('public')).__schema;
const schema = new Map((types as unknown as readonly SchemaType[]).map((type) => [type.name, type]));
const resources = resourcesOf(schema);

const generated = new URL('../generated/', import.meta.url);
writeFileSync(new URL('documents.graphql', generated), `${print(parse(documentsOf(schema, resources)))}\n`);
const source = new URL('resources.ts', generated);
writeFileSync(source, resourcesSource(resources));
