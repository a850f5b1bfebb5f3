package vn.motcua.dossier;

import java.util.UUID;
import vn.motcua.journal.EventType;

/** What happens to a line of a book of certification (sổ chứng thực). */
public sealed interface CertificateEvent extends DossierEvent.Apart {

    /** What is to be certified is entered in the book, without a number yet. */
    @EventType("dossier.certificate-entered")
    record Entered(
            UUID by, String book, int pages, int copies, long fee, String agreed, String note)
            implements CertificateEvent {}

    /**
     * A leader certified it; it has its number of the year in its book. The note is the paper.
     *
     * @param number zero until the act is stored
     * @param fee in đồng
     * @param agreed what was agreed in writing about a longer time, else empty
     */
    @EventType("dossier.certified")
    record Certified(
            int task,
            UUID by,
            String book,
            int year,
            int number,
            UUID signer,
            int pages,
            int copies,
            long fee,
            String agreed,
            String note)
            implements CertificateEvent {

        Certified numbered(int nth) {
            return new Certified(
                    task, by, book, year, nth, signer, pages, copies, fee, agreed, note);
        }
    }
}
