package vn.motcua.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.catalog.Channel;
import vn.motcua.dossier.Beginning;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.kernel.Zones;
import vn.motcua.measure.Rollups.Told;

/** Form II.06a counted the long way, off raw events alone: which dossiers stand in which cell. */
final class Brute {

    private final Map<UUID, List<Told>> dossiers = new LinkedHashMap<>();
    private final Instant start;
    private final Instant end;

    /** Of what was recorded by a moment, of a period. */
    Brute(List<Told> told, Instant known, LocalDate from, LocalDate to) {
        told.stream()
                .filter(one -> !one.recorded().isAfter(known))
                .forEach(one ->
                        dossiers.computeIfAbsent(one.dossier(), id -> new ArrayList<>()).add(one));
        this.start = Zones.instantOf(from.atStartOfDay());
        this.end = Zones.instantOf(to.plusDays(1).atStartOfDay());
    }

    /** By row and column; the rows by version of the procedure. */
    Map<RowKey, Map<Integer, Set<UUID>>> cells(Set<UUID> agencies, Function<UUID, RowKey> row) {
        Map<RowKey, Map<Integer, Set<UUID>>> cells = new LinkedHashMap<>();
        dossiers.forEach((id, events) -> {
            Beginning begun = (Beginning) events.getFirst().event();
            if (agencies.contains(begun.agency())) {
                for (int column : columns(events, begun)) {
                    cells.computeIfAbsent(row.apply(begun.version()), key -> new LinkedHashMap<>())
                            .computeIfAbsent(column, key -> new java.util.TreeSet<>())
                            .add(id);
                }
            }
        });
        return cells;
    }

    private List<Integer> columns(List<Told> events, Beginning begun) {
        Instant letIn = null;
        Instant ended = null;
        int how = 0;
        Instant promised = null;
        Instant paused = null;
        for (Told one : events) {
            if (ended != null) {
                break;
            }
            Instant due = promise(one.event());
            promised = due == null ? promised : due;
            paused = paused(paused, one);
            letIn = letIn == null && promised != null ? one.at() : letIn;
            Outcome outcome = outcome(one.event());
            if (outcome != null) {
                ended = one.at();
                how = how(outcome, one.at(), promised, paused);
            }
        }
        List<Integer> columns = new ArrayList<>();
        if (letIn == null || !letIn.isBefore(end) || (ended != null && ended.isBefore(start))) {
            return columns;
        }
        columns.add(3);
        columns.add(letIn.isBefore(start) ? 6 : begun.channel() == Channel.ONLINE ? 4 : 5);
        if (ended != null && ended.isBefore(end)) {
            columns.add(7);
            columns.add(how);
        } else {
            columns.add(11);
            columns.add(stands(events));
        }
        return columns;
    }

    /** Whether it was late in the evening of the last day. */
    private int stands(List<Told> events) {
        Instant promised = null;
        Instant paused = null;
        for (Told one : events) {
            if (one.at().isBefore(end)) {
                Instant due = promise(one.event());
                promised = due == null ? promised : due;
                paused = paused(paused, one);
            }
        }
        Instant held = paused == null ? end.minusNanos(1_000) : paused;
        return held.isAfter(promised) ? 13 : 12;
    }

    private static int how(Outcome outcome, Instant at, Instant promised, Instant paused) {
        if (promised == null) {
            return 0;
        }
        if (outcome == Outcome.RESULT) {
            return at.isAfter(promised)
                    ? 10
                    : Zones.dayOf(at).isBefore(Zones.dayOf(promised)) ? 8 : 9;
        }
        return (paused == null ? at : paused).isAfter(promised) ? 10 : 9;
    }

    private static Instant promise(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Received e -> e.promisedDue();
            case DossierEvent.Accepted e -> e.promisedDue();
            case DossierEvent.SupplementBrought e -> e.promisedDue();
            case DossierEvent.PaymentConfirmed e -> e.promisedDue();
            case DossierEvent.Resumed e -> e.promisedDue();
            default -> null;
        };
    }

    private static Instant paused(Instant paused, Told one) {
        return switch (one.event()) {
            case DossierEvent.SupplementAsked _,
                    DossierEvent.PaymentAsked _,
                    DossierEvent.Suspended _ ->
                    one.at();
            case DossierEvent.SupplementBrought _,
                    DossierEvent.PaymentConfirmed _,
                    DossierEvent.Resumed _,
                    DossierEvent.Accepted _ ->
                    null;
            default -> paused;
        };
    }

    private static Outcome outcome(DossierEvent event) {
        return switch (event) {
            case DossierEvent.NotReceived _ -> Outcome.NOT_RECEIVED;
            case DossierEvent.ResultRecorded _ -> Outcome.RESULT;
            case DossierEvent.Ended e -> e.outcome();
            default -> null;
        };
    }
}
