package vn.motcua.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.document.paper.Words;
import vn.motcua.kernel.LegalBasis;

/**
 * The written part of a statutory report, to go on writing in.
 *
 * @param number of the document; dots while it has none
 * @param period such as {@code quý II năm 2022}
 * @param annexes the forms that go with it
 * @param signer name of who signs; blank while nobody has
 */
@LegalBasis("nd-30-2020#Phụ lục I")
public record NarrativeReport(
        Letterhead letterhead,
        String number,
        String subject,
        String period,
        String recipient,
        List<Section> sections,
        List<String> annexes,
        String signer,
        Instant at) {

    public NarrativeReport {
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /** A day as a sentence says it. */
    public static String day(LocalDate day) {
        return Words.cellDay(day);
    }

    /**
     * One section.
     *
     * @param chapter whether it is one of the large ones
     */
    public record Section(String title, boolean chapter, List<String> sentences) {

        public Section {
            sentences = List.copyOf(sentences);
        }
    }
}
