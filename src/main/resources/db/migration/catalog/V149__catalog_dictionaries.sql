-- Dated rows of the dictionaries. A row is never edited: what ends or corrects it supersedes it by
-- another; valid_to is the first day on which it no longer holds.
create table catalog.dictionary_load (
    id         uuid primary key,
    dictionary text        not null,
    file_name  text        not null,
    sha256     text        not null,
    content    jsonb       not null,
    loaded_at  timestamptz not null,
    loaded_by  uuid,
    applied_at timestamptz,
    reason     text        not null default '',
    undone_at  timestamptz
);

create index dictionary_load_of on catalog.dictionary_load (dictionary, loaded_at desc);

create table catalog.dictionary_row (
    id              uuid primary key,
    dictionary      text        not null,
    entry           uuid        not null,
    code            text        not null,
    valid_from      date        not null,
    valid_to        date check (valid_to > valid_from),
    body            jsonb       not null,
    act             text        not null check (act in ('NEW', 'CHANGED', 'ENDED', 'CORRECTED', 'RESTORED')),
    reason          text        not null,
    load            uuid references catalog.dictionary_load,
    noted_at        timestamptz not null,
    noted_by        uuid,
    superseded_at   timestamptz,
    superseded_load uuid references catalog.dictionary_load,
    constraint dictionary_rows_apart
        exclude using gist (entry with =, daterange(valid_from, valid_to) with &&)
        where (superseded_at is null)
        deferrable initially deferred
);

create index dictionary_row_entry on catalog.dictionary_row (entry);
create index dictionary_row_load on catalog.dictionary_row (load) where load is not null;
create index dictionary_row_superseded_load on catalog.dictionary_row (superseded_load)
    where superseded_load is not null;

-- One row, moved on by every change: nodes compare it with what they hold in memory.
create table catalog.dictionary_version (
    one     boolean primary key default true check (one),
    version bigint not null
);

grant select, insert on catalog.dictionary_row to ${app_role};
grant update (superseded_at, superseded_load) on catalog.dictionary_row to ${app_role};
grant select, insert, update, delete
    on catalog.dictionary_load, catalog.dictionary_version to ${app_role};
