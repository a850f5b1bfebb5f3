package vn.motcua.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Fills the tables with closed dossiers: a few are played to their end, then copied row by row
 * under other ids, set by set. The copies are as wide as real ones, but their hashes prove nothing.
 */
final class ClosedDossiers {

    private static final int PATTERNS = 100;

    private static final List<String> COPY =
            List.of(
                    """
                    create temporary table copied as
                    select d.dossier_id as old, gen_random_uuid() as new, n
                    from dossier.dossier d, generate_series(1, :times) as n where d.status = 10
                    """,
                    "analyze copied",
                    """
                    insert into journal.stream (stream_id, kind, version, hash, epoch, tx)
                    select c.new, s.kind, s.version, s.hash, s.epoch, s.tx
                    from copied c join journal.stream s on s.stream_id = c.old
                    """,
                    """
                    insert into journal.event (stream_id, version, epoch, tx, seq, type, schema, occurred_at,
                        recorded_at, actor_kind, actor_id, key, demo, payload, previous_hash, hash)
                    select c.new, e.version, e.epoch, e.tx, nextval('journal.event_seq'), e.type, e.schema,
                        e.occurred_at, e.recorded_at, e.actor_kind, e.actor_id, gen_random_uuid(), e.demo,
                        e.payload, e.previous_hash, e.hash
                    from copied c join journal.event e on e.stream_id = c.old
                    """,
                    """
                    insert into dossier.dossier (dossier_id, code, procedure, version_id, agency_id, status,
                        received_at, promised_due, resolved_at, returned_at, track_key, channel)
                    select c.new, d.code || '-' || c.n, d.procedure, d.version_id, d.agency_id, d.status,
                        d.received_at, d.promised_due, d.resolved_at, d.returned_at, d.track_key,
                        d.channel, replace(d.state, c.old::text, c.new::text)
                    from copied c join dossier.dossier d on d.dossier_id = c.old
                    """,
                    """
                    insert into dossier.code (code, dossier_id)
                    select k.code || '-' || c.n, c.new
                    from copied c join dossier.code k on k.dossier_id = c.old
                    """,
                    """
                    insert into dossier.applicant (dossier_id, full_name, id_number, birth_date, gender, address,
                        phone, email, organisation, tax_number, result_by, folded, salt)
                    select c.new, a.full_name, a.id_number, a.birth_date, a.gender, a.address, a.phone, a.email,
                        a.organisation, a.tax_number, a.result_by, a.folded, a.salt
                    from copied c join dossier.applicant a on a.dossier_id = c.old
                    """,
                    """
                    insert into dossier.note (dossier_id, version, text)
                    select c.new, t.version, t.text from copied c join dossier.note t on t.dossier_id = c.old
                    """,
                    """
                    insert into dossier.involved (dossier_id, agency_id, received_at)
                    select c.new, i.agency_id, i.received_at
                    from copied c join dossier.involved i on i.dossier_id = c.old
                    """,
                    "drop table copied");

    private final Program program;

    ClosedDossiers(Program program) {
        this.program = program;
    }

    void add(int dossiers) throws SQLException {
        Journey journey = new Journey(program);
        RandomGenerator random = DossierBench.random(5);
        for (int i = 0; i < PATTERNS; i++) {
            journey.play(Locality.STEPS, random, (_, act) -> act.run());
        }
        String times = "" + (dossiers / PATTERNS - 1);
        program.execute(String.join(";\n", COPY).replace(":times", times));
        program.execute("vacuum analyze");
    }
}
