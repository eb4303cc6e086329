import { type Kysely, sql } from 'kysely'

/** What the desk answers at once: the answers with their versions, what people looked for in vain, and what colleagues doubt. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSearchAnswer(db)
  await createAnswer(db)
  await sql`create table answer_version (
    answer_id uuid not null references answer,
    version integer not null,
    data jsonb not null,
    saved_by uuid references member,
    saved_at timestamptz not null,
    primary key (answer_id, version)
  )`.execute(db)
  await sql`create table answer_miss (
    text text primary key,
    times integer not null default 1,
    last_at timestamptz not null,
    settled_at timestamptz
  )`.execute(db)
  await sql`create index answer_miss_open on answer_miss (times desc, last_at desc) where settled_at is null`.execute(
    db,
  )
  await sql`create table answer_flag (
    id uuid primary key,
    answer_id uuid not null references answer,
    member_id uuid not null references member,
    note text not null,
    at timestamptz not null,
    settled_at timestamptz
  )`.execute(db)
  await sql`create index answer_flag_open on answer_flag (answer_id) where settled_at is null`.execute(db)
}

/** Dutch by its stems, the other languages by their words; the question counts most, then how else people say it. */
async function createSearchAnswer(db: Kysely<unknown>): Promise<void> {
  await sql`create function search_answer(question text, synonyms text, spoken text, body text, translated text)
    returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('public.meldpunt', public.search_text(question))
        || to_tsvector('public.meldpunt_name', public.search_text(question)), 'A')
      || setweight(to_tsvector('public.meldpunt', public.search_text(synonyms))
        || to_tsvector('public.meldpunt_name', public.search_text(synonyms)), 'B')
      || setweight(to_tsvector('public.meldpunt_name', public.search_text(translated)), 'B')
      || setweight(to_tsvector('public.meldpunt', public.search_text(spoken)), 'C')
      || setweight(to_tsvector('public.meldpunt', public.search_text(body)), 'D') $$`.execute(db)
}

/** `synonym_words` and `translated_words` are what `synonyms` and `translations` hold, as text that an index can be made of. */
async function createAnswer(db: Kysely<unknown>): Promise<void> {
  await sql`create table answer (
    id uuid primary key,
    code text not null unique,
    version integer not null,
    kind text not null check (kind in ('answer', 'incident')),
    question text not null,
    spoken text not null,
    body text not null,
    synonyms text[] not null default '{}',
    synonym_words text not null,
    translated_words text not null,
    fold text not null,
    category text references category,
    owner text not null references department,
    valid_from timestamptz,
    valid_until timestamptz,
    review_on date not null,
    follow_ups jsonb not null default '[]',
    links jsonb not null default '[]',
    hours jsonb,
    translations jsonb not null default '{}',
    search tsvector not null generated always as (
      search_answer(question, synonym_words, spoken, body, translated_words)) stored,
    active boolean not null default true,
    reviewed_by uuid references member,
    reviewed_at timestamptz
  )`.execute(db)
  await sql`create index answer_search on answer using gin (search)`.execute(db)
}
