package vn.motcua.plan.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd about the first pages, and about how annexes speak of them. */
final class HeadChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private HeadChecks() {}

    static List<Finding> of(PlanHead head, List<AppendixText> appendices, Prose front) {
        List<Finding> found = new ArrayList<>();
        numbers(head, appendices, front, found);
        days(head, appendices, found);
        boolean numbered =
                !head.number().isEmpty()
                        || appendices.stream().anyMatch(one -> !one.number().isEmpty());
        Map<PlanHead.Part, Boolean> there = new EnumMap<>(PlanHead.Part.class);
        there.put(PlanHead.Part.NUMBER, numbered);
        there.put(PlanHead.Part.DAY, head.day() != null);
        there.put(PlanHead.Part.TITLE, !head.title().isEmpty());
        there.put(PlanHead.Part.AGENCY, !head.agency().isEmpty());
        there.put(PlanHead.Part.BASES, !head.bases().isEmpty());
        there.put(PlanHead.Part.ARTICLES, !head.articles().isEmpty());
        there.put(PlanHead.Part.RECIPIENTS, !head.recipients().isEmpty());
        there.put(PlanHead.Part.SIGNER, !head.signer().isEmpty());
        there.forEach((part, here) -> {
            if (!here) {
                found.add(Finding.of(Sort.PART_MISSING, "", front.line(0), part.name()));
            }
        });
        return found;
    }

    private static void numbers(
            PlanHead head, List<AppendixText> appendices, Prose front, List<Finding> found) {
        String number = head.number();
        for (AppendixText annex : appendices) {
            if (annex.number().isEmpty()) {
                continue;
            }
            if (number.isEmpty()) {
                found.add(
                        Finding.of(
                                Sort.NUMBER_BLANK,
                                "",
                                front.line(Math.max(0, front.text().indexOf("Số:"))),
                                annex.number(),
                                annex.label()));
                number = annex.number();
            } else if (!number.equals(annex.number())) {
                found.add(
                        Finding.of(Sort.NUMBER_DIFFERS, "", annex.line(), annex.number(), number));
            }
        }
    }

    private static void days(PlanHead head, List<AppendixText> appendices, List<Finding> found) {
        LocalDate day = head.day();
        for (AppendixText annex : appendices) {
            LocalDate said = annex.day();
            if (day != null && said != null && !said.equals(day)) {
                found.add(
                        Finding.of(
                                Sort.DAY_DIFFERS,
                                "",
                                annex.line(),
                                DAY.format(said),
                                DAY.format(day)));
            }
        }
    }
}
