package vn.motcua.payment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.document.Files;
import vn.motcua.document.PdfBundle;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierView;
import vn.motcua.payment.wire.NationalGateway;

/** The receipts of an order, as its gateway asks for them. */
@Component
class Bills {

    private final PurseStore purses;
    private final PaymentPapers papers;
    private final Applicants applicants;
    private final Files files;

    Bills(PurseStore purses, PaymentPapers papers, Applicants applicants, Files files) {
        this.purses = purses;
        this.papers = papers;
        this.applicants = applicants;
        this.files = files;
    }

    /** The receipts that hold, as PDF; nothing where there is no such order or it has none. */
    byte[] of(String gateway, Map<String, String> asked) {
        OrderView order =
                purses.byReference(asked.getOrDefault("MaThamChieu", ""))
                        .filter(one -> one.gateway().equals(gateway))
                        .filter(one -> NationalGateway.isOf(asked, one.begunAt()))
                        .orElse(null);
        DossierView view = order == null ? null : applicants.view(order.dossier()).orElse(null);
        if (order == null || view == null) {
            return new byte[0];
        }
        List<byte[]> receipts =
                purses.receiptsOf(order.id()).stream()
                        .filter(one -> !one.isVoid())
                        .map(one -> bytes(papers.receipt(one, view)))
                        .toList();
        return receipts.isEmpty() ? new byte[0] : PdfBundle.of(receipts);
    }

    private byte[] bytes(String hash) {
        try (InputStream in = files.open(hash)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
