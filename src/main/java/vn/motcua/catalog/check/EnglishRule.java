package vn.motcua.catalog.check;

import java.util.List;
import vn.motcua.catalog.ProcessFinding;
import vn.motcua.catalog.Step;

/** What people read of a row is there in both languages. */
final class EnglishRule {

    private EnglishRule() {}

    static List<ProcessFinding> check(Rows rows) {
        return rows.all().stream()
                .filter(EnglishRule::lacks)
                .<ProcessFinding>map(step -> new ProcessFinding.EnglishMissing(rows.ref(step)))
                .toList();
    }

    private static boolean lacks(Step step) {
        return lacks(step.name(), step.nameEn())
                || lacks(step.product(), step.productEn())
                || step.next().stream().anyMatch(way -> lacks(way.label(), way.labelEn()));
    }

    private static boolean lacks(String vietnamese, String english) {
        return !vietnamese.isBlank() && english.isBlank();
    }
}
