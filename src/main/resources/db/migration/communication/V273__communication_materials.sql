-- The library of materials of the focal office, and who fetched what.
create table communication.material (
    id          uuid primary key,
    agency      uuid        not null,
    kind        text        not null check (kind in ('LEAFLET', 'SAMPLE_NEWS', 'BROADCAST')),
    title       text        not null check (title <> ''),
    topic       text        not null check (topic <> ''),
    begun_at    timestamptz not null,
    retired_at  timestamptz,
    retired_for text        not null default '',
    check ((retired_at is null) = (retired_for = ''))
);

-- Only added to; the last version is the one that is offered.
create table communication.material_version (
    material  uuid        not null references communication.material,
    version   integer     not null check (version > 0),
    text      text        not null,
    file      text        not null,
    file_name text        not null,
    note      text        not null,
    at        timestamptz not null,
    by_staff  uuid        not null,
    primary key (material, version),
    check (text <> '' or file <> '')
);

create index material_version_file on communication.material_version (file) where file <> '';

create table communication.fetch (
    id       uuid primary key,
    material uuid        not null,
    version  integer     not null,
    at       timestamptz not null,
    by_staff uuid        not null,
    news     uuid references communication.news,
    foreign key (material, version) references communication.material_version
);

create index fetch_material on communication.fetch (material);

grant select, insert, update on communication.material to ${app_role};
grant select, insert on communication.material_version, communication.fetch to ${app_role};
