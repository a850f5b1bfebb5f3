-- The outbox: one row per message, written in the transaction of the act it tells about.
create schema notice;

create table notice.message (
    id           uuid        primary key,
    channel      text        not null check (channel in ('EMAIL', 'SMS', 'IN_APP')),
    recipient    text        not null,
    template     text        not null,
    language     text        not null,
    arguments    jsonb       not null,
    subject_kind text,
    subject_id   uuid,
    demo         boolean     not null,
    state        text        not null check (state in ('QUEUED', 'SENT', 'FAILED', 'SUPPRESSED')),
    reason       text,
    attempts     integer     not null default 0,
    next_at      timestamptz,
    queued_at    timestamptz not null,
    ended_at     timestamptz,
    read_at      timestamptz,
    check ((state = 'QUEUED') = (next_at is not null)),
    check ((state = 'QUEUED') = (ended_at is null)),
    check ((subject_kind is null) = (subject_id is null))
);

create index message_due on notice.message (next_at) where state = 'QUEUED';
create index message_in_app on notice.message (recipient, id desc) where channel = 'IN_APP';
create index message_subject on notice.message (subject_id, id) where subject_id is not null;

grant usage on schema notice to ${app_role};
grant select, insert, update, delete on all tables in schema notice to ${app_role};
