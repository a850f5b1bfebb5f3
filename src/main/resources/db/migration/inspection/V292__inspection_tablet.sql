-- Visits taken along on a device that may have no connection; only added to. id is made on the device.
create table inspection.taken_along (
    id     uuid primary key,
    visit  uuid        not null references inspection.visit,
    staff  uuid        not null,
    device text        not null check (device <> ''),
    at     timestamptz not null
);

create index taken_along_visit on inspection.taken_along (visit);

-- The device on which an answer was given; empty for one given on the page. taken_at is by that device's clock.
alter table inspection.answer add column device text not null default '';

-- Photographs taken on a device, each under the id that the device made; only added to.
create table inspection.photograph (
    id        uuid primary key,
    visit     uuid        not null references inspection.visit,
    dossier   uuid,
    item      text        not null,
    file      text        not null check (file <> ''),
    file_name text        not null,
    device    text        not null,
    taken_at  timestamptz not null,
    at        timestamptz not null,
    by_staff  uuid        not null
);

create index photograph_visit on inspection.photograph (visit);
create index photograph_file on inspection.photograph (file);

grant select, insert on inspection.taken_along, inspection.photograph to ${app_role};
