-- What came of asking for the entrance of each procedure that is done online, and what is
-- integrated on the national portal.
create table catalog.probe_run (
    id         uuid primary key,
    job        uuid        not null,
    started_at timestamptz not null,
    ended_at   timestamptz
);

create index probe_run_last on catalog.probe_run (started_at desc);

create table catalog.probe_result (
    run     uuid        not null references catalog.probe_run,
    code    text        not null,
    outcome text        not null,
    status  integer     not null,
    millis  integer     not null,
    at      timestamptz not null,
    primary key (run, code)
);

create index probe_result_of on catalog.probe_result (code, at desc);

create table catalog.portal_integration (
    id        uuid primary key,
    code      text        not null,
    day       date        not null,
    link      text        not null,
    proof     text        not null,
    file      text        not null,
    file_name text        not null,
    noted_at  timestamptz not null,
    noted_by  uuid        not null,
    ended_on  date check (ended_on >= day)
);

create unique index portal_integration_holds on catalog.portal_integration (code)
    where ended_on is null;
create index portal_integration_file on catalog.portal_integration (file) where file <> '';

grant select, insert on catalog.probe_run, catalog.probe_result, catalog.portal_integration
    to ${app_role};
grant update (ended_at) on catalog.probe_run to ${app_role};
grant update (ended_on) on catalog.portal_integration to ${app_role};
