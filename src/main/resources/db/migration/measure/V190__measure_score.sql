-- What the 766 score asks of single dossiers: how often papers were asked for, and the appointment that
-- an apology gave. Facts, and figures with them, are read off the journal anew, as in V161.
delete from measure.fact;
delete from measure.delta;
delete from measure.stock;
delete from measure.closed_day;
delete from measure.hand_over;
delete from measure.apology;
delete from measure.returned;
delete from journal.follower where name = 'measure-facts';

alter table measure.apology add reappointed timestamptz not null;

-- A request for papers, by the moment at which it was made.
create table measure.supplement (
    dossier  uuid        not null,
    at       timestamptz not null,
    known_at timestamptz not null,
    primary key (dossier, at)
);

grant select, insert, update, delete on measure.supplement to ${app_role};
