package vn.motcua.signing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.document.IssuedPapers;
import vn.motcua.document.signature.Keys;
import vn.motcua.document.signature.PdfSignatures;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.document.signature.Standing;
import vn.motcua.dossier.ResultFiles;
import vn.motcua.journal.Actor;
import vn.motcua.journal.SecurityLog;
import vn.motcua.kernel.RefusalException;

/** Answers whoever shows a file. Nothing of it is kept. */
@Component
public class PublicCheck {

    private final PdfSignatures signatures;
    private final IssuedPapers issued;
    private final ResultFiles results;
    private final Keys keys;
    private final SecurityLog security;

    PublicCheck(
            PdfSignatures signatures,
            IssuedPapers issued,
            ResultFiles results,
            Keys keys,
            SecurityLog security) {
        this.signatures = signatures;
        this.issued = issued;
        this.results = results;
        this.keys = keys;
        this.security = security;
    }

    /**
     * Reads the stream to its end, not closed. One that this office signed and that was changed
     * since is a row of the security log.
     *
     * @throws RefusalException with {@link DocumentRefusal.EmptyFile}
     */
    public Shown look(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        InputStream read = new BufferedInputStream(new DigestInputStream(content, digest));
        read.mark(1);
        if (read.read() < 0) {
            throw new RefusalException(new DocumentRefusal.EmptyFile());
        }
        read.reset();
        SignatureVerdict verdict = signatures.check(read);
        long ignored = read.transferTo(OutputStream.nullOutputStream());
        String hash = HexFormat.of().formatHex(digest.digest());
        if (isForged(verdict)) {
            security.refused(new Actor(Actor.Kind.CITIZEN, null), "forged-paper", hash, "");
        }
        return new Shown(verdict, hash, issued.issuedAt(hash).orElse(null), results.isResult(hash));
    }

    private boolean isForged(SignatureVerdict verdict) {
        return verdict.signatures().stream()
                .filter(one -> one.standing() == Standing.CHANGED && !one.fingerprint().isEmpty())
                .anyMatch(one -> keys.isOurs(one.fingerprint()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
