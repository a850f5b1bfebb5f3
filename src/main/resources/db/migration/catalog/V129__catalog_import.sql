-- Records of the national database, as they came, what was read in them, and what persons settled.
-- Nothing here is used by dossiers; what is clear or settled is taken over into drafts.
create table catalog.import (
    id         uuid        primary key,
    file       text        not null,
    records    integer     not null check (records > 0),
    loaded_by  uuid        not null,
    loaded_at  timestamptz not null,
    job        uuid,
    taken_by   uuid,
    taken_at   timestamptz,
    valid_from date
);

create index import_loaded on catalog.import (loaded_at desc);

-- What came and what was read never change; what a person settles stands beside it.
create table catalog.import_record (
    import_id  uuid        not null references catalog.import on delete cascade,
    line       integer     not null check (line > 0),
    code       text        not null,
    original   jsonb       not null,
    recovered  jsonb,
    doubts     text[]      not null default '{}',
    state      text        not null default 'UNREAD'
        check (state in ('UNREAD', 'CLEAR', 'QUEUED', 'SETTLED', 'APART')),
    settled    jsonb,
    settled_by uuid,
    settled_at timestamptz,
    version    integer     not null default 0,
    primary key (import_id, line),
    unique (import_id, code),
    check ((state = 'UNREAD') = (recovered is null)),
    check ((state = 'SETTLED') = (settled is not null and settled_by is not null and settled_at is not null))
);

create index import_record_state on catalog.import_record (import_id, state, line);

grant select, insert, update, delete on catalog.import, catalog.import_record to ${app_role};
revoke update on catalog.import_record from ${app_role};
grant update (recovered, doubts, state, settled, settled_by, settled_at, version)
    on catalog.import_record to ${app_role};
