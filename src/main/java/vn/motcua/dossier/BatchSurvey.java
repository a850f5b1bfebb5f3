package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.Refusal;

/**
 * Looks at what the items of a batch will carry, before anything begins: to ask for it once, and to
 * say at once what is missing. Each command knows better, and says so of its own item.
 */
@Component
class BatchSurvey {

    private final States states;
    private final TaskQueries tasks;
    private final LawBook laws;
    private final BusinessClock clock;

    BatchSurvey(States states, TaskQueries tasks, LawBook laws, BusinessClock clock) {
        this.states = states;
        this.tasks = tasks;
        this.laws = laws;
        this.clock = clock;
    }

    /** A chosen task with its dossier as it stands, and what holds for it today. */
    private record Item(BatchRow row, OpenTask task, DossierState state, Law law) {}

    /** For rows that the person sees. */
    BatchNeeds of(List<TaskRow> rows) {
        return needs(items(rows));
    }

    private BatchNeeds needs(List<Item> items) {
        Instant now = clock.instant();
        Map<BatchRow, ApologyDraft> owing = new HashMap<>();
        Set<BatchRow> onward = new HashSet<>();
        Set<BatchRow> back = new HashSet<>();
        for (Item item : items) {
            if (owes(item, now)) {
                owing.put(item.row(), ApologyDraft.of(item.state(), item.law(), now));
            }
            if (Carried.goesElsewhere(item.state(), item.task(), item.law())) {
                onward.add(item.row());
            }
            if (Carried.returnsElsewhere(item.state(), item.task(), item.law())) {
                back.add(item.row());
            }
        }
        return new BatchNeeds(owing, onward, back);
    }

    /**
     * What is missing for those items that are the person's to do; of others nothing is said, so
     * that nobody learns how a dossier stands that they may not see.
     */
    List<Refusal> problems(BatchOrder order, SignedIn by) {
        if (!order.act().passesOn() || order.rows().isEmpty()) {
            return List.of();
        }
        List<TaskRow> rows = tasks.chosen(by, order.rows());
        List<Item> items = items(rows);
        BatchNeeds needs = needs(items);
        BatchCarry carry = order.fields().carry();
        List<Refusal> wrong = new ArrayList<>();
        if (needs.elsewhere(order.act(), rows) > 0 && carry.sentAs() == null) {
            wrong.add(new DossierRefusal.Missing("sentAs"));
        }
        if (needs.owing(order.act(), rows) > 0) {
            String reason = carry.apologyReason() == null ? "" : carry.apologyReason();
            Texts.check("apologyReason", reason, 1000, wrong);
            if (!canBe(carry, items)) {
                wrong.add(new DossierRefusal.ImpossibleDate("reappointed"));
            }
        }
        return wrong;
    }

    private boolean canBe(BatchCarry carry, List<Item> items) {
        Instant now = clock.instant();
        LocalDate day = carry.reappointed();
        return day != null
                && items.stream()
                        .filter(item -> owes(item, now))
                        .allMatch(item -> Apologies.canBe(day, item.state(), item.law(), now));
    }

    private static boolean owes(Item item, Instant now) {
        return Apologies.isOwed(item.state(), item.law().rules(), now);
    }

    private List<Item> items(List<TaskRow> rows) {
        List<UUID> ids = rows.stream().map(TaskRow::dossier).distinct().toList();
        Map<UUID, DossierState> standing = ids.isEmpty() ? Map.of() : states.of(ids);
        List<Item> items = new ArrayList<>();
        for (TaskRow row : rows) {
            DossierState s = standing.get(row.dossier());
            OpenTask task = s == null ? null : s.task(row.no()).orElse(null);
            if (s != null && task != null) {
                items.add(new Item(BatchRow.of(row), task, s, laws.forDossier(s, clock.today())));
            }
        }
        return items;
    }
}
