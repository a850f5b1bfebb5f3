-- How far each reader of the journal has come; moved in the same transaction as the reader's effect.
create table journal.follower (
    name      text    primary key,
    epoch     integer not null default 0,
    tx        xid8    not null default '0',
    seq       bigint  not null default 0,
    failure   text,
    failed_at timestamptz
);

grant select, insert, update on journal.follower to ${app_role};
