-- Products on other channels, papers on communication, and whether addresses still answer.
create table communication.product (
    id          uuid primary key,
    unit        uuid        not null,
    agency      uuid        not null,
    kind        text        not null,
    channel     text        not null,
    title       text        not null check (title <> ''),
    topic       text        not null check (topic <> ''),
    text        text        not null,
    url         text        not null,
    file        text        not null,
    file_name   text        not null,
    day         date        not null,
    author      text        not null,
    times       integer     not null check (times > 0),
    mark        text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    struck_at   timestamptz,
    struck_for  text        not null default '',
    check (url <> '' or file <> ''),
    check ((struck_at is null) = (struck_for = ''))
);

create index product_file on communication.product (file) where file <> '';

create table communication.paper (
    id          uuid primary key,
    unit        uuid        not null,
    kind        text        not null check (kind in ('PLAN', 'DIRECTIVE')),
    number      text        not null check (number <> ''),
    signed_on   date        not null,
    until_day   date        not null check (until_day >= signed_on),
    title       text        not null check (title <> ''),
    file        text        not null,
    file_name   text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    struck_at   timestamptz,
    struck_for  text        not null default '',
    check ((struck_at is null) = (struck_for = ''))
);

create index paper_file on communication.paper (file) where file <> '';

-- How an address answered last, and since when it has done so; how it turned stands in the journal.
create table communication.link (
    address    text primary key,
    outcome    text        not null,
    status     integer     not null,
    failures   integer     not null check (failures >= 0),
    checked_at timestamptz not null,
    since      timestamptz not null check (since <= checked_at)
);

grant select, insert, update on communication.product, communication.paper, communication.link to ${app_role};
