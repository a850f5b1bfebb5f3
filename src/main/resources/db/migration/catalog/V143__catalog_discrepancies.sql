-- Discrepancies as they stand now; how they came so is in the journal. One that is not closed keeps
-- others of the same procedure, constituent and sort out.
create table catalog.discrepancy (
    id             uuid primary key,
    code           text not null,
    name           text not null,
    field          text not null,
    constituent    text not null,
    type           text not null check (type in ('NOT_PUBLISHED', 'INACCURATE', 'ENDED_STILL_SHOWN',
        'DATABASE_UNLIKE_POSTED', 'HANDLED_UNLIKE_PUBLISHED', 'NOT_JUSTIFIED')),
    state          text not null check (state in ('OPEN', 'CONFIRMED', 'SENT', 'ACCEPTED', 'REJECTED', 'CURED', 'DISMISSED')),
    cure           text check (cure in ('LOCAL', 'RECOMMENDATION')),
    owner          uuid,
    opened_on      date not null,
    opened_by      uuid not null,
    due            date not null,
    done_on        date,
    local_says     text not null,
    national_says  text not null,
    decision_says  text not null,
    note           text not null,
    letter         uuid,
    letter_number  text,
    letter_on      date,
    recipient      text,
    result         text not null
);

create unique index discrepancy_active on catalog.discrepancy (code, constituent, type)
    where state in ('OPEN', 'CONFIRMED', 'SENT', 'ACCEPTED');
create index discrepancy_due on catalog.discrepancy (due) where state in ('OPEN', 'CONFIRMED');
create index discrepancy_opened on catalog.discrepancy (opened_on desc, id desc);

-- Letters that recommend a cure; a draft until it has a number, and then never changed.
create table catalog.recommendation (
    id           uuid        primary key,
    recipient    text        not null,
    proposal     text        not null,
    signer_title text        not null,
    signer       text        not null,
    agency       uuid        not null,
    drafted_by   uuid        not null,
    drafted_at   timestamptz not null,
    number       text,
    signed_on    date,
    check ((number is null) = (signed_on is null))
);

create table catalog.recommendation_ticket (
    letter   uuid not null references catalog.recommendation on delete cascade,
    ticket   uuid not null references catalog.discrepancy,
    position integer not null,
    primary key (letter, position),
    unique (ticket)
);

grant select, insert, update on catalog.discrepancy to ${app_role};
grant select, insert, update, delete on catalog.recommendation, catalog.recommendation_ticket to ${app_role};

-- The newest record of one procedure, whatever import brought it.
create index import_record_code on catalog.import_record (code);
