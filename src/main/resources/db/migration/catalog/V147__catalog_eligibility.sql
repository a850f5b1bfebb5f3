-- Review campaigns: whether procedures can be done online. What a campaign looks at is written at
-- its opening and never changed; decisions that were corrected are kept.
create table catalog.review_campaign (
    id        uuid primary key,
    name      text        not null,
    from_day  date        not null,
    to_day    date        not null check (to_day >= from_day),
    opened_at timestamptz not null,
    opened_by uuid        not null
);

create table catalog.review_item (
    campaign uuid not null references catalog.review_campaign,
    code     text not null,
    name     text not null,
    field    text not null,
    level    text not null,
    online   text not null,
    primary key (campaign, code)
);

create table catalog.review_decision (
    id         uuid primary key,
    campaign   uuid        not null,
    code       text        not null,
    answer     text        not null check (answer in ('FULL', 'PART', 'NO')),
    reason     text        not null,
    words      text        not null,
    day        date        not null,
    reviewer   uuid        not null,
    decided_at timestamptz not null,
    ended_at   timestamptz,
    foreign key (campaign, code) references catalog.review_item
);

create unique index review_decision_holds on catalog.review_decision (campaign, code)
    where ended_at is null;
create index review_decision_of on catalog.review_decision (code, day) where ended_at is null;

grant select, insert on catalog.review_campaign, catalog.review_item, catalog.review_decision
    to ${app_role};
grant update (ended_at) on catalog.review_decision to ${app_role};
