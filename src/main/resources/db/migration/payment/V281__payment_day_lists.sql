-- What gateways list of a day (đối soát cuối ngày), held against our own orders. A list is never
-- changed; one read later of the same day stands beside it.
create table payment.day_list (
    id      uuid primary key,
    gateway text        not null,
    day     date        not null,
    read_at timestamptz not null,
    read_by uuid        not null
);

create index day_list_day on payment.day_list (day desc, read_at desc);

create table payment.day_line (
    list        uuid    not null references payment.day_list,
    no          integer not null check (no > 0),
    reference   text    not null collate "C",
    transaction text    not null,
    amount      bigint  not null check (amount >= 0),
    paid        boolean not null,
    primary key (list, no)
);

create index orders_ended on payment.orders (gateway, ended_at) where state = 'PAID';

grant select, insert on payment.day_list, payment.day_line to ${app_role};
