-- News on the sites of the district and of communes: what is being written, and what was published.
create schema communication;

create table communication.news (
    id            uuid primary key,
    site          uuid        not null,
    unit          uuid        not null,
    begun_at      timestamptz not null,
    state         text        not null
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN', 'DROPPED')),
    kind          text        not null check (kind in ('ITEM', 'ARTICLE')),
    title         text        not null check (title <> ''),
    summary       text        not null,
    body          text        not null,
    topic         text        not null check (topic <> ''),
    byline        text        not null,
    pictures      uuid[]      not null default '{}',
    writers       uuid[]      not null check (cardinality(writers) > 0),
    reason        text        not null default '',
    withdrawn_at  timestamptz,
    withdrawn_for text        not null default '',
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((withdrawn_at is null) = (withdrawn_for = ''))
);

create index news_unit on communication.news (unit);

-- What was published; only added to. The greatest version whose day has come is the one that is seen.
create table communication.news_version (
    news         uuid        not null references communication.news,
    version      integer     not null check (version > 0),
    kind         text        not null,
    title        text        not null,
    summary      text        not null check (summary <> ''),
    body         text        not null check (body <> ''),
    topic        text        not null,
    byline       text        not null,
    pictures     uuid[]      not null,
    folded       text        not null,
    from_day     date        not null,
    reason       text        not null,
    published_by uuid        not null,
    at           timestamptz not null,
    primary key (news, version),
    check ((version = 1) = (reason = ''))
);

-- Steps that were taken; only added to.
create table communication.news_act (
    news     uuid        not null references communication.news,
    position integer     not null check (position > 0),
    step     text        not null,
    at       timestamptz not null,
    by_staff uuid        not null,
    note     text        not null,
    primary key (news, position)
);

-- A picture as it is kept: made smaller, without what the camera wrote into it.
create table communication.picture (
    id     uuid primary key,
    news   uuid    not null references communication.news,
    file   text    not null check (file <> ''),
    alt    text    not null check (alt <> ''),
    width  integer not null check (width > 0),
    height integer not null check (height > 0)
);

create index picture_news on communication.picture (news);
create index picture_file on communication.picture (file);

grant usage on schema communication to ${app_role};
grant select, insert, update on communication.news to ${app_role};
grant select, insert on communication.news_version, communication.news_act, communication.picture to ${app_role};
