package vn.motcua.signing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.Files;
import vn.motcua.document.signature.Appearance;
import vn.motcua.document.signature.PdfSignatures;
import vn.motcua.document.signature.PdfSigner;
import vn.motcua.document.signature.SignatureVerdict;
import vn.motcua.dossier.DossierCommand;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ResultFiles;
import vn.motcua.identity.SignIns;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Signs the result of a dossier with a key of the server; the signed file becomes its result. */
@Component
@LegalBasis({"nd-30-2020#Phụ lục I", "nd-45-2020#14"})
public class ResultSigning {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final KeyUses uses;
    private final SignedBook book;
    private final ResultFiles results;
    private final Files files;
    private final PdfSigner signer;
    private final PdfSignatures signatures;
    private final SignIns signIns;
    private final Dossiers dossiers;
    private final Organizations organizations;
    private final BusinessClock clock;

    ResultSigning(
            KeyUses uses,
            SignedBook book,
            ResultFiles results,
            Files files,
            PdfSigner signer,
            PdfSignatures signatures,
            SignIns signIns,
            Dossiers dossiers,
            Organizations organizations,
            BusinessClock clock) {
        this.uses = uses;
        this.book = book;
        this.results = results;
        this.files = files;
        this.signer = signer;
        this.signatures = signatures;
        this.signIns = signIns;
        this.dossiers = dossiers;
        this.organizations = organizations;
        this.clock = clock;
    }

    /**
     * What the signer says.
     *
     * @param version of the event that added the file
     * @param use which of the signer's keys
     * @param code of the second factor; blank where there is none
     * @param key of the form, by which a press sent twice signs once
     */
    public record Order(int version, UUID use, String password, String code, UUID key) {}

    /**
     * The dossier is one that the signer may see. What the dossier's own rules say no to leaves
     * nothing but an unnamed file, which is swept away.
     *
     * @throws RefusalException no key of theirs, wrong password or code, a file that cannot be
     *     signed, or what the dossier says no to
     */
    public void sign(DossierView view, Order order, SignedIn by) {
        KeyUse use =
                uses.mine(by).stream()
                        .filter(one -> one.id().equals(order.use()))
                        .findFirst()
                        .orElseThrow(() -> new RefusalException(new SigningRefusal.NotYourKey()));
        UUID dossier = view.state().id();
        if (book.has(dossier, order.key())) {
            return;
        }
        String from =
                results.find(dossier, order.version())
                        .orElseThrow(() -> new RefusalException(new SigningRefusal.NoFile()));
        signIns.confirm(by.account(), order.password(), order.code());
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String hash = files.store(signed(from, use, by, at), "application/pdf").hash();
        dossiers.act(dossier, new DossierCommand.AttachResult(hash), order.key(), by);
        var ignored = signatures.stored(hash);
        book.note(new Signed(dossier, order.key(), from, hash, use.id(), at), by);
    }

    /** What is known of the signatures in a result. */
    public SignatureVerdict verdict(DossierView view, int version) {
        return results.find(view.state().id(), version)
                .flatMap(signatures::stored)
                .orElseThrow(() -> new RefusalException(new SigningRefusal.NoFile()));
    }

    private byte[] signed(String hash, KeyUse use, SignedIn by, Instant at) {
        try (InputStream content = files.open(hash)) {
            return signer.sign(content, use.key(), appearance(use, by, at), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Appearance appearance(KeyUse use, SignedIn by, Instant at) {
        String agency =
                organizations
                        .chart()
                        .lastKnown(use.agency(), Zones.dayOf(at))
                        .map(Unit::name)
                        .orElse("");
        String time = TIME.format(at.atZone(Zones.VIETNAM));
        return use.organisation()
                ? new Appearance.Corner(agency + "\nThời gian ký: " + time)
                : new Appearance.Personal(
                        by.name(),
                        null,
                        "Ký số bởi: " + by.name() + "\n" + agency + "\nThời gian ký: " + time);
    }
}
