import { migration, type DomainMigration } from '#platform/database/migration.ts';

/**
 * What a resource is called, and the texts by which it is found, both from its fact. They are PostgreSQL's full-text
 * vectors without a dictionary: prefixes of words are found by an index that every installation has.
 */
export const search: DomainMigration = migration(
  '0003-search',
  `
  create function node_label(data jsonb) returns text language sql immutable parallel safe
    return coalesce(
      data->>'name',
      data->>'hostname',
      data->>'address',
      data->>'prefix',
      (data->>'from') || ' - ' || (data->>'to'),
      coalesce(data->>'manufacturer' || ' ', '') || (data->>'model'));

  create function node_words(id text, data jsonb) returns tsvector language sql immutable parallel safe return (
    with texts as (
      select lower(normalize(left(text, 200), NFC)) as text
      from (
        select node_label(data) as text
        union all
        select jsonb_array_elements_text(data->'search') where jsonb_typeof(data->'search') = 'array'
      ) as given
      where text is not null
    ), words as (
      select id as word
      union select text from texts
      union select unnest(regexp_split_to_array(text, '[[:space:]]+')) from texts
      union select unnest(regexp_split_to_array(text, '[^[:alnum:]]+')) from texts
      -- A MAC address is found however its bytes are divided.
      union select regexp_replace(text, '[:.-]', '', 'g') from texts
        where text ~ '^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$|^([0-9a-f]{4}[.]){2}[0-9a-f]{4}$'
    )
    select array_to_tsvector(coalesce(array_agg(word), '{}')) from words where word <> '');

  alter table reference
    add column label text generated always as (node_label(data)) stored,
    add column words tsvector generated always as (node_words(id, data)) stored;
  create index reference_words on reference using gin (words) where not deleted;
  `,
);
