-- Published versions of procedures, the internal processes that resolve them, and drafts.
-- valid_to is the first day on which a version no longer receives dossiers.
create schema catalog;

create table catalog.procedure (
    id   uuid primary key,
    code text not null unique
);

create table catalog.process_version (
    id      uuid primary key,
    code    text not null,
    version integer not null check (version > 0),
    body    jsonb not null,
    unique (code, version)
);

-- The body is what was published and never changes; valid_to is cut when a later version begins.
create table catalog.procedure_version (
    id           uuid primary key,
    procedure_id uuid not null references catalog.procedure,
    process_id   uuid not null references catalog.process_version,
    valid_from   date not null,
    valid_to     date check (valid_to > valid_from),
    published_at timestamptz not null,
    body         jsonb not null,
    constraint procedure_versions_apart
        exclude using gist (procedure_id with =, daterange(valid_from, valid_to) with &&)
        deferrable initially deferred
);

create table catalog.procedure_draft (
    id         uuid primary key,
    code       text not null,
    valid_from date not null,
    folded     text not null,
    body       jsonb not null,
    process    jsonb,
    saved_at   timestamptz not null
);

create index procedure_draft_folded on catalog.procedure_draft
    using gin (folded gin_trgm_ops);

-- One row, moved on by every publication: nodes compare it with what they hold in memory.
create table catalog.version (
    one     boolean primary key default true check (one),
    version bigint not null
);

grant usage on schema catalog to ${app_role};
grant select, insert, update, delete on all tables in schema catalog to ${app_role};
revoke delete on catalog.procedure_version, catalog.process_version from ${app_role};
revoke update on catalog.procedure_version, catalog.process_version from ${app_role};
grant update (valid_to) on catalog.procedure_version to ${app_role};
