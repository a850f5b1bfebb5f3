-- Campaigns: units in scope, a checklist that each of them goes through, and training sessions.
create table communication.campaign (
    id        uuid primary key,
    agency    uuid        not null,
    title     text        not null check (title <> ''),
    topic     text        not null check (topic <> ''),
    about     text        not null,
    from_day  date        not null,
    to_day    date        not null check (to_day >= from_day),
    opened_by uuid        not null,
    opened_at timestamptz not null,
    closed_on date
);

create table communication.campaign_unit (
    campaign uuid not null references communication.campaign,
    unit     uuid not null,
    primary key (campaign, unit)
);

create table communication.campaign_task (
    campaign uuid    not null references communication.campaign,
    position integer not null check (position > 0),
    words    text    not null check (words <> ''),
    primary key (campaign, position)
);

-- What units say of their checklist; only added to, the last word counts.
create table communication.campaign_tick (
    id       uuid primary key,
    campaign uuid        not null,
    position integer     not null,
    unit     uuid        not null,
    done     boolean     not null,
    note     text        not null,
    at       timestamptz not null,
    by_staff uuid        not null,
    foreign key (campaign, position) references communication.campaign_task,
    foreign key (campaign, unit) references communication.campaign_unit
);

create index campaign_tick_of on communication.campaign_tick (campaign);

create table communication.session (
    id          uuid primary key,
    campaign    uuid        not null references communication.campaign,
    unit        uuid        not null,
    day         date        not null,
    place       text        not null check (place <> ''),
    subject     text        not null check (subject <> ''),
    material    text        not null,
    heads       integer     not null check (heads > 0),
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    struck_at   timestamptz,
    struck_for  text        not null default '',
    check ((struck_at is null) = (struck_for = ''))
);

create index session_campaign on communication.session (campaign);

create table communication.session_staff (
    session uuid not null references communication.session,
    staff   uuid not null,
    primary key (session, staff)
);

grant select, insert, update on communication.campaign, communication.session to ${app_role};
grant select, insert on communication.campaign_unit, communication.campaign_task, communication.campaign_tick,
    communication.session_staff to ${app_role};
