-- The decision that approved an internal process; what was published before is kept without one.
create table catalog.process_approval (
    process_id  uuid        primary key references catalog.process_version,
    number      text        not null,
    signed_on   date        not null,
    signer      text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);

grant select, insert on catalog.process_approval to ${app_role};
