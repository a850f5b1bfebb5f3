package vn.motcua.exchange.portal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the sandbox knows of dossiers; forgets the oldest beyond a number. */
final class SandboxBook {

    private static final int MOST = 50_000;
    private static final int MOST_STATES = 200;

    /** One dossier in it. */
    private static final class Line {
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final List<String> states = new ArrayList<>();
        private final Set<Integer> steps = new HashSet<>();
        private String lastStep = "";

        void stands(String state) {
            if (states.size() < MOST_STATES
                    && (states.isEmpty() || !states.getLast().equals(state))) {
                states.add(state);
            }
        }
    }

    /**
     * A dossier as the sandbox shows it.
     *
     * @param states national codes in the order in which they came, each once in a row
     * @param steps how many steps came
     */
    public record Known(String code, String procedure, List<String> states, int steps) {
        public Known {
            states = List.copyOf(states);
        }
    }

    private final Lines lines = new Lines();
    private long dossiers;
    private long steps;

    /** By code, the oldest first. */
    private static final class Lines extends LinkedHashMap<String, Line> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Line> eldest) {
            return size() > MOST;
        }
    }

    synchronized boolean has(String code) {
        return lines.containsKey(code);
    }

    synchronized void put(JsonNode dossier) {
        dossiers++;
        Line line = lines.computeIfAbsent(dossier.path("MaHoSo").asString(""), _ -> new Line());
        line.fields.clear();
        for (String field : List.of("MaTTHC", "TrangThaiHoSo")) {
            line.fields.put(field, dossier.path(field).asString(""));
        }
        line.stands(dossier.path("TrangThaiHoSo").asString(""));
    }

    /** Whether it is there already. */
    synchronized boolean hasStep(JsonNode step) {
        Line line = lines.get(step.path("MaHoSo").asString(""));
        return line != null && line.steps.contains(step.hashCode());
    }

    /** Whether one that happened later is there. */
    synchronized boolean hasLaterStep(JsonNode step) {
        Line line = lines.get(step.path("MaHoSo").asString(""));
        return line != null && line.lastStep.compareTo(step.path("ThoiDiemXuLy").asString("")) > 0;
    }

    synchronized void putStep(JsonNode step) {
        steps++;
        Line line = lines.get(step.path("MaHoSo").asString(""));
        if (line != null) {
            line.steps.add(step.hashCode());
            line.lastStep = step.path("ThoiDiemXuLy").asString("");
            String state = step.path("TrangThai").asString("");
            line.fields.put("TrangThaiHoSo", state);
            line.stands(state);
        }
    }

    /** Somebody changes a dossier at the portal itself. */
    synchronized void change(String code, String state, String at) {
        Line line = lines.get(code);
        if (line != null) {
            line.fields.put("TrangThaiHoSo", state);
            line.lastStep = at;
            line.stands(state);
        }
    }

    synchronized Optional<Map<String, String>> find(String code) {
        Line line = lines.get(code);
        if (line == null) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        found.put("MaHoSo", code);
        found.putAll(line.fields);
        return Optional.of(found);
    }

    synchronized Optional<Known> known(String code) {
        return Optional.ofNullable(lines.get(code)).map(line -> known(code, line));
    }

    private static Known known(String code, Line line) {
        return new Known(
                code, line.fields.getOrDefault("MaTTHC", ""), line.states, line.steps.size());
    }

    /** The newest, the last first. */
    synchronized List<Known> newest(int most) {
        List<Known> all = new ArrayList<>();
        for (Map.Entry<String, Line> one : lines.sequencedEntrySet().reversed()) {
            if (all.size() == most) {
                break;
            }
            all.add(known(one.getKey(), one.getValue()));
        }
        return all;
    }

    /** Dossiers and steps that were taken, repeated ones among them. */
    synchronized long taken() {
        return dossiers + steps;
    }

    synchronized void empty() {
        lines.clear();
    }
}
