package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Channel;
import vn.motcua.document.ApologyForm;
import vn.motcua.document.FormKind;
import vn.motcua.identity.OnBehalf;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.Actor;
import vn.motcua.kernel.Uuid7;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Delegation;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Reorganization;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoLocality;

/**
 * NĐ 61/2018 Đ.19 k.9: the agency that has the dossier apologises, whatever else its people are.
 */
@DatabaseTest
@TestPropertySource(properties = {"motcua.followers=false", "motcua.test=apology-letter"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApologyLetterTest {

    /** Civil status of the town, and since May of the commune as well. */
    private static final String BOTH = "hotich.thitran";

    /** Leads the town, helps out in the commune, and stands in for who leads that. */
    private static final String LENT = "phochutich.thitran";

    private static final LocalDate MAY = LocalDate.of(2022, 5, 1);
    private static final Instant LATE = DemoLocality.MORNING.plus(Duration.ofDays(3));

    @Autowired Dossiers dossiers;
    @Autowired DossierQueries queries;
    @Autowired Organizations organizations;
    @Autowired OnBehalf people;
    @Autowired BusinessClock clock;

    @BeforeAll
    void open(@Autowired BeanFactory program) {
        DemoLocality.open(program);
        appoint(BOTH, "justice");
        appoint(LENT, "clerk");
        Delegation lent =
                new Delegation(
                        Staff.idOf("chutich.tunganh"),
                        Staff.idOf(LENT),
                        new Post(Unit.idOf("tunganh"), "chair"),
                        MAY,
                        MAY.plusMonths(3),
                        "Đi học");
        organizations.delegate(new Reorganization.Delegate(lent, MAY), Actor.SYSTEM);
    }

    private void appoint(String username, String post) {
        organizations.appoint(
                new Reorganization.Appoint(
                        Staff.idOf(username), new Post(Unit.idOf("tunganh"), post), MAY),
                Actor.SYSTEM);
    }

    @Test
    void whoWorksForTwoAgenciesSpeaksForTheOneThatHasTheDossier() {
        ApologyForm letter = apology(BOTH, false);

        assertThat(letter.resolving()).contains("Tùng Ảnh");
        assertThat(letter.letterhead().whole()).contains("Tùng Ảnh");
        assertThat(letter.signer()).isEqualTo(name("chutich.tunganh"));
    }

    @Test
    void whoStandsInForALeaderSpeaksForThatLeadersAgency() {
        assertThat(apology(LENT, true).resolving()).contains("Tùng Ảnh");
    }

    private ApologyForm apology(String username, boolean override) {
        UUID id = late();
        clock.runAt(
                LATE,
                () ->
                        dossiers.act(
                                id,
                                new DossierCommand.Apologise(
                                        Zones.dayOf(LATE).plusDays(7), "Mưa lũ", override),
                                Uuid7.next(),
                                staff(username)));
        DossierView view = clock.runAt(LATE, () -> queries.view(id, staff(username), "test"));
        Letter letter =
                Letter.of(view).stream()
                        .filter(l -> l.kind() == FormKind.APOLOGY)
                        .findFirst()
                        .orElseThrow();
        return new LetterContent(view, organizations.chart(), "")
                .apology(letter, (DossierEvent.Apologised) letter.event());
    }

    private String name(String username) {
        return organizations.chart().staff(Staff.idOf(username)).orElseThrow().name();
    }

    private SignedIn staff(String username) {
        return people.of(Staff.idOf(username)).orElseThrow();
    }

    /** A dossier of the commune with its civil status. */
    private UUID late() {
        Receive receive =
                new Receive(
                        Uuid7.next(),
                        Unit.idOf("tunganh"),
                        "2.000635",
                        "chung",
                        Channel.COUNTER,
                        new Applicant(
                                "Trần Văn Quỳnh",
                                "042087000123",
                                null,
                                "Nam",
                                "Thôn Đại Lợi",
                                "",
                                "",
                                "",
                                ""),
                        List.of(
                                new PaperCount("to-khai", 1, 0, 0, false),
                                new PaperCount("giay-to-tuy-than", 0, 0, 0, true)),
                        1,
                        ReturnMethod.DESK);
        SignedIn desk = staff("motcua.tunganh");
        Acted in = clock.runAt(DemoLocality.MORNING, () -> dossiers.receive(receive, desk));
        OpenTask task = in.state().open().getFirst();
        DossierCommand on = new DossierCommand.Forward(task.no(), task.version(), null, null);
        Acted with =
                clock.runAt(
                        DemoLocality.MORNING,
                        () -> dossiers.act(in.dossier(), on, Uuid7.next(), desk));
        return with.dossier();
    }
}
