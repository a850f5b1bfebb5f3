package vn.motcua.board.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.board.OpenStep;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Tab;

/**
 * The dossiers behind a number of the flow: those that lie at steps now, or went through lately.
 *
 * @param process absent for all steps of the procedure
 */
public record FlowRowsPage(
        UUID agency,
        ProcedureVersion procedure,
        @Nullable UUID process,
        @Nullable String step,
        Which which,
        List<Row> all,
        int skip,
        BoardWords words) {

    private static final int PAGE = 50;

    /** Which of them. */
    public enum Which {
        NOW,
        LATE,
        /** Whose step's time runs, and is not over. */
        RUNNING,
        HELD,
        /** All that are not late, held or not. */
        NOT_LATE,
        PAST;

        /**
         * @param places where one dossier lies, never empty
         */
        boolean holds(List<OpenStep> places) {
            boolean late = places.stream().anyMatch(OpenStep::late);
            boolean held = !late && places.stream().allMatch(OpenStep::held);
            return switch (this) {
                case NOW -> true;
                case LATE -> late;
                case RUNNING -> !late && !held;
                case HELD -> held;
                case NOT_LATE -> !late;
                case PAST -> false;
            };
        }

        /** How many dossiers of these places. */
        int count(List<OpenStep> at) {
            return (int) byDossier(at).values().stream().filter(this::holds).count();
        }

        static Map<UUID, List<OpenStep>> byDossier(List<OpenStep> at) {
            return at.stream()
                    .collect(
                            Collectors.groupingBy(
                                    OpenStep::dossier, LinkedHashMap::new, Collectors.toList()));
        }
    }

    /**
     * One stay of a dossier at a step.
     *
     * @param to absent while it still lies there
     */
    public record Row(
            UUID dossier,
            String code,
            UUID process,
            String step,
            UUID unit,
            Instant from,
            @Nullable Instant to,
            Duration work) {}

    public FlowRowsPage {
        all = List.copyOf(all);
    }

    public List<Row> shown() {
        return all.stream().skip(skip).limit(PAGE).toList();
    }

    public List<Tab> tabs(Frame frame) {
        return Arrays.stream(Which.values())
                .filter(one -> one != Which.PAST || step != null)
                .map(one ->
                        new Tab(
                                frame.text("board.flow.set." + one),
                                address(one, 0),
                                one == which,
                                one == which ? all.size() : null))
                .toList();
    }

    private String address(Which one, int from) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(FlowPage.ROWS)
                        .queryParam("agency", agency)
                        .queryParam("procedure", procedure.code());
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        rest.put("process", process);
        rest.put("step", step);
        rest.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, value);
            }
        });
        address.queryParam("set", one);
        if (from > 0) {
            address.queryParam("row", from);
        }
        return address.encode().toUriString();
    }

    public String back() {
        return UriComponentsBuilder.fromPath(FlowPage.PATH)
                .queryParam("agency", agency)
                .queryParam("procedure", procedure.code())
                .encode()
                .toUriString();
    }

    public String about(Frame frame) {
        String name = frame.either(procedure.name(), procedure.nameEn());
        UUID of = process;
        String at = step;
        return words.unit(agency, frame)
                + " · "
                + name
                + (of == null || at == null ? "" : " · " + words.step(of, at, frame));
    }

    public @Nullable String first() {
        return skip == 0 ? null : address(which, 0);
    }

    public @Nullable String next() {
        return skip + PAGE < all.size() ? address(which, skip + PAGE) : null;
    }
}
