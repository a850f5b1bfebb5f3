-- Each look of staff at personal data.
create table journal.access_log (
    id          bigint      generated always as identity primary key,
    epoch       integer     not null,
    tx          xid8        not null default pg_current_xact_id(),
    recorded_at timestamptz not null,
    actor_kind  text        not null,
    actor_id    uuid,
    subject     text        not null,
    subject_id  uuid        not null,
    what        text        not null,
    why         text        not null
);

create index access_log_subject on journal.access_log (subject_id, recorded_at);
create index access_log_order on journal.access_log (epoch, tx, id);

-- Refusals that concern security: no right, forgery, replay, lock-out.
create table journal.security_log (
    id          bigint      generated always as identity primary key,
    epoch       integer     not null,
    tx          xid8        not null default pg_current_xact_id(),
    recorded_at timestamptz not null,
    actor_kind  text        not null,
    actor_id    uuid,
    what        text        not null,
    detail      text        not null,
    address     text        not null
);

create index security_log_order on journal.security_log (epoch, tx, id);

create trigger access_log_append_only before update or delete or truncate on journal.access_log
    for each statement execute function journal.forbid();
create trigger security_log_append_only before update or delete or truncate on journal.security_log
    for each statement execute function journal.forbid();

-- The daily seal: how far it reaches (everything before this transaction), and one hash over the head
-- of every stream that moved since the seal before and over every row of the two logs.
create table journal.seal (
    number        integer     primary key check (number > 0),
    sealed_at     timestamptz not null,
    epoch         integer     not null,
    tx            xid8        not null,
    events        bigint      not null,
    streams_moved bigint      not null,
    streams_total bigint      not null,
    log_rows      bigint      not null,
    content_hash  bytea       not null check (length(content_hash) = 32),
    hash          bytea       not null check (length(hash) = 32)
);

create trigger seal_append_only before update or delete or truncate on journal.seal
    for each statement execute function journal.forbid();

grant select, insert on journal.access_log, journal.security_log, journal.seal to ${app_role};
