package vn.motcua.inspection;

import java.util.List;
import vn.motcua.kernel.Refusal;

/** How long what is typed may be, and what may not be left out. */
public final class InspectionTexts {

    /** Longest of what is told at length. */
    public static final int MOST = 5000;

    /** Longest of everything else. */
    public static final int LINE = 300;

    /** Longest number of a paper. */
    public static final int NUMBER = 100;

    private InspectionTexts() {}

    static void most(String field, String text, List<Refusal> wrong) {
        atMost(field, text, MOST, wrong);
    }

    static void line(String field, String text, List<Refusal> wrong) {
        needed(field, text, wrong);
        atMost(field, text, LINE, wrong);
    }

    static void needed(String field, String text, List<Refusal> wrong) {
        if (text.isBlank()) {
            wrong.add(new InspectionRefusal.InspectionTextMissing(field));
        }
    }

    static void number(String field, String text, List<Refusal> wrong) {
        if (text.isBlank() || text.length() > NUMBER) {
            wrong.add(new InspectionRefusal.InspectionNumberMissing(field));
        }
    }

    static void atMost(String field, String text, int most, List<Refusal> wrong) {
        if (text.length() > most) {
            wrong.add(new InspectionRefusal.InspectionTextTooLong(field, most));
        }
    }
}
