-- Sheets of the national catalogue as they were sent. What is sent is kept until it is read; then
-- either all its rows are kept, or what is wrong in it is. Nothing here is used by dossiers.
create table catalog.sheet (
    id         uuid        primary key,
    file       text        not null,
    kind       text        not null check (kind in ('XLSX', 'CSV', 'JSON')),
    new_fields boolean     not null,
    content    bytea,
    state      text        not null check (state in ('WAITING', 'KEPT', 'REFUSED', 'WITHDRAWN')),
    rows       integer     not null default 0,
    problems   jsonb       not null default '[]',
    found      integer     not null default 0,
    loaded_by  uuid        not null,
    loaded_at  timestamptz not null,
    job        uuid,
    check ((state = 'WAITING') = (content is not null))
);

create index sheet_loaded on catalog.sheet (loaded_at desc);

-- Rows of a sheet that waits are those read so far; they count once it is kept.
create table catalog.sheet_row (
    sheet   uuid    not null references catalog.sheet on delete cascade,
    row     integer not null,
    code    text    not null,
    texts   jsonb   not null,
    primary key (sheet, row),
    unique (sheet, code)
);

create index sheet_row_code on catalog.sheet_row (code);

grant select, insert, update, delete on catalog.sheet, catalog.sheet_row to ${app_role};
