-- What goes to the national portal, and what came back. No personal data: what was sent is kept masked.
create schema exchange;

-- How a dossier stands with the portal. Its messages go in order, so only the first that waits counts.
create table exchange.standing (
    dossier_id  uuid        primary key,
    code        text        not null,
    agency_id   uuid        not null,
    filed_at    timestamptz not null,
    status      text        not null,
    running     text        not null,
    known       boolean     not null default false,
    unsure      boolean     not null default false,
    overrule    boolean     not null default false,
    sent_code   smallint,
    sent_at     timestamptz,
    waiting     integer     not null default 0,
    due_at      timestamptz,
    tries       integer     not null default 0,
    dead_at     timestamptz,
    portal_code smallint,
    check (waiting >= 0),
    check (dead_at is null or due_at is null)
) with (fillfactor = 70);

create index standing_due on exchange.standing (due_at, dossier_id) where due_at is not null;
create index standing_dead on exchange.standing (dead_at, dossier_id) where dead_at is not null;

create table exchange.message (
    dossier_id uuid        not null,
    version    integer     not null,
    type       text        not null,
    status     text        not null,
    at         timestamptz not null,
    actor_kind text        not null,
    actor      uuid,
    noted_at   timestamptz not null,
    state      text        not null default 'WAITING' check (state in ('WAITING', 'DEAD', 'SENT')),
    tries      integer     not null default 0,
    tried_at   timestamptz,
    reason     text,
    field      text,
    sent       text,
    answer     text,
    primary key (dossier_id, version)
) with (fillfactor = 80);

create index message_open on exchange.message (dossier_id, version) where state <> 'SENT';
create index message_waiting on exchange.message (noted_at) where state = 'WAITING';

-- Whether the portal can be reached, one row.
create table exchange.link (
    id           integer     primary key check (id = 1),
    down_since   timestamptz,
    tries        integer     not null default 0,
    next_try     timestamptz,
    failure      text,
    last_success timestamptz
);
insert into exchange.link (id) values (1);

grant usage on schema exchange to ${app_role};
grant select, insert, update on all tables in schema exchange to ${app_role};
