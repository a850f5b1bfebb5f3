-- Payment (thanh toán): rows beside the journal that lists and pages read, with the names and reasons
-- that events do not hold. Amounts are in đồng.
create schema payment;

create table payment.obligation (
    id         uuid primary key,
    dossier    uuid        not null,
    agency     uuid        not null,
    procedure  text        not null,
    kind       text        not null check (kind in ('FEE', 'TAX')),
    name       text        not null,
    name_en    text        not null,
    unit       bigint      not null check (unit > 0),
    count      integer     not null check (count > 0),
    amount     bigint      not null check (amount = unit * count),
    notice     text        not null,
    notice_day date,
    state      text        not null
        check (state in ('OPEN', 'PAID', 'EXEMPT', 'DROPPED', 'REFUNDED')),
    reason     text        not null default '',
    basis      text        not null default '',
    salt       bytea,
    made_at    timestamptz not null,
    made_by    uuid,
    ended_at   timestamptz,
    check ((kind = 'TAX') = (notice <> ''))
);

create index obligation_dossier on payment.obligation (dossier);
create index obligation_made on payment.obligation (agency, made_at);

create table payment.orders (
    id           uuid primary key,
    dossier      uuid        not null,
    agency       uuid        not null,
    gateway      text        not null,
    -- By which the gateway knows it; the key that keeps a call-back from counting twice.
    reference    text        not null unique collate "C",
    amount       bigint      not null check (amount > 0),
    state        text        not null check (state in ('PENDING', 'PAID', 'FAILED')),
    code         text        not null default '',
    begun_at     timestamptz not null,
    expires_at   timestamptz not null,
    asked_at     timestamptz,
    ended_at     timestamptz,
    address      text        not null
);

create index orders_dossier on payment.orders (dossier);
create index orders_pending on payment.orders (begun_at) where state = 'PENDING';
create index orders_day on payment.orders (gateway, begun_at);

create table payment.payment (
    id           uuid primary key,
    dossier      uuid        not null,
    agency       uuid        not null,
    procedure    text        not null,
    way          text        not null check (way in ('CASH', 'CARD', 'TRANSFER', 'ONLINE')),
    amount       bigint      not null check (amount > 0),
    order_id     uuid unique references payment.orders,
    transaction  text        not null,
    astray       boolean     not null,
    at           timestamptz not null,
    by_staff     uuid,
    check ((way = 'ONLINE') = (order_id is not null)),
    check ((way = 'ONLINE') = (by_staff is null)),
    check (way = 'ONLINE' or not astray)
);

create index payment_dossier on payment.payment (dossier);
create index payment_day on payment.payment (agency, at);

-- What a payment was for. Something owed is paid once; given back, it is not owed again.
create table payment.share (
    payment    uuid not null references payment.payment,
    obligation uuid not null unique references payment.obligation,
    primary key (payment, obligation)
);

-- The last number of an agency's year; its row is locked last before a receipt is written, so that
-- what is taken back leaves no gap.
create table payment.receipt_number (
    agency uuid    not null,
    year   integer not null,
    last   integer not null check (last > 0),
    primary key (agency, year)
);

create table payment.receipt (
    id         uuid primary key,
    agency     uuid        not null,
    year       integer     not null,
    number     integer     not null check (number > 0),
    dossier    uuid        not null,
    payment    uuid        not null references payment.payment,
    obligation uuid        not null references payment.obligation,
    amount     bigint      not null check (amount > 0),
    payer      text        not null,
    address    text        not null,
    at         timestamptz not null,
    by_staff   uuid,
    voided_at  timestamptz,
    voided_by  uuid,
    reason     text        not null default '',
    salt       bytea,
    unique (agency, year, number)
);

create index receipt_dossier on payment.receipt (dossier);
create index receipt_day on payment.receipt (agency, at);

create table payment.refund (
    id          uuid primary key,
    payment     uuid        not null references payment.payment,
    dossier     uuid        not null,
    agency      uuid        not null,
    amount      bigint      not null check (amount > 0),
    way         text        not null check (way in ('CASH', 'CARD', 'TRANSFER', 'ONLINE')),
    state       text        not null check (state in ('ASKED', 'DONE', 'FAILED')),
    reason      text        not null,
    salt        bytea,
    transaction text        not null default '',
    asked_at    timestamptz not null,
    asked_by    uuid        not null,
    ended_at    timestamptz
);

create index refund_dossier on payment.refund (dossier);

-- What gateways said, and what was made of it; only added to.
create table payment.answer (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    gateway     text        not null,
    how         text        not null check (how in ('CALL_BACK', 'QUERY')),
    order_id    uuid,
    amount      bigint      not null,
    code        text        not null,
    transaction text        not null,
    verdict     text        not null
);

create index answer_order on payment.answer (order_id);

-- Into which account of an agency people transfer; the newest row holds.
create table payment.account (
    agency uuid        not null,
    set_at timestamptz not null,
    set_by uuid        not null,
    bank   text        not null,
    number text        not null,
    holder text        not null,
    primary key (agency, set_at)
);

grant usage on schema payment to ${app_role};
grant select, insert, update on payment.obligation, payment.orders, payment.payment, payment.share,
    payment.receipt_number, payment.receipt, payment.refund to ${app_role};
grant select, insert on payment.answer, payment.account to ${app_role};
