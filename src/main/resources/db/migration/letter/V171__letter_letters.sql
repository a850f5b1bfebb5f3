-- Directive letters (văn bản chỉ đạo, điều hành): one register, whom each is for, and what was answered.
create schema letter;

create table letter.letter (
    id           uuid primary key,
    agency       uuid        not null,
    kind         text        not null check (kind in ('DIRECTION', 'GUIDANCE', 'URGING', 'NOTICE')),
    subject      text        not null,
    body         text        not null,
    reply_by     date,
    signer_title text        not null,
    signer       text        not null,
    state        text        not null check (state in ('DRAFT', 'SENT', 'DISCARDED')),
    number       text        not null default '',
    signed_on    date,
    file         text        not null default '',
    file_name    text        not null default '',
    drafted_at   timestamptz not null,
    drafted_by   uuid        not null,
    check (state <> 'SENT' or (number <> '' and signed_on is not null))
);

create index letter_day on letter.letter (signed_on) where state = 'SENT';
create unique index letter_number on letter.letter (agency, number, extract(year from signed_on))
    where state = 'SENT';
create index letter_file on letter.letter (file) where file <> '';

create table letter.recipient (
    letter          uuid    not null references letter.letter,
    position        integer not null,
    unit            uuid    not null,
    replied_on      date,
    reply           text    not null default '',
    reply_number    text    not null default '',
    reply_file      text    not null default '',
    reply_file_name text    not null default '',
    replied_by      uuid,
    escalated_on    date,
    primary key (letter, unit)
);

create index recipient_unit on letter.recipient (unit, letter);

-- What a letter is about: something that another module knows, and whose it is.
create table letter.item (
    letter   uuid    not null references letter.letter,
    position integer not null,
    topic    uuid    not null,
    unit     uuid    not null,
    code     text    not null,
    source   text    not null,
    task     text    not null,
    due      date    not null,
    primary key (letter, position)
);

create index item_topic on letter.item (topic, unit);

grant usage on schema letter to ${app_role};
grant select, insert, update on letter.letter, letter.recipient to ${app_role};
grant select, insert on letter.item to ${app_role};
