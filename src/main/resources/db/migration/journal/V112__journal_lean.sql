-- What stands before an event is the hash of the event before it, and need not be stored again.
alter table journal.event drop column previous_hash;

-- A command looks for its key among the events of its own stream, which the primary key finds.
drop index journal.event_key;
