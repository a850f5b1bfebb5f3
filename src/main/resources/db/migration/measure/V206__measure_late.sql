-- Every version of a dossier that is open says when it becomes late: those that were replaced are
-- told apart by when, or a year of late dossiers is looked for among all that were ever open.
create index fact_late_now on measure.fact (late_at) where late_at is not null and known_to is null;
create index fact_late_then on measure.fact (known_to, late_at)
    where late_at is not null and known_to is not null;
drop index measure.fact_late;
