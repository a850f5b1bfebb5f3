-- Petitions (phản ánh, kiến nghị): the row is what lists ask for, the sum of the events of its stream. Who sent it and every
-- text stand in tables of their own, with the salt of all digests, so that they can be erased and the journal still holds.
create schema petition;

-- The last number given on a day, of codes PAKN.YYYYMMDD.NNNN.
create table petition.serial (
    day  date    primary key,
    last integer not null
);

create table petition.petition (
    id            uuid primary key,
    code          text        not null unique,
    channel       text        not null,
    status        text        not null,
    agency        uuid        not null,
    -- Every agency that has it or had it, and the unit that prepares the reply.
    agencies      uuid[]      not null,
    unit          uuid,
    staff         uuid,
    subject       text,
    outcome       text,
    refused       text,
    field         text        not null,
    procedure     text        not null,
    dossier       uuid,
    received_at   timestamptz not null,
    recorded_at   timestamptz not null,
    next_due      date,
    last_at       timestamptz not null,
    over_at       timestamptz,
    approved_at   timestamptz,
    sent_at       timestamptz,
    published_at  timestamptz,
    lead          uuid references petition.petition,
    review        text        not null,
    national_code text        not null,
    national_link text        not null,
    signed_file   text        not null,
    erased        boolean     not null,
    version       integer     not null
);

create index petition_due on petition.petition (next_due) where next_due is not null;
create index petition_received on petition.petition (received_at);
create index petition_agencies on petition.petition using gin (agencies);
create index petition_dossier on petition.petition (dossier) where dossier is not null;
create index petition_lead on petition.petition (lead) where lead is not null;
create index petition_published on petition.petition (published_at) where published_at is not null;
create index petition_signed on petition.petition (signed_file) where signed_file <> '';
create index petition_review on petition.petition (review) where review <> '';
create unique index petition_national on petition.petition (national_code) where national_code <> '';

create table petition.sender (
    petition uuid  primary key references petition.petition,
    name     text  not null,
    address  text  not null,
    phone    text  not null,
    email    text  not null,
    -- The citizen's account, where one was signed in.
    account  uuid,
    -- What the sender looks it up by.
    secret   text  not null,
    language text  not null,
    salt     bytea not null
);

create index sender_account on petition.sender (account) where account is not null;

-- One text of one event; a publication has several.
create table petition.text (
    petition uuid    not null references petition.petition,
    version  integer not null,
    kind     text    not null,
    body     text    not null,
    primary key (petition, version, kind)
);

create table petition.file (
    id          uuid primary key,
    petition    uuid        not null references petition.petition,
    version     integer     not null,
    name        text        not null,
    hash        text        not null,
    size        bigint      not null,
    media_type  text        not null,
    attached_at timestamptz not null
);

create index file_petition on petition.file (petition);
create index file_hash on petition.file (hash);

-- What everybody reads, one row for each time that it was said; the last one counts.
create table petition.publication (
    petition uuid        not null references petition.petition,
    version  integer     not null,
    title    text        not null,
    question text        not null,
    reply    text        not null,
    said_at  timestamptz not null,
    folded   text        not null,
    primary key (petition, version)
);

grant usage on schema petition to ${app_role};
grant select, insert, update on petition.serial, petition.petition, petition.sender to ${app_role};
grant select, insert, delete on petition.text, petition.file to ${app_role};
grant select, insert on petition.publication to ${app_role};
grant delete on petition.sender to ${app_role};
