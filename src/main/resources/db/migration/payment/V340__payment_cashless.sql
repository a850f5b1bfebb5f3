-- Where procedures are set up to be paid online, and services of those outside the administration
-- (trường học, y tế, điện lực, bảo hiểm xã hội). Rows are only added: what was tested, ended or a
-- mistake has a row of its own, a correction names what it replaces.
create table payment.setup (
    id        uuid primary key,
    agency    uuid        not null,
    procedure text        not null,
    channel   text        not null check (channel in ('NATIONAL', 'PROVINCE', 'BANK')),
    since     date        not null,
    note      text        not null check (note <> ''),
    noted_at  timestamptz not null,
    noted_by  uuid        not null
);

create index setup_agency on payment.setup (agency, procedure);

create table payment.setup_test (
    setup       uuid primary key references payment.setup,
    day         date        not null,
    transaction text        not null check (transaction <> ''),
    noted_at    timestamptz not null,
    noted_by    uuid        not null
);

create table payment.setup_end (
    setup    uuid primary key references payment.setup,
    day      date        not null,
    mistaken boolean     not null,
    reason   text        not null check (reason <> ''),
    noted_at timestamptz not null,
    noted_by uuid        not null
);

create table payment.outside_service (
    id       uuid primary key,
    replaces uuid unique references payment.outside_service,
    agency   uuid        not null,
    kind     text        not null
        check (kind in ('SCHOOL', 'HEALTH', 'ELECTRICITY', 'SOCIAL_INSURANCE', 'OTHER')),
    unit     text        not null check (unit <> ''),
    service  text        not null check (service <> ''),
    channel  text        not null,
    since    date,
    evidence text        not null,
    from_day date        not null,
    noted_at timestamptz not null,
    noted_by uuid        not null,
    check ((channel <> '') = (since is not null)),
    check (channel = '' or evidence <> '')
);

create index outside_service_agency on payment.outside_service (agency);

create table payment.outside_end (
    service  uuid primary key references payment.outside_service,
    day      date        not null,
    mistaken boolean     not null,
    reason   text        not null check (reason <> ''),
    noted_at timestamptz not null,
    noted_by uuid        not null
);

create index payment_cashless on payment.payment (agency, at) where way in ('ONLINE', 'TRANSFER');

grant select, insert on payment.setup, payment.setup_test, payment.setup_end,
    payment.outside_service, payment.outside_end to ${app_role};
