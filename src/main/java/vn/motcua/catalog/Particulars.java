package vn.motcua.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Bilingual;

/**
 * What is published with a procedure beside its constituents; words that are not said are {@link
 * Bilingual#none()}.
 *
 * @param kind absent where the publication does not say
 * @param targets who may ask for it, in words (đối tượng thực hiện), beside the kinds of applicants
 * @param competent which agency decides (cơ quan có thẩm quyền), where the publication names it
 * @param delegated which agency decides in its stead (cơ quan được ủy quyền)
 * @param coordinating which agencies take part (cơ quan phối hợp)
 * @param keywords what it is looked for by, beside its name
 */
public record Particulars(
        @Nullable Kind kind,
        Bilingual targets,
        Bilingual competent,
        Bilingual delegated,
        Bilingual coordinating,
        NationalListing listing,
        List<String> keywords,
        Bilingual description) {

    /** Who may say how it goes (loại thủ tục). */
    public enum Kind {
        /** Được luật giao quy định chi tiết. */
        DETAILED,
        /** Không được luật giao cho địa phương quy định hoặc quy định chi tiết. */
        NOT_DETAILED,
        /** Đặc thù của địa phương. */
        LOCAL,
        OTHER
    }

    private static final Particulars UNSAID =
            new Particulars(
                    null,
                    Bilingual.none(),
                    Bilingual.none(),
                    Bilingual.none(),
                    Bilingual.none(),
                    NationalListing.NONE,
                    List.of(),
                    Bilingual.none());

    public Particulars {
        keywords = List.copyOf(keywords);
    }

    /** Of versions that were published before the program kept them. */
    public static Particulars unsaid() {
        return UNSAID;
    }
}
