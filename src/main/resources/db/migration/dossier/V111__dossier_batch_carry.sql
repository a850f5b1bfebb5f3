-- What the items of a batch carry: the apology that some of them owe, and how those that go to
-- another agency were sent. An item says whether it did carry an apology.
alter table dossier.batch
    add column apology_reason text,
    add column reappointed    date,
    add column sent_as        text;

alter table dossier.batch_item
    add column apologised boolean not null default false;
