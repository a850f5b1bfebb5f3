-- The public post (bưu chính công ích): rows beside the journal that desks, pages and figures read, with
-- the names and addresses that events do not hold. Amounts are in đồng.
create schema postal;

-- A procedure of the list of what may be handed to the post, from a day to a day.
create table postal.listed (
    id        uuid primary key,
    procedure text        not null,
    from_day  date        not null,
    to_day    date check (to_day >= from_day),
    source    text        not null,
    made_at   timestamptz not null,
    made_by   uuid        not null
);

-- What an agency agreed with a post office; it ends with its last day.
create table postal.agreement (
    id       uuid primary key,
    agency   uuid        not null,
    number   text        not null,
    day      date        not null,
    office   text        not null,
    from_day date        not null check (from_day >= day),
    to_day   date check (to_day >= from_day),
    -- Working hours from the acceptance by the post to the hand-over.
    hours    integer     not null check (hours > 0),
    made_at  timestamptz not null,
    made_by  uuid        not null
);

create index agreement_agency on postal.agreement (agency, from_day);

create table postal.agreed (
    agreement uuid not null references postal.agreement,
    procedure text not null,
    primary key (agreement, procedure)
);

create index agreed_procedure on postal.agreed (procedure);

create table postal.orders (
    id            uuid primary key,
    dossier       uuid        not null,
    agency        uuid        not null,
    way           text        not null check (way in ('COLLECT', 'DELIVER')),
    distance      text        not null,
    payer         text        not null check (payer in ('APPLICANT', 'AGENCY')),
    reason        text        not null,
    fee           bigint      not null check (fee >= 0),
    state         text        not null,
    waybill       text unique collate "C",
    name          text        not null,
    phone         text        not null,
    address       text        not null,
    content       text        not null,
    asked_at      timestamptz not null,
    asked_by      uuid,
    taken_at      timestamptz,
    -- When the post had it in its hands, by its own words.
    collected_at  timestamptz,
    invited       integer     not null default 0,
    first_invited timestamptz,
    last_invited  timestamptz,
    returning_at  timestamptz,
    delivered_at  timestamptz,
    -- Nothing more is to be heard or done.
    ended         boolean     not null default false,
    tries         integer     not null default 0,
    next_at       timestamptz,
    heard_at      timestamptz
);

create index orders_dossier on postal.orders (dossier);
create index orders_agency on postal.orders (agency, asked_at);
create index orders_open on postal.orders (next_at) where not ended;
-- One way of one dossier has one order under way.
create unique index orders_running on postal.orders (dossier, way) where not ended;

-- What the operator said of an order, each word once; only added to.
create table postal.word (
    order_id uuid        not null references postal.orders,
    said_at  timestamptz not null,
    code     text        not null,
    state    text,
    how      text        not null check (how in ('HOOK', 'ASKED')),
    heard_at timestamptz not null,
    primary key (order_id, said_at, code)
);

-- A dossier that came by the post, and by when the post has to hand it over.
create table postal.brought (
    dossier     uuid primary key,
    agency      uuid        not null,
    accepted_at timestamptz not null,
    due_at      timestamptz not null,
    handed_at   timestamptz
);

create index brought_agency on postal.brought (agency, accepted_at);
create index brought_open on postal.brought (agency) where handed_at is null;

create table postal.book (
    agency uuid    not null,
    year   integer not null,
    last   integer not null check (last > 0),
    primary key (agency, year)
);

-- A signed minute of a hand-over (biên bản giao nhận) between post and agency.
create table postal.handover (
    id      uuid primary key,
    agency  uuid        not null,
    year    integer     not null,
    number  integer     not null check (number > 0),
    way     text        not null check (way in ('COLLECT', 'DELIVER')),
    office  text        not null,
    postman text        not null,
    at      timestamptz not null,
    by_staff uuid       not null,
    unique (agency, year, number)
);

create table postal.handover_line (
    handover uuid    not null references postal.handover,
    position integer not null,
    dossier  uuid    not null,
    order_id uuid    unique references postal.orders,
    primary key (handover, position)
);

create unique index handover_line_brought on postal.handover_line (dossier) where order_id is null;

-- Calls in both directions between the program and the operator; only added to.
create table postal.call (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    inward  boolean     not null,
    what    text        not null,
    verdict text        not null
);

create index call_at on postal.call (at);

grant usage on schema postal to ${app_role};
grant select, insert, update on postal.listed, postal.agreement, postal.orders, postal.brought,
    postal.book to ${app_role};
grant select, insert on postal.agreed, postal.word, postal.handover, postal.handover_line,
    postal.call to ${app_role};
