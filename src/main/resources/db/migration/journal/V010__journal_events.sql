create schema journal;

-- One row per stay in a PostgreSQL cluster: transaction ids start anew in each, and a journal that
-- comes back to a cluster it had left must not fall behind what was written meanwhile.
create table journal.epoch (
    epoch             integer     primary key,
    system_identifier text        not null,
    opened_at         timestamptz not null
);

-- A writer takes 64 numbers at once, one for each event of its command.
create sequence journal.event_seq increment by 64 start with 64;

-- The head of each stream: locked first by whoever writes to the stream. It names the transaction
-- that wrote last, so that an older one cannot write behind it.
create table journal.stream (
    stream_id uuid    primary key,
    kind      text    not null,
    version   integer not null check (version >= 0),
    hash      bytea   not null check (length(hash) = 32),
    epoch     integer not null,
    tx        xid8    not null
) with (fillfactor = 80);

create table journal.event (
    stream_id     uuid        not null,
    version       integer     not null check (version > 0),
    epoch         integer     not null,
    tx            xid8        not null,
    seq           bigint      not null,
    type          text        not null,
    schema        smallint    not null,
    occurred_at   timestamptz not null,
    recorded_at   timestamptz not null,
    actor_kind    text        not null,
    actor_id      uuid,
    key           uuid,
    demo          boolean     not null,
    payload       text        not null,
    previous_hash bytea       not null check (length(previous_hash) = 32),
    hash          bytea       not null check (length(hash) = 32),
    primary key (stream_id, version)
);

create unique index event_key on journal.event (stream_id, key) where key is not null;
create unique index event_order on journal.event (epoch, tx, seq);

create function journal.forbid() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % on %', tg_op, tg_table_name;
end
$$;

create trigger event_append_only before update or delete or truncate on journal.event
    for each statement execute function journal.forbid();
create trigger stream_never_goes before delete or truncate on journal.stream
    for each statement execute function journal.forbid();

grant usage on schema journal to ${app_role};
grant usage on sequence journal.event_seq to ${app_role};
grant select, insert on journal.epoch to ${app_role};
grant select, insert on journal.event to ${app_role};
grant select, insert, update on journal.stream to ${app_role};
