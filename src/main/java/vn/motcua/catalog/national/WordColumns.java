package vn.motcua.catalog.national;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.Requirement;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.VietnameseText;

/** The columns that are words in the national database too; they are Vietnamese alone. */
public final class WordColumns {

    /**
     * Numbers of instruments; the name that follows is run into the number, and the year that ends
     * a name runs into the number that follows: {@code Luật năm 201452/2014/QH13}.
     */
    private static final Pattern INSTRUMENT =
            Pattern.compile(
                    "(?:(?<!\\d)\\d{1,4}|(?<=(?<!\\d)(?:19|20)\\d{2})\\d{1,3})/(?:19|20)\\d{2}/(?:QH\\d{2}|[A-ZĐ][A-ZĐ-]*(?!\\p{Ll}))");

    private static final Set<String> NOTHING =
            Set.of("", "khong", "khong co", "khong co thong tin", "khong quy dinh");

    private final NationalRecord record;

    public WordColumns(NationalRecord record) {
        this.record = record;
    }

    /** How it is carried out: order and requirements as the columns say them. */
    public Conduct conduct(List<PaperForm> forms) {
        String asked = said(NationalRecord.REQUIREMENTS);
        return new Conduct(
                order(said(NationalRecord.ORDER)),
                asked.isEmpty() ? List.of() : List.of(new Requirement(alike(asked), null)),
                forms,
                1,
                null);
    }

    /** The steps of an order of performance that is written as one text. */
    public static List<OrderStep> order(String text) {
        return OrderText.read(text);
    }

    /** Whether a column says that there is none, or is not there. */
    public static boolean isNothing(NationalRecord record, String column) {
        return new WordColumns(record).said(column).isEmpty();
    }

    Particulars particulars() {
        String competent = said(NationalRecord.COMPETENT);
        return new Particulars(
                kind(),
                alike(said(NationalRecord.APPLICANTS)),
                alike(competent.isEmpty() ? said(NationalRecord.PERFORMING) : competent),
                alike(said(NationalRecord.DELEGATED)),
                alike(said(NationalRecord.COORDINATING)),
                new NationalListing(true, "", false, ""),
                List.of(),
                Bilingual.none());
    }

    private Particulars.@Nullable Kind kind() {
        String folded = VietnameseText.fold(record.column(NationalRecord.KIND));
        if (folded.isEmpty()) {
            return null;
        }
        if (folded.contains("dac thu")) {
            return Particulars.Kind.LOCAL;
        }
        if (folded.contains("khong duoc luat giao")) {
            return Particulars.Kind.NOT_DETAILED;
        }
        return folded.contains("luat") ? Particulars.Kind.DETAILED : Particulars.Kind.OTHER;
    }

    /** The instruments that are named, by number alone. */
    public List<LegalReference> legal() {
        return INSTRUMENT
                .matcher(record.column(NationalRecord.LEGAL))
                .results()
                .map(found -> found.group())
                .distinct()
                .map(number -> new LegalReference(number, "", null, ""))
                .toList();
    }

    /** A column without the labels of the page that ran into it; empty where it says nothing. */
    private String said(String column) {
        String text =
                record.column(column)
                        .replaceFirst("(?s)Từ khóa\\s*:?(?:\\s*Không có.*)?\\s*$", "")
                        .strip();
        return NOTHING.contains(VietnameseText.fold(text)) ? "" : text;
    }

    private static Bilingual alike(String words) {
        return new Bilingual(words, words);
    }
}
