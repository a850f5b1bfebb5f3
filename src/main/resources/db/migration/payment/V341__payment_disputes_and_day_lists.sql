-- An order may stand as disputed: its gateway says another amount than was ordered.
alter table payment.orders drop constraint orders_state_check;
alter table payment.orders add constraint orders_state_check
    check (state in ('PENDING', 'PAID', 'FAILED', 'DISPUTED'));

-- For whose agency a list of a day was read; older ones are their reader's alone.
alter table payment.day_list add column agency uuid;
-- What a list says was given back.
alter table payment.day_line add column back boolean not null default false;
alter table payment.day_line add constraint day_line_one check (not (paid and back));

create index refund_ended on payment.refund (agency, ended_at) where state = 'DONE';
