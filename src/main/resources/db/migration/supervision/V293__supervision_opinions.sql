-- Opinions of organisations that supervise from outside (ý kiến giám sát, kiến nghị).
create schema supervision;

-- Where it stands is the sum of its steps and stored nowhere. Words change while there is no step.
create table supervision.opinion (
    id           uuid primary key,
    organisation uuid        not null,
    drafted_by   uuid        not null,
    drafted_at   timestamptz not null,
    version      integer     not null check (version > 0),
    subject      text        not null check (subject <> ''),
    content      text        not null check (content <> ''),
    addressee    uuid        not null check (addressee <> organisation),
    due          date        not null,
    about_kind   text        not null,
    about_key    text        not null,
    about_label  text        not null,
    file         text        not null,
    file_name    text        not null,
    year         integer     check (year between 2010 and 2100),
    number       integer     check (number > 0),
    check ((year is null) = (number is null)),
    check ((about_kind = '') = (about_key = ''))
);

create unique index opinion_number on supervision.opinion (organisation, year, number);
create index opinion_file on supervision.opinion (file) where file <> '';

-- The last number of an organisation's book in a year.
create table supervision.book (
    organisation uuid    not null,
    year         integer not null,
    last         integer not null check (last > 0),
    primary key (organisation, year)
);

-- Steps that were taken; only added to.
create table supervision.act (
    opinion   uuid        not null references supervision.opinion,
    position  integer     not null check (position > 0),
    step      text        not null,
    day       date        not null,
    at        timestamptz not null,
    by_staff  uuid        not null,
    until     date,
    note      text        not null,
    file      text        not null,
    file_name text        not null,
    primary key (opinion, position)
);

create index act_file on supervision.act (file) where file <> '';

grant usage on schema supervision to ${app_role};
grant select, insert, update on supervision.opinion, supervision.book to ${app_role};
grant select, insert on supervision.act to ${app_role};
