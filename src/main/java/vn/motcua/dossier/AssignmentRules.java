package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.kernel.Refusal;
import vn.motcua.organization.Staff;

/** What must be true of a way that is set now. Pure. */
final class AssignmentRules {

    private static final int MOST = 40;

    private AssignmentRules() {}

    /** Which codes the catalog knows on a day. */
    interface Known {
        boolean field(String code);

        boolean procedure(String code);
    }

    static List<Refusal> problems(
            Assignment wished,
            List<Staff> holders,
            Known known,
            AssignmentBook book,
            LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        LocalDate last = wished.lastDay();
        if (wished.firstDay().isBefore(today)) {
            wrong.add(new AssignmentRefusal.DayPast(today));
        }
        if (last != null && last.isBefore(wished.firstDay())) {
            wrong.add(new AssignmentRefusal.DaysInDisorder());
        }
        if (wished.way() == AssignmentWay.RULE) {
            rules(wished.rules(), holders, known, wrong);
        }
        if (wrong.isEmpty()) {
            book.history(wished.post()).stream()
                    .filter(other -> other.overlaps(wished))
                    .findFirst()
                    .map(AssignmentRules::overlap)
                    .ifPresent(wrong::add);
        }
        return wrong;
    }

    private static Refusal overlap(Assignment other) {
        LocalDate last = other.lastDay();
        return last == null
                ? new AssignmentRefusal.OverlapsOpen(other.firstDay())
                : new AssignmentRefusal.Overlaps(other.firstDay(), last);
    }

    private static void rules(
            List<AssignmentRule> rules, List<Staff> holders, Known known, List<Refusal> wrong) {
        if (rules.isEmpty()) {
            wrong.add(new AssignmentRefusal.RulesMissing());
        }
        if (rules.size() > MOST) {
            wrong.add(new AssignmentRefusal.TooManyRules(MOST));
        }
        Set<UUID> people = new HashSet<>(holders.stream().map(Staff::id).toList());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            AssignmentRule rule = rules.get(i);
            int line = i + 1;
            switch (rule.about()) {
                case FIELD -> {
                    if (!known.field(rule.code())) {
                        wrong.add(new AssignmentRefusal.FieldUnknown(line, rule.code()));
                    }
                }
                case PROCEDURE -> {
                    if (!known.procedure(rule.code())) {
                        wrong.add(new AssignmentRefusal.ProcedureCodeUnknown(line, rule.code()));
                    }
                }
            }
            if (!seen.add(rule.about() + " " + rule.code())) {
                wrong.add(new AssignmentRefusal.RuleTwice(line, rule.code()));
            }
            if (!people.contains(rule.staff())) {
                wrong.add(new AssignmentRefusal.PersonNotHolder(line));
            }
        }
    }
}
