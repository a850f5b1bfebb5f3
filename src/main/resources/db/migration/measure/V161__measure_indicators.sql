-- What indicators ask of single dossiers. Facts, and figures with them, are read off the journal anew
-- so that what is long known has it too.
delete from measure.fact;
delete from measure.delta;
delete from measure.stock;
delete from measure.closed_day;
delete from journal.follower where name = 'measure-facts';

-- When it was let in, when it ended, and when it became late or will: all by what is known in this
-- version of the fact.
alter table measure.fact
    add received_at timestamptz,
    add ended_at    timestamptz,
    add late_at     timestamptz;

create index fact_received on measure.fact (received_at) where received_at is not null;
create index fact_ended on measure.fact (ended_at) where ended_at is not null;
create index fact_late on measure.fact (late_at) where late_at is not null;

-- A dossier travelling from one agency to another.
create table measure.hand_over (
    dossier    uuid        not null,
    no         integer     not null,
    giver      uuid        not null,
    taker      uuid        not null,
    at         timestamptz not null,
    known_at   timestamptz not null,
    electronic boolean     not null,
    primary key (dossier, no)
);

create index hand_over_at on measure.hand_over (at);

-- A written apology with a new date, by its number within the dossier.
create table measure.apology (
    dossier      uuid        not null,
    no           integer     not null check (no > 0),
    at           timestamptz not null,
    known_at     timestamptz not null,
    promised     timestamptz not null,
    in_time      boolean     not null,
    delivered_at timestamptz,
    primary key (dossier, no)
);

create index apology_at on measure.apology (at);

-- When the result, or the papers, first came into the hands of whoever filed.
create table measure.returned (
    dossier  uuid        primary key,
    at       timestamptz not null,
    known_at timestamptz not null
);

create index returned_at on measure.returned (at);

grant select, insert, update, delete
    on measure.hand_over, measure.apology, measure.returned to ${app_role};
