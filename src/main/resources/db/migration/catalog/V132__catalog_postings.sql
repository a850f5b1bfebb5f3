-- Where procedures are posted, and what is said to hang there now; how it came so is in the journal.
create table catalog.posting_place (
    id        uuid primary key,
    agency    uuid not null,
    kind      text not null check (kind in ('BOARD', 'BOOK', 'SCREEN', 'SITE')),
    name      text not null,
    opened_on date not null,
    closed_on date
);

create index posting_place_agency on catalog.posting_place (agency) where closed_on is null;

create table catalog.posting (
    place     uuid not null references catalog.posting_place,
    code      text not null,
    version   uuid not null,
    posted_on date not null,
    posted_by uuid not null,
    primary key (place, code)
);

grant select, insert, update, delete on catalog.posting_place, catalog.posting to ${app_role};
