-- Background work: db-scheduler's own table (its column names are its contract) and how far long jobs are.
create schema job;

create table job.scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_due on job.scheduled_task (execution_time);
create index scheduled_task_heartbeat on job.scheduled_task (last_heartbeat);

create table job.progress (
    id         uuid        primary key,
    kind       text        not null,
    title_key  text        not null,
    argument   text        not null,
    state      text        not null
        check (state in ('WAITING', 'RUNNING', 'CANCELLING', 'DONE', 'CANCELLED', 'FAILED')),
    total      bigint      not null default 0,
    done       bigint      not null default 0,
    message    text,
    started_by uuid,
    started_at timestamptz not null,
    ended_at   timestamptz,
    check ((ended_at is not null) = (state in ('DONE', 'CANCELLED', 'FAILED')))
);

create index progress_open on job.progress (started_at) where ended_at is null;

grant usage on schema job to ${app_role};
grant select, insert, update, delete on all tables in schema job to ${app_role};
