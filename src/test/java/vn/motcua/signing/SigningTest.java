package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.signature.PdfSigner;
import vn.motcua.document.signature.Rehearsal;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.document.signature.SignedSamples;
import vn.motcua.document.signature.Standing;
import vn.motcua.dossier.DossierQueries;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.ResultFiles;
import vn.motcua.dossier.web.Desk;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.Role;
import vn.motcua.identity.SignedIn;
import vn.motcua.journal.JournalVerification;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Uuid7;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Staff;
import vn.motcua.testing.DatabaseTest;

/** A leader signs a result with a key that the server holds; its issuer is a rehearsed one. */
@DatabaseTest
@AutoConfigureMockMvc
@TestPropertySource(properties = {"motcua.signature.rehearsal=true", "motcua.identity.tries=1000"})
class SigningTest {

    private static final String PASSWORD = "mat-khau-rat-dai-cua-toi";

    @Autowired private BeanFactory program;
    @Autowired private MockMvcTester mvc;
    @Autowired private JdbcClient jdbc;
    @Autowired private Rehearsal rehearsal;
    @Autowired private KeyUses uses;
    @Autowired private ResultSigning signing;
    @Autowired private PublicCheck check;
    @Autowired private PdfSigner signer;
    @Autowired private ResultFiles results;
    @Autowired private Files files;
    @Autowired private DossierQueries queries;
    @Autowired private Organizations organizations;
    @Autowired private Accounts accounts;
    @Autowired private BusinessClock clock;
    @Autowired private JournalVerification verification;

    private Desk desk;
    private SignedIn leader;
    private String key;

    @BeforeEach
    void aLeader() {
        desk = new Desk(program, mvc);
        Staff staff = organizations.chart().staffByUsername(Desk.SIGNER).orElseThrow();
        key = rehearsal.key(staff.name(), "UBND xã Tùng Ảnh");
        UUID account =
                accounts.create(
                        staff.id(),
                        "ky" + UUID.randomUUID().toString().substring(0, 8),
                        PASSWORD,
                        Set.of(Role.STAFF));
        leader =
                new SignedIn(
                        account,
                        staff.id(),
                        staff.name(),
                        organizations.chart().postsOf(staff.id(), clock.today()),
                        Set.of(Role.STAFF));
    }

    @Test
    void theSignedFileBecomesTheResultAndIsKnownToWhoeverShowsIt() throws IOException {
        UUID use = give(false);
        DossierView view = resolved();
        int before = view.resultFiles().getFirst();
        UUID form = Uuid7.next();
        signing.sign(view, order(before, use, PASSWORD, form), leader);
        DossierView after = queries.view(view.state().id(), leader, "test");
        int now = after.resultFiles().getFirst();
        assertThat(now).isGreaterThan(before);
        SignatureVerdict verdict = signing.verdict(after, now);
        assertThat(verdict.standing()).isEqualTo(Standing.REVOCATION_UNKNOWN);
        assertThat(verdict.signatures().getFirst().signer()).isEqualTo(leader.name());
        assertThat(check.look(files.open(hash(after, now))).isOurs()).isTrue();
        signing.sign(after, order(now, use, PASSWORD, form), leader);
        assertThat(queries.view(view.state().id(), leader, "test").resultFiles())
                .as("a press sent twice signs once")
                .hasSameSizeAs(after.resultFiles());
        assertThat(verification.verify().whole()).isTrue();
    }

    @Test
    void theSealOfTheAgencyComesBesideTheSignature() {
        UUID person = give(false);
        UUID agency = give(true);
        DossierView view = resolved();
        signing.sign(
                view, order(view.resultFiles().getFirst(), person, PASSWORD, Uuid7.next()), leader);
        view = queries.view(view.state().id(), leader, "test");
        signing.sign(
                view, order(view.resultFiles().getFirst(), agency, PASSWORD, Uuid7.next()), leader);
        view = queries.view(view.state().id(), leader, "test");
        SignatureVerdict verdict = signing.verdict(view, view.resultFiles().getFirst());
        assertThat(verdict.signatures()).hasSize(2);
        assertThat(verdict.isGood()).isTrue();
    }

    @Test
    void withoutThePasswordNothingIsSigned() {
        UUID use = give(false);
        DossierView view = resolved();
        int version = view.resultFiles().getFirst();
        assertThat(
                        refused(() ->
                                signing.sign(
                                        view, order(version, use, "sai", Uuid7.next()), leader)))
                .isEqualTo(new IdentityRefusal.PasswordWrong());
        assertThat(queries.view(view.state().id(), leader, "test").resultFiles()).hasSize(1);
    }

    @Test
    void aKeyOfSomebodyElseOrTakenBackSignsNothing() {
        UUID use = give(false);
        DossierView view = resolved();
        int version = view.resultFiles().getFirst();
        assertThat(
                        refused(() ->
                                signing.sign(
                                        view,
                                        order(version, UUID.randomUUID(), PASSWORD, Uuid7.next()),
                                        leader)))
                .isEqualTo(new SigningRefusal.NotYourKey());
        uses.end(use, keeper());
        assertThat(refused(() -> uses.end(use, keeper()))).isEqualTo(new SigningRefusal.NoUse());
    }

    @Test
    void whatIsWrongWithAGiftIsAllSaidAtOnce() {
        RefusalException all =
                Objects.requireNonNull(
                        catchThrowableOfType(
                                RefusalException.class,
                                () ->
                                        uses.give(
                                                new KeyUses.Given(
                                                        "none", null, "nobody", false, null, null),
                                                keeper())));
        assertThat(all.refusals())
                .containsExactlyInAnyOrder(
                        new SigningRefusal.KeyMissing(),
                        new SigningRefusal.NobodyOfThatName(),
                        new SigningRefusal.AgencyMissing(),
                        new SigningRefusal.DaysWrong());
        assertThat(refused(() -> uses.all(leader)).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aPaperOfOursThatWasChangedIsNoted() throws Exception {
        long before = noted();
        byte[] forged = SignedSamples.changed(signer, key);
        assertThat(check.look(new ByteArrayInputStream(forged)).verdict().standing())
                .isEqualTo(Standing.CHANGED);
        assertThat(noted()).isEqualTo(before + 1);
    }

    private UUID give(boolean organisation) {
        UUID unit = leader.posts().iterator().next().unit();
        UUID agency = organizations.chart().agencyOf(unit, clock.today()).orElseThrow().id();
        return uses.give(
                new KeyUses.Given(key, agency, Desk.SIGNER, organisation, clock.today(), null),
                keeper());
    }

    private DossierView resolved() {
        UUID id = desk.receive("Trần Văn Quỳnh");
        desk.forward(id, 4);
        byte[] paper;
        try {
            paper = SignedSamples.unsigned();
        } catch (Exception e) {
            throw new UncheckedIOException(new IOException(e));
        }
        assertThat(
                        desk.upload(
                                "/dossiers/" + id + "/results",
                                Desk.RECEIVER,
                                new MockMultipartFile(
                                        "file", "ket-qua.pdf", "application/pdf", paper)))
                .hasStatus(303);
        return queries.view(id, leader, "test");
    }

    private static ResultSigning.Order order(int version, UUID use, String password, UUID form) {
        return new ResultSigning.Order(version, use, password, "", form);
    }

    private String hash(DossierView view, int version) {
        return results.find(view.state().id(), version).orElseThrow();
    }

    private static SignedIn keeper() {
        UUID id = UUID.nameUUIDFromBytes("keeper".getBytes(StandardCharsets.UTF_8));
        return new SignedIn(id, id, "Quản trị", Set.of(), Set.of(Role.STAFF, Role.ADMINISTRATOR));
    }

    private static Refusal refused(ThrowingCallable act) {
        List<Refusal> all =
                Objects.requireNonNull(catchThrowableOfType(RefusalException.class, act))
                        .refusals();
        return all.getFirst();
    }

    private long noted() {
        return jdbc.sql("select count(*) from journal.security_log where what = 'forged-paper'")
                .query(Long.class)
                .single();
    }
}
