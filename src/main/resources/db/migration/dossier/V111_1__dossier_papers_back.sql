-- A dossier that ended without a result and whose papers went back stands in a status of its own;
-- before, the refused and the lapsed among them stood as if a result had been handed over.
update dossier.dossier d
set status = s.code,
    state = (d.state::jsonb || jsonb_build_object('status', s.name))::text
from (values ('REFUSED', 12, 'REFUSED_RETURNED'), ('LAPSED', 13, 'LAPSED_RETURNED'),
        ('WITHDRAWN', 14, 'WITHDRAWN_RETURNED')) as s (outcome, code, name)
where d.outcome = s.outcome and d.returned_at is not null;
