package vn.motcua.document.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.document.signature.SignatureVerdict.State;

/** What is said of signatures, with an issuer, lists of the revoked and stamps made here. */
@Timeout(60)
class VerdictTest {

    private static final Instant NOW = Instant.now();
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(400));
    private static final Instant YEARS_AHEAD = NOW.plus(Duration.ofDays(900));
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir Path folder;

    private TestIssuer issuer;
    private TokenKey key;

    @BeforeAll
    static void quiet() {
        Signing.quiet();
    }

    @BeforeEach
    void issuer() throws Exception {
        issuer = new TestIssuer("CA thử", LONG_AGO, YEARS_AHEAD);
        key = issuer.key(SamplePdf.SIGNER, LONG_AGO, YEARS_AHEAD);
    }

    @Test
    void aPaperOfATrustedIssuerWhoRevokedNothingIsValid() throws Exception {
        SignatureVerdict verdict = check(signed(SamplePdf.paper(), key), trust(list(null)));
        assertThat(verdict.standing()).isEqualTo(Standing.VALID);
        assertThat(verdict.remarks()).isEmpty();
        PdfSignature signature = verdict.signatures().getFirst();
        assertThat(signature.signer()).isEqualTo(SamplePdf.SIGNER);
        assertThat(signature.organisation()).isEqualTo("UBND xã Yên Hồ");
        assertThat(signature.issuer()).isEqualTo("CA thử");
        assertThat(signature.claimedAt())
                .isEqualTo(NOW.minusSeconds(60).truncatedTo(ChronoUnit.SECONDS));
        assertThat(signature.stampedAt()).isNull();
        assertThat(signature.fingerprint())
                .isEqualTo(KeyCertificate.of(key.chain().getFirst()).fingerprint());
    }

    @Test
    void withoutAListNobodyKnowsWhatIsRevoked() throws Exception {
        assertThat(check(signed(SamplePdf.paper(), key), trust()).standing())
                .isEqualTo(Standing.REVOCATION_UNKNOWN);
    }

    @Test
    void anIssuerNobodyTrustsIsUnknown() throws Exception {
        TestIssuer stranger = new TestIssuer("CA lạ", LONG_AGO, YEARS_AHEAD);
        byte[] paper = signed(SamplePdf.paper(), stranger.key("Ai đó", LONG_AGO, YEARS_AHEAD));
        assertThat(check(paper, trust(list(null))).standing()).isEqualTo(Standing.CHAIN_UNKNOWN);
    }

    @Test
    void anIssuerOfTheSameNameIsNotTheIssuer() throws Exception {
        TestIssuer stranger = new TestIssuer("CA thử", LONG_AGO, YEARS_AHEAD);
        byte[] paper =
                signed(SamplePdf.paper(), stranger.key(SamplePdf.SIGNER, LONG_AGO, YEARS_AHEAD));
        assertThat(check(paper, trust(list(null))).standing()).isEqualTo(Standing.CHAIN_UNKNOWN);
    }

    @Test
    void oneFlippedByteIsSeen() throws Exception {
        byte[] paper = signed(SamplePdf.paper(), key);
        int inside = 700;
        assertThat(check(paper, trust(list(null))).isGood()).isTrue();
        paper[inside] ^= 1;
        SignatureVerdict verdict = check(paper, trust(list(null)));
        assertThat(verdict.standing()).isIn(Standing.CHANGED, Standing.BROKEN);
        assertThat(verdict.isAlarming()).isTrue();
    }

    @Test
    void whatIsWrittenOverASignedPaperIsSeen() throws Exception {
        byte[] paper = SamplePdf.overwritten(signed(SamplePdf.paper(), key));
        SignatureVerdict verdict = check(paper, trust(list(null)));
        assertThat(verdict.standing()).isEqualTo(Standing.CHANGED);
    }

    @Test
    void aSecondSignatureTakesNothingFromTheFirst() throws Exception {
        byte[] twice =
                signed(
                        signed(SamplePdf.paper(), key),
                        issuer.key("Văn thư", LONG_AGO, YEARS_AHEAD),
                        new Appearance.Corner("UBND xã Yên Hồ"));
        SignatureVerdict verdict = check(twice, trust(list(null)));
        assertThat(verdict.signatures())
                .extracting(PdfSignature::standing)
                .containsExactly(Standing.VALID, Standing.VALID);
        assertThat(verdict.signatures())
                .extracting(PdfSignature::signer)
                .containsExactly(SamplePdf.SIGNER, "Văn thư");
        assertThat(verdict.remarks()).isEmpty();
    }

    @Test
    void aSealOverASignatureTakesNothingFromIt() throws Exception {
        byte[] twice =
                signed(
                        signed(SamplePdf.paper(), key),
                        issuer.key("UBND", LONG_AGO, YEARS_AHEAD),
                        new Appearance.Seal(Signing.picture(), "UBND"));
        assertThat(check(twice, trust(list(null))).signatures())
                .extracting(PdfSignature::standing)
                .containsExactly(Standing.VALID, Standing.VALID);
    }

    @Test
    void ofTwoTheWorseCounts() throws Exception {
        TestIssuer stranger = new TestIssuer("CA lạ", LONG_AGO, YEARS_AHEAD);
        byte[] twice =
                signed(
                        signed(SamplePdf.paper(), key),
                        stranger.key("Ai đó", LONG_AGO, YEARS_AHEAD),
                        new Appearance.Corner("Ai đó"));
        SignatureVerdict verdict = check(twice, trust(list(null)));
        assertThat(verdict.signatures())
                .extracting(PdfSignature::standing)
                .containsExactly(Standing.VALID, Standing.CHAIN_UNKNOWN);
        assertThat(verdict.standing()).isEqualTo(Standing.CHAIN_UNKNOWN);
    }

    @Test
    void aCertificateThatHasRunOutIsSaidToHave() throws Exception {
        TokenKey old = issuer.key("Cũ", LONG_AGO, NOW.minus(HOUR));
        byte[] paper = signed(SamplePdf.paper(), old);
        assertThat(check(paper, trust(list(null))).standing()).isEqualTo(Standing.EXPIRED);
    }

    @Test
    void whatWasKnownBeforeTheEndStays() throws Exception {
        TokenKey old = issuer.key("Cũ", LONG_AGO, NOW.minus(HOUR));
        byte[] paper = signed(SamplePdf.paper(), old);
        SignatureVerdict verdict = check(paper, trust(list(null)), NOW.minus(HOUR.multipliedBy(2)));
        assertThat(verdict.standing()).isIn(Standing.VALID, Standing.REVOCATION_UNKNOWN);
        assertThat(verdict.remarks()).contains(Remark.ENDED_SINCE);
    }

    @Test
    void aRevokedCertificateIsSeen() throws Exception {
        byte[] paper = signed(SamplePdf.paper(), key);
        Trust trust = trust(list(key));
        SignatureVerdict verdict = check(paper, trust);
        assertThat(verdict.standing()).isEqualTo(Standing.REVOKED);
        assertThat(verdict.isAlarming()).isTrue();
        SignatureVerdict before = check(paper, trust, NOW.minus(Duration.ofDays(9)));
        assertThat(before.standing()).isEqualTo(Standing.VALID);
        assertThat(before.remarks()).contains(Remark.ENDED_SINCE);
    }

    @Test
    void aListThatTheIssuerDidNotSignSaysNothing() throws Exception {
        TestIssuer stranger = new TestIssuer("CA thử", LONG_AGO, YEARS_AHEAD);
        Path forged = stranger.revoked(folder, key, NOW.minus(HOUR), NOW.minus(HOUR));
        assertThat(check(signed(SamplePdf.paper(), key), trust(forged)).standing())
                .isEqualTo(Standing.REVOCATION_UNKNOWN);
    }

    @Test
    void aClockThatIsAheadIsSaid() throws Exception {
        byte[] paper =
                signed(SamplePdf.paper(), key, personal(), NOW.plus(Duration.ofDays(3)), null);
        SignatureVerdict verdict = check(paper, trust(list(null)));
        assertThat(verdict.remarks()).contains(Remark.CLOCK_AHEAD);
        byte[] little = signed(SamplePdf.paper(), key, personal(), NOW.plusSeconds(60), null);
        assertThat(check(little, trust(list(null))).remarks()).isEmpty();
    }

    @Test
    void aStampOfTimeIsToldAndCountsAfterTheEnd() throws Exception {
        TokenKey stamper = issuer.stamper(LONG_AGO, YEARS_AHEAD);
        KeyEntityTSPSource tsa =
                new KeyEntityTSPSource(stamper.key(), stamper.chain().getFirst(), stamper.chain());
        tsa.setTsaPolicy("1.2.3.4");
        Instant then = NOW.minus(Duration.ofDays(2));
        tsa.setProductionTime(Date.from(then));
        TokenKey old = issuer.key("Cũ", LONG_AGO, NOW.minus(HOUR));
        byte[] paper = signed(SamplePdf.paper(), old, personal(), then, tsa);
        SignatureVerdict verdict = check(paper, trust(list(null)));
        assertThat(verdict.signatures().getFirst().stampedAt())
                .isEqualTo(then.truncatedTo(ChronoUnit.SECONDS));
        assertThat(verdict.standing()).isIn(Standing.VALID, Standing.REVOCATION_UNKNOWN);
        assertThat(verdict.remarks()).containsExactly(Remark.ENDED_SINCE);
    }

    @Test
    void aPaperWithoutSignatureIsSaidToHaveNone() throws Exception {
        assertThat(check(SamplePdf.paper(), trust()).state()).isEqualTo(State.UNSIGNED);
    }

    @Test
    void programCodeIsSeen() throws Exception {
        assertThat(check(SamplePdf.withScript(), trust()).remarks())
                .containsExactly(Remark.SCRIPTS);
        SignatureVerdict verdict = check(signed(SamplePdf.withScript(), key), trust(list(null)));
        assertThat(verdict.standing()).isEqualTo(Standing.VALID);
        assertThat(verdict.remarks()).containsExactly(Remark.SCRIPTS);
    }

    @Test
    void aLockedFileIsSaidToBeLocked() throws Exception {
        assertThat(check(SamplePdf.locked(), trust()).state()).isEqualTo(State.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "%PDF-1.7\nnothing more", "%PDF-1.7\n%%EOF"})
    void garbageIsUnreadable(String content) throws Exception {
        assertThat(check(content.getBytes(StandardCharsets.UTF_8), trust()).state())
                .isEqualTo(State.UNREADABLE);
    }

    @Test
    @Timeout(20)
    void tablesWithoutEndComeToAnEnd() throws Exception {
        assertThat(check(SamplePdf.withHugeTable(), trust()).state())
                .isIn(State.UNREADABLE, State.UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ObjStm", "XRef", "#4fbjStm"})
    @Timeout(20)
    void whatUnfoldsBeyondMeasureIsNotUnfolded(String type) throws Exception {
        byte[] bomb = SamplePdf.withBomb(200, type);
        assertThat(bomb).hasSizeLessThan(2_000_000);
        assertThat(check(bomb, trust()).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    @Timeout(20)
    void xmlInAFileIsNotParsed() throws Exception {
        byte[] paper = signed(SamplePdf.withXmlBomb(), key);
        assertThat(check(paper, trust(list(null))).standing()).isEqualTo(Standing.VALID);
    }

    @Test
    void aTornSignatureIsBroken() throws Exception {
        byte[] paper = signed(SamplePdf.paper(), key);
        String text = new String(paper, StandardCharsets.ISO_8859_1);
        int contents = text.indexOf("/Contents <") + "/Contents <".length();
        for (int i = contents; i < contents + 40; i++) {
            paper[i] = '0';
        }
        SignatureVerdict verdict = check(paper, trust());
        assertThat(verdict.isSigned()).isTrue();
        assertThat(verdict.standing()).isIn(Standing.BROKEN, Standing.CHANGED);
    }

    private Trust trust(Path... lists) {
        return new Trust(List.of(issuer.certificate()), List.of(lists), List.of(), false);
    }

    private Path list(@Nullable TokenKey revoked) throws Exception {
        return issuer.revoked(folder, revoked, NOW.minus(Duration.ofDays(1)), NOW.minus(HOUR));
    }

    private SignatureVerdict check(byte[] content, Trust trust) throws Exception {
        return check(content, trust, NOW);
    }

    private SignatureVerdict check(byte[] content, Trust trust, Instant knownSince)
            throws Exception {
        Path file = Files.createTempFile(folder, "checked", ".pdf");
        Files.write(file, content);
        return PdfSignatures.verdict(
                file, trust, new CheckTime(NOW, knownSince, Duration.ofMinutes(5)));
    }

    private static Appearance personal() {
        return new Appearance.Personal(SamplePdf.SIGNER, null, "Ký số: " + SamplePdf.SIGNER);
    }

    private byte[] signed(byte[] content, TokenKey by) throws Exception {
        return signed(content, by, personal());
    }

    private byte[] signed(byte[] content, TokenKey by, Appearance how) throws Exception {
        return signed(content, by, how, NOW.minusSeconds(60), null);
    }

    private byte[] signed(
            byte[] content,
            TokenKey by,
            Appearance how,
            Instant at,
            @Nullable KeyEntityTSPSource tsa)
            throws Exception {
        return Signing.signed(folder, content, by, how, at, tsa);
    }
}
