-- What a plan costs. A line is never edited: one that says something else supersedes it, and the old
-- one stays with when and by whom it ended. Amounts are whole đồng.
create table plan.budget_line (
    id         uuid primary key,
    plan       uuid        not null references plan.plan,
    row        uuid references plan.row,
    unit       uuid        not null,
    category   text        not null,
    source     text        not null,
    purpose    text        not null,
    planned    bigint      not null check (planned >= 0),
    allotted   bigint      not null check (allotted >= 0),
    spent      bigint      not null check (spent >= 0),
    replaces   uuid references plan.budget_line,
    noted_at   timestamptz not null,
    noted_by   uuid        not null,
    ended_at   timestamptz,
    ended_by   uuid,
    end_reason text,
    check ((ended_at is null) = (ended_by is null))
);

create index budget_line_plan on plan.budget_line (plan) where ended_at is null;
create unique index budget_line_replaces on plan.budget_line (replaces) where replaces is not null;

-- The plan of the year before that a plan was begun from.
alter table plan.plan add column begun_from uuid references plan.plan;
create unique index plan_begun_from on plan.plan (begun_from) where begun_from is not null;

grant select, insert on plan.budget_line to ${app_role};
grant update (ended_at, ended_by, end_reason) on plan.budget_line to ${app_role};
