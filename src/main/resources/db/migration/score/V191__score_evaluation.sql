create schema score;

-- What evaluation reads of a dossier that came to its end, as its stream stood at a version; read anew
-- when the stream has moved on.
create table score.evaluated (
    dossier     uuid    primary key,
    version     integer not null,
    agency      uuid    not null,
    -- Absent of what is not to be evaluated.
    resolved_at timestamptz,
    whole       text,
    contacts    integer,
    visited     integer
);

create index evaluated_resolved on score.evaluated (resolved_at) where resolved_at is not null;

-- Index 2: each agency that worked on it.
create table score.evaluated_agency (
    dossier uuid not null references score.evaluated on delete cascade,
    agency  uuid not null,
    time    text not null,
    primary key (dossier, agency)
);

-- Who of the staff worked on it, and for which agency.
create table score.evaluated_officer (
    dossier uuid not null references score.evaluated on delete cascade,
    staff   uuid not null,
    unit    uuid not null,
    agency  uuid not null,
    primary key (dossier, staff)
);

grant usage on schema score to ${app_role};
grant select, insert, update, delete
    on score.evaluated, score.evaluated_agency, score.evaluated_officer to ${app_role};
