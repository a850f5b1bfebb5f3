-- Packages of procedure files on their way into the catalogue: each file is read and checked here,
-- and nothing of it holds before all of it is published in one act.
create table catalog.load (
    id           uuid        primary key,
    file         text        not null,
    files        integer     not null check (files > 0),
    loaded_by    uuid        not null,
    loaded_at    timestamptz not null,
    job          uuid,
    state        text        not null default 'READING'
        check (state in ('READING', 'REFUSED', 'READY', 'PUBLISHING', 'PUBLISHED')),
    published_by uuid,
    published_at timestamptz,
    versions     integer,
    known        integer,
    check ((state = 'PUBLISHED') = (published_at is not null))
);

create index load_loaded on catalog.load (loaded_at desc);

-- A file as it came, then the draft that was read in it; never both.
create table catalog.load_file (
    load_id    uuid    not null references catalog.load on delete cascade,
    number     integer not null check (number > 0),
    name       text    not null,
    first_line integer not null,
    content    text,
    draft      text,
    state      text    not null default 'UNREAD' check (state in ('UNREAD', 'READ', 'WRONG')),
    primary key (load_id, number)
);

create index load_file_unread on catalog.load_file (load_id, number) where state = 'UNREAD';

-- What is wrong, as a sentence in both languages.
create table catalog.load_problem (
    load_id uuid    not null references catalog.load on delete cascade,
    number  integer not null check (number > 0),
    file    text    not null,
    line    integer not null,
    vi      text    not null,
    en      text    not null,
    primary key (load_id, number)
);

grant select, insert, update, delete
    on catalog.load, catalog.load_file, catalog.load_problem to ${app_role};
