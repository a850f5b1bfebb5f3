-- Initiatives of reform (sáng kiến cải cách thủ tục hành chính), from proposal to application.
create schema initiative;

-- Lists in which initiatives go up (danh sách tổng hợp).
create table initiative.list (
    id          uuid primary key,
    agency      uuid        not null,
    year        integer     not null check (year between 2010 and 2100),
    title       text        not null,
    state       text        not null check (state in ('OPEN', 'APPROVED', 'SENT')),
    opened_at   timestamptz not null,
    opened_by   uuid        not null,
    approved_on date,
    approved_by uuid,
    recipient   text        not null default '',
    number      text        not null default '',
    sent_on     date,
    file        text        not null default '',
    file_name   text        not null default '',
    check ((state = 'OPEN') = (approved_on is null)),
    check ((state = 'SENT') = (number <> '' and sent_on is not null))
);

create index list_file on initiative.list (file) where file <> '';

create table initiative.initiative (
    id           uuid primary key,
    unit         uuid        not null,
    proposed_by  uuid        not null,
    begun_at     timestamptz not null,
    state        text        not null,
    name         text        not null,
    authors      text        not null,
    problem      text        not null,
    solution     text        not null,
    novelty      text        not null,
    scope        text        not null,
    procedures   text[]      not null,
    saved_days   numeric(17, 2) check (saved_days >= 0),
    saved_papers numeric(17, 2) check (saved_papers >= 0),
    saved_dong   numeric(17, 2) check (saved_dong >= 0),
    saved_hours  numeric(17, 2) check (saved_hours >= 0),
    list         uuid references initiative.list,
    joined_to    uuid references initiative.initiative check (joined_to <> id),
    check ((state = 'JOINED') = (joined_to is not null))
);

create index initiative_list on initiative.initiative (list) where list is not null;

-- Steps that were taken; only added to.
create table initiative.act (
    initiative uuid        not null references initiative.initiative,
    position   integer     not null check (position > 0),
    step       text        not null,
    day        date        not null,
    at         timestamptz not null,
    by_staff   uuid        not null,
    number     text        not null,
    note       text        not null,
    file       text        not null,
    file_name  text        not null,
    primary key (initiative, position)
);

create index act_file on initiative.act (file) where file <> '';

-- Who judges an initiative (hội đồng); one who was named stays named.
create table initiative.assessor (
    initiative uuid not null references initiative.initiative,
    staff      uuid not null,
    primary key (initiative, staff)
);

create index assessor_staff on initiative.assessor (staff);

-- What an assessor said; the last sheet of each counts, those before it stay.
create table initiative.sheet (
    id         uuid primary key,
    initiative uuid        not null,
    assessor   uuid        not null,
    at         timestamptz not null,
    note       text        not null,
    foreign key (initiative, assessor) references initiative.assessor
);

create index sheet_assessor on initiative.sheet (initiative, assessor);

create table initiative.points (
    sheet     uuid    not null references initiative.sheet,
    criterion text    not null,
    points    integer not null check (points >= 0),
    primary key (sheet, criterion)
);

-- Which unit applies it, from which day.
create table initiative.application (
    initiative uuid not null references initiative.initiative,
    unit       uuid not null,
    from_day   date not null,
    primary key (initiative, unit)
);

grant usage on schema initiative to ${app_role};
grant select, insert, update on initiative.list, initiative.initiative to ${app_role};
grant select, insert on initiative.act, initiative.assessor, initiative.sheet, initiative.points,
    initiative.application to ${app_role};
