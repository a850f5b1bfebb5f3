-- How new tasks of a post find their person, by days, both included; no row means that they lie
-- open to all who hold the post. What was stopped stays as history.
create table dossier.assignment (
    assignment_id uuid        primary key,
    unit_id       uuid        not null,
    post          text        not null,
    first_day     date        not null,
    last_day      date,
    way           text        not null,
    otherwise     text        not null,
    set_by        uuid        not null,
    set_at        timestamptz not null,
    ended_by      uuid,
    ended_at      timestamptz,
    check (last_day >= first_day),
    check (way in ('OPEN', 'TURN', 'RULE')),
    check (otherwise in ('OPEN', 'TURN')),
    check ((ended_by is null) = (ended_at is null)),
    constraint assignment_once_a_day
        exclude using gist (unit_id with =, post with =, daterange(first_day, last_day, '[]') with &&)
        where (ended_at is null)
);

-- Dossiers of a field, or of one procedure, go to this person.
create table dossier.assignment_rule (
    assignment_id uuid    not null references dossier.assignment,
    rule_no       integer not null,
    about         text    not null check (about in ('FIELD', 'PROCEDURE')),
    code          text    not null,
    staff         uuid    not null,
    primary key (assignment_id, rule_no),
    unique (assignment_id, about, code)
);

-- Who had a turn and when, the longest ago first; locked and moved by each task given by turn.
create table dossier.turn (
    unit_id uuid          not null,
    post    text          not null,
    staff   uuid[]        not null default '{}',
    had_at  timestamptz[] not null default '{}',
    primary key (unit_id, post),
    check (cardinality(staff) = cardinality(had_at))
) with (fillfactor = 50);

-- One row, moved on by every change: nodes compare it with what they hold in memory.
create table dossier.assignment_version (
    one     boolean primary key default true check (one),
    version bigint  not null
);

grant select, insert, update, delete
    on dossier.assignment, dossier.assignment_rule, dossier.turn, dossier.assignment_version
    to ${app_role};
