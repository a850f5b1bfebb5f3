package vn.motcua.payment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what a gateway lists of a day against what we have. */
final class Reconciling {

    private Reconciling() {}

    static List<Difference> differences(Collection<DayLine> theirs, Collection<Settled> ours) {
        Map<String, Settled> here = new LinkedHashMap<>();
        ours.forEach(one -> here.put(one.reference(), one));
        List<Difference> all = new ArrayList<>();
        Map<String, DayLine> listed = new LinkedHashMap<>();
        for (DayLine line : theirs) {
            if (!line.paid()) {
                continue;
            }
            Settled one = here.get(line.reference());
            if (listed.put(line.reference(), line) != null) {
                all.add(difference(Difference.Kind.TWICE, line, one));
            } else if (one == null) {
                all.add(difference(Difference.Kind.UNKNOWN_HERE, line, null));
            } else if (!one.paid()) {
                all.add(difference(Difference.Kind.NOT_SETTLED, line, one));
            } else if (one.amount() != line.amount()) {
                all.add(difference(Difference.Kind.AMOUNT, line, one));
            } else if (!one.transaction().equals(line.transaction())) {
                all.add(difference(Difference.Kind.TRANSACTION, line, one));
            }
        }
        for (Settled one : ours) {
            if (one.paid() && one.onDay() && !listed.containsKey(one.reference())) {
                all.add(
                        new Difference(
                                Difference.Kind.MISSING_THERE,
                                one.reference(),
                                one.dossier(),
                                one.amount(),
                                null));
            }
        }
        all.addAll(givenBack(theirs, ours));
        return all;
    }

    /** What went back: the sum of an order, since it may go back in parts. */
    private static List<Difference> givenBack(
            Collection<DayLine> theirs, Collection<Settled> ours) {
        Map<String, Long> listed = new LinkedHashMap<>();
        theirs.stream()
                .filter(DayLine::back)
                .forEach(line -> listed.merge(line.reference(), line.amount(), Long::sum));
        List<Difference> all = new ArrayList<>();
        Map<String, Settled> here = new LinkedHashMap<>();
        ours.forEach(one -> here.put(one.reference(), one));
        listed.forEach((reference, amount) -> {
            Settled one = here.get(reference);
            UUID dossier = one == null ? null : one.dossier();
            if (one == null || one.backEver() == 0) {
                all.add(
                        new Difference(
                                Difference.Kind.BACK_UNKNOWN_HERE,
                                reference,
                                dossier,
                                null,
                                amount));
            } else if (one.back() != amount && one.backEver() != amount) {
                long known = one.back() == 0 ? one.backEver() : one.back();
                all.add(
                        new Difference(
                                Difference.Kind.BACK_AMOUNT, reference, dossier, known, amount));
            }
        });
        for (Settled one : ours) {
            if (one.back() > 0 && !listed.containsKey(one.reference())) {
                all.add(
                        new Difference(
                                Difference.Kind.BACK_MISSING_THERE,
                                one.reference(),
                                one.dossier(),
                                one.back(),
                                null));
            }
        }
        return all;
    }

    private static Difference difference(
            Difference.Kind kind, DayLine line, @Nullable Settled one) {
        return new Difference(
                kind,
                line.reference(),
                one == null ? null : one.dossier(),
                one == null || !one.paid() ? null : one.amount(),
                line.amount());
    }
}
