-- How citizens reach an agency and whoever takes their petitions; only added to, the last row counts.
create table catalog.agency_contact (
    id           uuid primary key,
    agency       uuid        not null,
    valid_from   date        not null,
    receiver     text        not null,
    address      text        not null,
    post_address text        not null,
    phone        text        not null,
    email        text        not null,
    website      text        not null,
    noted_at     timestamptz not null,
    noted_by     uuid        not null
);

create index agency_contact_agency on catalog.agency_contact (agency, valid_from);

-- What keepers said of a place, with the proof; only added to. What hangs there follows from it.
create table catalog.posting_act (
    id        uuid primary key,
    place     uuid        not null references catalog.posting_place,
    kind      text        not null check (kind in ('POSTED', 'TAKEN_DOWN', 'NOTICE', 'WITHDRAWN')),
    done_on   date        not null,
    noted_at  timestamptz not null,
    noted_by  uuid        not null,
    photo     text,
    address   text        not null,
    reason    text        not null,
    withdraws uuid unique references catalog.posting_act,
    contact   uuid references catalog.agency_contact
);

create index posting_act_place on catalog.posting_act (place, noted_at);
create index posting_act_photo on catalog.posting_act (photo) where photo is not null;

-- content is the hash of what the sheet says; it is not known of what was noted before it was kept.
create table catalog.posting_act_sheet (
    act     uuid not null references catalog.posting_act,
    code    text not null,
    version uuid not null,
    content text,
    primary key (act, code)
);

insert into catalog.posting_act
    (id, place, kind, done_on, noted_at, noted_by, address, reason)
select gen_random_uuid(), place, 'POSTED', posted_on, posted_on::timestamptz, posted_by, '', ''
from catalog.posting
group by place, posted_on, posted_by;

insert into catalog.posting_act_sheet (act, code, version)
select a.id, p.code, p.version
from catalog.posting p
join catalog.posting_act a
  on a.place = p.place and a.done_on = p.posted_on and a.noted_by = p.posted_by;

alter table catalog.posting add act uuid references catalog.posting_act, add content text;

update catalog.posting p
set act = s.act
from catalog.posting_act_sheet s
join catalog.posting_act a on a.id = s.act
where a.place = p.place and s.code = p.code;

alter table catalog.posting alter act set not null;

-- Sets made for the wall: the last one asked for in each place.
create table catalog.posting_set (
    id       uuid primary key,
    place    uuid        not null unique references catalog.posting_place,
    whole    boolean     not null,
    notice   boolean     not null,
    site     text        not null,
    asked_at timestamptz not null,
    asked_by uuid        not null,
    job      uuid,
    file     text
);

create table catalog.posting_set_sheet (
    set_id  uuid not null references catalog.posting_set on delete cascade,
    number  int  not null,
    version uuid not null,
    primary key (set_id, number)
);

create index posting_set_file on catalog.posting_set (file) where file is not null;

grant select, insert
    on catalog.agency_contact, catalog.posting_act, catalog.posting_act_sheet to ${app_role};
grant select, insert, update, delete
    on catalog.posting_set, catalog.posting_set_sheet to ${app_role};
