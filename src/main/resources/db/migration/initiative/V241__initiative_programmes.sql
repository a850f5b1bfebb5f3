-- Programmes from above (chương trình, đề án), the document that carries one out, and their tasks here.
create table initiative.programme (
    id             uuid primary key,
    agency         uuid        not null,
    level          text        not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT')),
    issuer         text        not null check (issuer <> ''),
    number         text        not null check (number <> ''),
    signed_on      date        not null,
    received_on    date        not null check (received_on >= signed_on),
    title          text        not null check (title <> ''),
    scope          text        not null,
    ends_on        date        not null check (ends_on >= signed_on),
    local          boolean     not null,
    file           text        not null,
    file_name      text        not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null,
    plan_number    text        not null default '',
    plan_on        date,
    plan_file      text        not null default '',
    plan_file_name text        not null default '',
    check ((plan_on is null) = (plan_number = '')),
    unique (agency, number, signed_on)
);

create index programme_file on initiative.programme (file) where file <> '';
create index programme_plan_file on initiative.programme (plan_file) where plan_file <> '';

create table initiative.task (
    id             uuid primary key,
    programme      uuid    not null references initiative.programme,
    position       integer not null check (position > 0),
    words          text    not null,
    lead           uuid    not null,
    support        uuid[]  not null,
    due            date    not null,
    product        text    not null,
    done_on        date,
    done_number    text    not null default '',
    done_title     text    not null default '',
    done_file      text    not null default '',
    done_file_name text    not null default '',
    done_by        uuid,
    unique (programme, position),
    check ((done_on is null) = (done_title = ''))
);

create index task_file on initiative.task (done_file) where done_file <> '';

grant select, insert, update on initiative.programme, initiative.task to ${app_role};
