-- The dated tree of units, who works in it, and what stands for what after a reorganisation.
-- valid_to is the first day on which a row no longer holds.
create extension if not exists btree_gist with schema public;

create schema organization;

create table organization.unit (
    id           uuid not null,
    valid_from   date not null,
    valid_to     date check (valid_to > valid_from),
    code         text not null,
    kind         text not null,
    function     text not null,
    parent       uuid,
    name         text not null,
    name_en      text not null,
    short_name   text not null,
    address      text not null,
    phone        text not null,
    area_code    text not null,
    office_hours text not null,
    primary key (id, valid_from),
    constraint unit_versions_apart
        exclude using gist (id with =, daterange(valid_from, valid_to) with &&),
    constraint unit_code_once_a_day
        exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
        where (code <> '')
);

create table organization.staff (
    id       uuid primary key,
    username text not null unique,
    name     text not null,
    gender   text not null
);

create table organization.appointment (
    staff      uuid not null references organization.staff,
    unit       uuid not null,
    post       text not null,
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    primary key (staff, unit, post, valid_from)
);

create table organization.delegation (
    id         uuid primary key,
    from_staff uuid not null references organization.staff,
    to_staff   uuid not null references organization.staff,
    unit       uuid,
    post       text,
    first_day  date not null,
    last_day   date not null check (last_day >= first_day),
    reason     text not null,
    check ((unit is null) = (post is null))
);

create table organization.succession (
    predecessor uuid primary key,
    successor   uuid not null,
    valid_from  date not null,
    check (predecessor <> successor)
);

-- One row, moved on by every command: nodes compare it with what they hold in memory.
create table organization.version (
    one     boolean primary key default true check (one),
    version bigint not null
);

grant usage on schema organization to ${app_role};
grant select, insert, update, delete on all tables in schema organization to ${app_role};
