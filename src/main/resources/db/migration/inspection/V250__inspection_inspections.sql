-- Inspections of procedure control (kiểm tra việc thực hiện kiểm soát thủ tục hành chính).
create schema inspection;

-- Yearly plans of an agency (kế hoạch kiểm tra): seven texts, the eighth item is the list of units.
create table inspection.plan (
    id           uuid primary key,
    agency       uuid        not null,
    year         integer     not null check (year between 2010 and 2100),
    purpose      text        not null,
    content      text        not null,
    team         text        not null,
    participants text        not null,
    schedule     text        not null,
    duties       text        not null,
    funding      text        not null,
    opened_at    timestamptz not null,
    opened_by    uuid        not null,
    number       text        not null default '',
    approved_on  date,
    approved_by  uuid,
    file         text        not null default '',
    file_name    text        not null default '',
    sent_on      date,
    check ((approved_on is null) = (number = '')),
    check (sent_on >= approved_on),
    unique (agency, year)
);

create index plan_file on inspection.plan (file) where file <> '';

create table inspection.planned_unit (
    id       uuid primary key,
    plan     uuid not null references inspection.plan,
    unit     uuid not null,
    way      text not null check (way in ('DIRECT', 'INDIRECT')),
    from_day date not null,
    to_day   date not null check (to_day >= from_day),
    unique (plan, unit)
);

-- Rounds (đợt kiểm tra) with their team's decision and their conclusion.
create table inspection.round (
    id                   uuid primary key,
    agency               uuid        not null,
    plan                 uuid references inspection.plan,
    form                 text        not null check (form in ('PERIODIC', 'UNANNOUNCED')),
    state                text        not null check (state in ('DRAFT', 'DECIDED', 'ENDED', 'CONCLUDED', 'CANCELLED')),
    title                text        not null,
    mandate              text        not null,
    from_day             date        not null,
    to_day               date        not null check (to_day >= from_day),
    money                text        not null,
    opened_at            timestamptz not null,
    opened_by            uuid        not null,
    decision_number      text        not null default '',
    decided_on           date,
    decision_file        text        not null default '',
    decision_file_name   text        not null default '',
    ended_on             date,
    results              text        not null default '',
    shortcomings         text        not null default '',
    causes               text        not null default '',
    proposals            text        not null default '',
    conclusion_number    text        not null default '',
    concluded_on         date,
    conclusion_file      text        not null default '',
    conclusion_file_name text        not null default '',
    cancelled_for        text        not null default '',
    check ((state = 'CANCELLED') = (cancelled_for <> '')),
    check ((form = 'PERIODIC') = (plan is not null)),
    check ((decided_on is null) = (decision_number = '')),
    check ((concluded_on is null) = (conclusion_number = '')),
    check (concluded_on >= ended_on)
);

create index round_decision_file on inspection.round (decision_file) where decision_file <> '';
create index round_conclusion_file on inspection.round (conclusion_file) where conclusion_file <> '';

create table inspection.member (
    round uuid not null references inspection.round,
    staff uuid not null,
    role  text not null check (role in ('LEADER', 'DEPUTY', 'SECRETARY', 'MEMBER')),
    primary key (round, staff)
);

create index member_staff on inspection.member (staff);

-- Visits (cuộc kiểm tra): one unit looked at within a round.
create table inspection.visit (
    id       uuid primary key,
    round    uuid not null references inspection.round,
    unit     uuid not null,
    planned  uuid references inspection.planned_unit,
    way      text not null check (way in ('DIRECT', 'INDIRECT')),
    from_day date not null,
    to_day   date not null check (to_day >= from_day),
    state    text not null,
    unique (round, unit)
);

create index visit_unit on inspection.visit (unit);
create index visit_planned on inspection.visit (planned) where planned is not null;

-- Steps that were taken; only added to. signed_on: of minutes alone.
create table inspection.act (
    visit     uuid        not null references inspection.visit,
    position  integer     not null check (position > 0),
    step      text        not null,
    day       date        not null,
    signed_on date,
    at        timestamptz not null,
    by_staff  uuid        not null,
    number    text        not null,
    note      text        not null,
    file      text        not null,
    file_name text        not null,
    primary key (visit, position),
    check ((step = 'MINUTE') = (signed_on is not null))
);

create index act_file on inspection.act (file) where file <> '';

-- Samples of dossiers (lấy mẫu hồ sơ). The population stands as it was at the moment of the draw.
create table inspection.sample (
    visit      uuid primary key references inspection.visit,
    seed       text        not null,
    from_day   date        not null,
    to_day     date        not null check (to_day >= from_day),
    size       integer     not null check (size > 0),
    drawn_at   timestamptz not null,
    drawn_by   uuid        not null,
    population uuid[]      not null,
    digest     text        not null
);

create table inspection.sampled (
    visit    uuid    not null references inspection.sample,
    position integer not null check (position > 0),
    dossier  uuid    not null,
    primary key (visit, position),
    unique (visit, dossier)
);

-- Answers, each under the id that its sender made; only added to. over: the answers that it takes the place of.
create table inspection.answer (
    id        uuid primary key,
    visit     uuid        not null references inspection.visit,
    dossier   uuid,
    item      text        not null,
    verdict   text        not null check (verdict in ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
    note      text        not null,
    unit      uuid,
    post      text        not null,
    officer   uuid,
    file      text        not null,
    file_name text        not null,
    over      uuid[]      not null,
    taken_at  timestamptz not null,
    at        timestamptz not null,
    by_staff  uuid        not null
);

create index answer_visit on inspection.answer (visit, item);
create index answer_file on inspection.answer (file) where file <> '';

-- Recommendations (kiến nghị) of a conclusion.
create table inspection.recommendation (
    id       uuid primary key,
    visit    uuid    not null references inspection.visit,
    position integer not null check (position > 0),
    kind     text    not null,
    words    text    not null,
    owner    text    not null,
    due      date    not null,
    state    text    not null check (state in ('OPEN', 'SHOWN', 'CLOSED')),
    unique (visit, position)
);

create table inspection.recommendation_act (
    recommendation uuid        not null references inspection.recommendation,
    position       integer     not null check (position > 0),
    step           text        not null,
    day            date        not null,
    at             timestamptz not null,
    by_staff       uuid        not null,
    note           text        not null,
    file           text        not null,
    file_name      text        not null,
    primary key (recommendation, position)
);

create index recommendation_act_file on inspection.recommendation_act (file) where file <> '';

grant usage on schema inspection to ${app_role};
grant select, insert, update on inspection.plan, inspection.round, inspection.visit, inspection.recommendation to ${app_role};
grant select, insert, update, delete on inspection.planned_unit, inspection.member to ${app_role};
grant select, insert on inspection.act, inspection.sample, inspection.sampled, inspection.answer,
    inspection.recommendation_act to ${app_role};
grant update, delete on inspection.recommendation to ${app_role};
