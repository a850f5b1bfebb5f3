-- Who may sign with which key of the server, by day; keys and passwords stand in the configuration alone.
create schema signing;

create table signing.key_use (
    id           uuid        not null primary key,
    key_name     text        not null,
    agency       uuid        not null,
    staff        uuid        not null,
    organisation boolean     not null,
    valid_from   date        not null,
    valid_to     date,
    set_at       timestamptz not null,
    check (valid_to is null or valid_to >= valid_from)
);

create index key_use_staff on signing.key_use (staff);

-- Which file became which by being signed here: only added to.
create table signing.signed_file (
    dossier_id uuid        not null,
    id         uuid        not null,
    from_hash  text        not null,
    hash       text        not null,
    key_use    uuid        not null references signing.key_use,
    signed_at  timestamptz not null,
    primary key (dossier_id, id)
);

create index signed_file_hash on signing.signed_file (hash);

grant usage on schema signing to ${app_role};
grant select, insert on all tables in schema signing to ${app_role};
grant update (valid_to) on signing.key_use to ${app_role};
