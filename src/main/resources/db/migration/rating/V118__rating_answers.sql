-- One answer for each dossier, with what figures gather it by. The comment stands here alone: erasing it
-- with its salt leaves the journal whole.
create schema rating;

create table rating.answer (
    dossier_id    uuid        primary key,
    agency_id     uuid        not null,
    procedure     text        not null,
    field         text        not null,
    channel       text        not null,
    answered_at   timestamptz not null,
    source        text        not null check (source in ('LINK', 'QR', 'KIOSK', 'PAPER')),
    entered_by    uuid,
    overall       smallint    not null check (overall between 1 and 5),
    levels        jsonb       not null,
    comment       text,
    salt          bytea,
    comment_state text        not null check (comment_state in ('NONE', 'WAITING', 'SHOWN', 'HIDDEN')),
    check ((source = 'PAPER') = (entered_by is not null)),
    check ((comment is null) = (comment_state = 'NONE'))
);

create index answer_day on rating.answer (answered_at);
create index answer_comment on rating.answer (comment_state, agency_id, answered_at desc)
    where comment_state <> 'NONE';

grant usage on schema rating to ${app_role};
grant select, insert, update, delete on all tables in schema rating to ${app_role};
