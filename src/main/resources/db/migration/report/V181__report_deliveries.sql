-- To whom a signed version went, and what proves it; the last row of a recipient and way counts.
create table report.delivery (
    id        uuid        primary key,
    report    uuid        not null,
    version   integer     not null,
    recipient text        not null,
    way       text        not null check (way in ('AXIS', 'SYSTEM', 'EMAIL', 'HAND')),
    standing  text        not null check (standing in ('SENT', 'RECEIVED', 'RETURNED')),
    happened  date        not null,
    -- Number, address or receipt that proves it.
    proof     text        not null check (proof <> ''),
    noted_at  timestamptz not null,
    noted_by  uuid        not null,
    foreign key (report, version) references report.snapshot (report, version)
);

create index delivery_report on report.delivery (report, version);

grant select, insert on report.delivery to ${app_role};
