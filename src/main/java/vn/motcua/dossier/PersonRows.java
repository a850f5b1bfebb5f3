package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.document.IssuedPapers;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.notice.Notices;

/**
 * Deletes all that is held of the person of a dossier: the rows here, papers and messages, and what
 * modules above keep. Files that nothing needs any more go with the next sweep.
 */
@Component
class PersonRows {

    private static final List<String> ERASE_SQL =
            List.of(
                    "delete from dossier.applicant where dossier_id = :id",
                    "delete from dossier.note where dossier_id = :id",
                    "delete from dossier.signature where dossier_id = :id",
                    "delete from dossier.result_file where dossier_id = :id");

    private final JdbcClient jdbc;
    private final IssuedPapers papers;
    private final Notices notices;
    private final ObjectProvider<PersonErasure> others;

    PersonRows(
            JdbcClient jdbc,
            IssuedPapers papers,
            Notices notices,
            ObjectProvider<PersonErasure> others) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.notices = notices;
        this.others = others;
    }

    void erase(UUID dossier) {
        ERASE_SQL.forEach(sql -> jdbc.sql(sql).param("id", dossier).update());
        SubjectRef subject = new SubjectRef(Receiving.STREAM_KIND, dossier);
        papers.forget(subject);
        notices.forget(subject);
        others.forEach(other -> other.erase(dossier));
    }
}
