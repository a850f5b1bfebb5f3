package vn.motcua.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
class LogsTest {

    @Autowired AccessLog accessLog;
    @Autowired SecurityLog securityLog;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private final Actor officer = Actor.staff(UUID.randomUUID());
    private final SubjectRef dossier = new SubjectRef("dossier", UUID.randomUUID());

    @Test
    void aLookStaysWhenTheCallerIsRolledBack() {
        rolledBack(() -> accessLog.looked(officer, dossier, "dossier-page", "current-post"));

        assertThat(accessLog.of(dossier))
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.actor()).isEqualTo(officer);
                    assertThat(look.what()).isEqualTo("dossier-page");
                    assertThat(look.why()).isEqualTo("current-post");
                });
    }

    @Test
    void looksAreShownNewestFirstAndOnlyThoseOfTheSubject() {
        SubjectRef another = new SubjectRef("dossier", UUID.randomUUID());
        accessLog.looked(officer, dossier, "first", "desk");
        accessLog.looked(officer, another, "elsewhere", "desk");
        accessLog.looked(officer, dossier, "second", "desk");

        assertThat(accessLog.of(dossier))
                .extracting(AccessLog.Look::what)
                .containsExactly("second", "first");
    }

    @Test
    void aSecurityRefusalStaysWhenTheCallerIsRolledBack() {
        rolledBack(() -> securityLog.refused(officer, "no-right", "DOSSIER_ACT", "10.0.0.7"));

        assertThat(refusalsOf(officer)).isEqualTo(1);
    }

    private void rolledBack(Runnable work) {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> {
                            work.run();
                            throw new IllegalStateException("rolled back");
                        }))
                .hasMessage("rolled back");
    }

    private long refusalsOf(Actor actor) {
        return jdbc.sql("select count(*) from journal.security_log where actor_id = :actor")
                .param("actor", actor.id())
                .query(Long.class)
                .single();
    }
}
