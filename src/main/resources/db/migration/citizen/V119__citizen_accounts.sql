-- Accounts of citizens and businesses. Who they are stands here alone; the journal knows ids.
create schema citizen;

create table citizen.account (
    id           uuid primary key,
    name         text        not null default '',
    id_number    text        not null default '',
    born         date,
    gender       text        not null default '' check (gender in ('', 'MALE', 'FEMALE')),
    address      text        not null default '',
    organisation text        not null default '',
    tax_number   text        not null default '',
    -- Which identity provider vouches for the facts above, how far, and since when.
    verified_by  text,
    verified_at  timestamptz,
    level        text        not null default 'CONTACT' check (level in ('CONTACT', 'LEVEL_1', 'LEVEL_2')),
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    merged_into  uuid references citizen.account,
    check ((verified_by is null) = (verified_at is null)),
    check (merged_into is null or closed_at is not null)
);

create index account_id_number on citizen.account (id_number) where id_number <> '' and closed_at is null;

-- What a code was answered from; one contact is one account's.
create table citizen.contact (
    kind     text        not null check (kind in ('PHONE', 'EMAIL')),
    value    text        not null,
    account  uuid        not null references citizen.account,
    added_at timestamptz not null,
    primary key (kind, value)
);

create index contact_account on citizen.contact (account);

create table citizen.code (
    id         uuid primary key,
    kind       text        not null check (kind in ('PHONE', 'EMAIL')),
    contact    text        not null,
    purpose    text        not null check (purpose in ('ENTER', 'ADD_CONTACT', 'MERGE')),
    account    uuid references citizen.account,
    salt       bytea       not null,
    hash       bytea       not null,
    address    text        not null,
    tries      integer     not null default 0,
    made_at    timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz
);

create index code_contact on citizen.code (kind, contact, made_at);
create index code_address on citizen.code (address, made_at);
create index code_made on citizen.code (made_at);

-- By whom else an account is known.
create table citizen.link (
    provider  text        not null,
    subject   text        not null,
    account   uuid        not null references citizen.account,
    linked_at timestamptz not null,
    primary key (provider, subject)
);

create index link_account on citizen.link (account);

-- For whom somebody acts; a row that has ended stays.
create table citizen.representation (
    id         uuid primary key,
    account    uuid        not null references citizen.account,
    kind       text        not null check (kind in ('BUSINESS', 'PARENT', 'EMPLOYEE', 'AUTHORISED')),
    name       text        not null,
    number     text        not null default '',
    authority  text        not null default '',
    valid_from date        not null,
    valid_to   date,
    added_at   timestamptz not null,
    check (valid_to is null or valid_to >= valid_from)
);

create index representation_account on citizen.representation (account);

create table citizen.preference (
    account  uuid primary key references citizen.account,
    channel  text not null check (channel in ('EMAIL', 'SMS', 'NONE')),
    language text not null default '' check (language in ('', 'vi', 'en'))
);

grant usage on schema citizen to ${app_role};
grant select, insert, update, delete on all tables in schema citizen to ${app_role};
