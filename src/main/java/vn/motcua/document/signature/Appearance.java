package vn.motcua.document.signature;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.LegalBasis;

/** How a signature shows on the paper, as the decree on clerical work places it. */
@LegalBasis("nd-30-2020#Phụ lục I")
public sealed interface Appearance {

    /** What stands there where there is no picture. */
    String text();

    /**
     * Of the person who is authorised to sign (chữ ký số của người có thẩm quyền): a blue picture
     * of the hand-written signature, between the title and the name.
     *
     * @param name as it is printed on the paper, by which the place is found
     * @param picture PNG with a transparent background; null shows the text
     */
    record Personal(String name, byte @Nullable [] picture, String text) implements Appearance {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Personal(String n, byte[] p, String t)
                    && n.equals(name)
                    && t.equals(text)
                    && Arrays.equals(p, picture);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /**
     * Of the organisation (chữ ký số của cơ quan, tổ chức): the red picture of its seal in its real
     * size, over a third of the person's signature on its left.
     *
     * @param picture PNG with a transparent background; null shows the text in the corner instead
     */
    record Seal(byte @Nullable [] picture, String text) implements Appearance {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Seal(byte[] p, String t)
                    && t.equals(text)
                    && Arrays.equals(p, picture);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    /**
     * Of the organisation, on copies and annexes: text alone, on the right at the top of page 1.
     */
    record Corner(String text) implements Appearance {}
}
