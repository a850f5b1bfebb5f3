package vn.motcua.measure.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One dossier counted the long way: for every day on which something became known, each day from
 * its filing on is asked how the dossier stood in the evening and what had happened to it. Pure.
 *
 * @param by agency, resolving agency, version and channel, as one text
 */
public record RawDossier(String by, List<RawEvent> events) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** A figure's place: the day, the day of knowledge, by what, and what is counted. */
    public record Place(LocalDate day, LocalDate known, String by, String counted) {}

    public RawDossier {
        events = List.copyOf(events);
    }

    /** How much this dossier moves each figure. */
    public Map<Place, Integer> moves() {
        Map<Place, Integer> moves = new HashMap<>();
        Map<LocalDate, Map<String, Integer>> before = Map.of();
        TreeSet<LocalDate> learned = new TreeSet<>();
        events.forEach(event -> learned.add(event.known()));
        for (LocalDate known : learned) {
            Map<LocalDate, Map<String, Integer>> then =
                    days(events.stream().filter(e -> !e.known().isAfter(known)).toList());
            add(then, known, 1, moves);
            add(before, known, -1, moves);
            before = then;
        }
        moves.values().removeIf(n -> n == 0);
        return moves;
    }

    private void add(
            Map<LocalDate, Map<String, Integer>> days,
            LocalDate known,
            int sign,
            Map<Place, Integer> moves) {
        days.forEach((day, counts) ->
                counts.forEach((counted, n) ->
                        moves.merge(new Place(day, known, by, counted), sign * n, Integer::sum)));
    }

    private static Map<LocalDate, Map<String, Integer>> days(List<RawEvent> seen) {
        Map<LocalDate, Map<String, Integer>> days = new HashMap<>();
        LocalDate last = day(seen.getFirst().at());
        for (RawEvent event : seen) {
            last = later(last, day(event.at()));
            if (event.promised() != null) {
                last = later(last, day(event.promised()).plusDays(1));
            }
        }
        String yesterday = null;
        for (LocalDate d = day(seen.getFirst().at()); !d.isAfter(last); d = d.plusDays(1)) {
            Map<String, Integer> counts = new HashMap<>();
            String evening = stands(seen, d.plusDays(1).atStartOfDay(VIETNAM).toInstant());
            if (evening == null ? yesterday != null : !evening.equals(yesterday)) {
                if (yesterday != null) {
                    counts.merge(yesterday, -1, Integer::sum);
                }
                if (evening != null) {
                    counts.merge(evening, 1, Integer::sum);
                }
            }
            yesterday = evening;
            happened(seen, d, counts);
            days.put(d, counts);
        }
        return days;
    }

    /** How it stands in the last microsecond before a moment; nothing once it has ended. */
    private static @Nullable String stands(List<RawEvent> seen, Instant end) {
        Instant promised = null;
        Instant paused = null;
        boolean ended = false;
        boolean begun = false;
        for (RawEvent event : seen) {
            if (!event.at().isBefore(end)) {
                break;
            }
            begun = true;
            promised = event.promised() == null ? promised : event.promised();
            paused = paused(paused, event);
            ended |= event.outcome() != null;
        }
        if (!begun || ended) {
            return null;
        }
        if (promised == null) {
            return "UNDATED";
        }
        if (paused != null) {
            return paused.isAfter(promised) ? "WAITING_LATE" : "WAITING";
        }
        return end.minusNanos(1_000).isAfter(promised) ? "RUNNING_LATE" : "RUNNING";
    }

    private static @Nullable Instant paused(@Nullable Instant paused, RawEvent event) {
        return switch (event.type()) {
            case "dossier.supplement-asked", "dossier.payment-asked", "dossier.suspended" ->
                    event.at();
            case "dossier.supplement-brought",
                    "dossier.payment-confirmed",
                    "dossier.resumed",
                    "dossier.accepted" ->
                    null;
            default -> paused;
        };
    }

    private static void happened(List<RawEvent> seen, LocalDate day, Map<String, Integer> counts) {
        Instant promised = null;
        Instant paused = null;
        boolean ended = false;
        for (int i = 0; i < seen.size(); i++) {
            RawEvent event = seen.get(i);
            boolean today = day(event.at()).equals(day);
            boolean lets = promised == null && event.promised() != null;
            promised = event.promised() == null ? promised : event.promised();
            paused = paused(paused, event);
            if (today && i == 0 && promised == null) {
                counts.merge("FILED", 1, Integer::sum);
            }
            if (today && lets) {
                counts.merge("RECEIVED", 1, Integer::sum);
            }
            if (event.outcome() != null && !ended) {
                ended = true;
                if (today) {
                    counts.merge(how(event, promised, paused), 1, Integer::sum);
                }
            }
        }
    }

    private static String how(
            RawEvent event, @Nullable Instant promised, @Nullable Instant paused) {
        String outcome = String.valueOf(event.outcome());
        if (outcome.equals("NOT_RECEIVED")) {
            return outcome;
        }
        if (promised == null) {
            return "LEFT_UNDATED";
        }
        if (outcome.equals("RESULT")) {
            if (event.at().isAfter(promised)) {
                return "RESULT_LATE";
            }
            return day(event.at()).isBefore(day(promised)) ? "RESULT_EARLY" : "RESULT_ON_TIME";
        }
        Instant stopped = paused == null ? event.at() : paused;
        return stopped.isAfter(promised) ? outcome + "_LATE" : outcome;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }
}
