package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.exchange.portal.SandboxMood;

/** Everything that a portal can do to us, against the very port. */
class PortalMischiefTest extends ExchangeRoom {

    @ParameterizedTest
    @EnumSource(SandboxMood.class)
    void whateverThePortalDoesCostsNothingButDelay(SandboxMood mood) {
        UUID before = desk.receive("Trần Văn Trước");
        follow(before);
        carry();
        sandbox.behave(mood);
        UUID during = desk.receive("Trần Văn Trong");
        desk.forward(before, 1);
        desk.forward(during, 1);
        follow(before, during);
        for (int i = 0; i < 3; i++) {
            carry();
            later(Duration.ofHours(2));
        }
        assertThat(ledger.ofDossier(before, 9)).noneMatch(line -> line.state().equals("DEAD"));
        assertThat(ledger.ofDossier(during, 9)).noneMatch(line -> line.state().equals("DEAD"));

        sandbox.behave(SandboxMood.WELL);
        later(Duration.ofHours(2));
        carry();
        for (UUID id : List.of(before, during)) {
            assertThat(hand.states(code(id))).as(mood + " " + id).containsExactly("2", "4");
            assertThat(hand.steps(code(id))).as("each step once").isEqualTo(2);
            assertThat(knows(id).waiting()).isZero();
        }
    }

    @Test
    void aSessionThatIsOverIsAskedForAnew() {
        UUID id = desk.receive("Trần Văn Phiên");
        follow(id);
        carry();
        hand.endSessions();
        desk.forward(id, 1);
        follow(id);
        assertThat(carry()).isEqualTo(1);
    }

    @Test
    void whatIsThereAlreadyIsBroughtUpToDate() {
        UUID id = desk.receive("Trần Văn Sẵn");
        follow(id);
        carry();
        jdbc.sql(
                        """
                        update exchange.standing set known = false, sent_code = null, due_at = now()
                        where dossier_id = :id
                        """)
                .param("id", id)
                .update();
        desk.forward(id, 1);
        follow(id);
        assertThat(carry()).isEqualTo(1);
        assertThat(hand.states(code(id))).containsExactly("2", "4");
    }

    @Test
    void aPortalThatIsFurtherIsShownAndNotOverwrittenUnlessAnOfficerSaysSo() {
        UUID id = desk.receive("Trần Văn Xa");
        follow(id);
        carry();
        String code = code(id);
        hand.change(code, "9", "20220101000000");
        jdbc.sql(
                        "update exchange.standing set known = false, sent_code = null where dossier_id = :id")
                .param("id", id)
                .update();
        desk.forward(id, 1);
        follow(id);
        assertThat(carry()).isZero();
        assertThat(knows(id).portalCode()).isEqualTo(9);
        assertThat(knows(id).dead()).isTrue();
        assertThat(head(id).reason()).isEqualTo("NEWER");
        desk.forward(id, 1);
        follow(id);
        assertThat(carry()).as("what is behind it waits").isZero();

        transaction.executeWithoutResult(_ -> ledger.revive(id, clock.instant()));
        assertThat(carry()).isPositive();
        assertThat(hand.states(code)).endsWith("9", "4");
        assertThat(knows(id).portalCode()).isNull();
    }

    @Test
    void oneThatIsRefusedDoesNotHoldUpTheOthers() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(desk.receive("Trần Văn Số " + i));
        }
        follow(all.toArray(UUID[]::new));
        UUID wrong = all.get(5);
        jdbc.sql("update dossier.applicant set phone = :phone where dossier_id = :id")
                .param("phone", "0".repeat(21))
                .param("id", wrong)
                .update();
        assertThat(carry()).isEqualTo(11);
        LedgerLine line = head(wrong);
        assertThat(line.state()).isEqualTo("DEAD");
        assertThat(line.reason()).isEqualTo("TOO_LONG");
        assertThat(line.field()).isEqualTo("SoDienThoai");
        assertThat(due.link().downSince()).isNull();
    }
}
