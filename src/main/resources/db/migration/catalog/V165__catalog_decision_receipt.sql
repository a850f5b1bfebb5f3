-- When the office got a decision, noted after its registration; only added to, the last row counts.
create table catalog.decision_receipt (
    id          uuid primary key,
    decision    uuid        not null references catalog.decision on delete cascade,
    received_on date        not null,
    -- What was known before, and why it was wrong; both absent where nothing was known.
    was         date,
    why         text,
    noted_at    timestamptz not null,
    noted_by    uuid        not null,
    check ((was is null) = (why is null))
);

create index decision_receipt_decision on catalog.decision_receipt (decision, noted_at);

grant select, insert on catalog.decision_receipt to ${app_role};
