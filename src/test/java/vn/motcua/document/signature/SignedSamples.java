package vn.motcua.document.signature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Signed papers for tests of pages; nobody trusts their issuer. */
public final class SignedSamples {

    private SignedSamples() {}

    public static byte[] unsigned() throws Exception {
        return SamplePdf.paper();
    }

    public static byte[] signed() throws Exception {
        Instant now = Instant.now();
        TestIssuer issuer =
                new TestIssuer(
                        "CA lạ", now.minus(Duration.ofDays(9)), now.plus(Duration.ofDays(9)));
        Path folder = Files.createTempDirectory("signed-samples");
        return Signing.signed(
                folder,
                SamplePdf.paper(),
                issuer.key(
                        SamplePdf.SIGNER,
                        now.minus(Duration.ofDays(9)),
                        now.plus(Duration.ofDays(9))),
                new Appearance.Corner("UBND xã Yên Hồ"),
                now.minusSeconds(60),
                null);
    }

    /** Signed, and written over since. */
    public static byte[] changed() throws Exception {
        return SamplePdf.overwritten(signed());
    }

    /** The same by a key that the program holds. */
    public static byte[] changed(PdfSigner signer, String key) throws Exception {
        return SamplePdf.overwritten(
                signer.sign(
                        SamplePdf.paper(),
                        key,
                        new Appearance.Corner("UBND"),
                        Instant.now().minusSeconds(60)));
    }
}
