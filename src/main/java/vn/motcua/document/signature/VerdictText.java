package vn.motcua.document.signature;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A verdict as it is kept, so that its own shape may change. */
record VerdictText(
        SignatureVerdict.State state, List<One> signatures, Set<Remark> remarks, String checkedAt) {

    record One(
            Standing standing,
            String signer,
            String organisation,
            String issuer,
            String serial,
            String fingerprint,
            @Nullable String claimedAt,
            @Nullable String stampedAt) {}

    static VerdictText of(SignatureVerdict verdict) {
        return new VerdictText(
                verdict.state(),
                verdict.signatures().stream().map(VerdictText::one).toList(),
                verdict.remarks(),
                verdict.checkedAt().toString());
    }

    SignatureVerdict verdict() {
        return new SignatureVerdict(
                state,
                signatures.stream().map(VerdictText::signature).toList(),
                remarks,
                Instant.parse(checkedAt));
    }

    private static One one(PdfSignature s) {
        return new One(
                s.standing(),
                s.signer(),
                s.organisation(),
                s.issuer(),
                s.serial(),
                s.fingerprint(),
                s.claimedAt() == null ? null : s.claimedAt().toString(),
                s.stampedAt() == null ? null : s.stampedAt().toString());
    }

    private static PdfSignature signature(One s) {
        return new PdfSignature(
                s.standing(),
                s.signer(),
                s.organisation(),
                s.issuer(),
                s.serial(),
                s.fingerprint(),
                s.claimedAt() == null ? null : Instant.parse(s.claimedAt()),
                s.stampedAt() == null ? null : Instant.parse(s.stampedAt()));
    }
}
