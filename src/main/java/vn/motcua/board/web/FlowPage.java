package vn.motcua.board.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.board.Flow;
import vn.motcua.board.OpenStep;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Step;
import vn.motcua.dossier.StepTime;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Bar;
import vn.motcua.shell.BarLine;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Option;

/**
 * Where the dossiers of a procedure lie now, for how long, and how long others lay at each step; or
 * which procedures have open dossiers, while none is chosen.
 *
 * @param procedure absent while none is chosen
 * @param least fewer stays say nothing of a step
 */
public record FlowPage(
        UUID agency,
        List<Unit> agencies,
        @Nullable ProcedureVersion procedure,
        List<Flow.Open> procedures,
        List<OpenStep> now,
        List<StepTime> past,
        int least,
        BoardWords words) {

    static final String PATH = "/board/flow";
    static final String ROWS = PATH + "/rows";

    /**
     * One step with what lies there and what went through.
     *
     * @param past absent where nothing went through lately
     */
    public record Line(
            UUID process,
            String step,
            int open,
            int late,
            int held,
            Flow.Waiting waiting,
            @Nullable StepTime past) {

        public int onTime() {
            return open - late - held;
        }
    }

    public FlowPage {
        agencies = List.copyOf(agencies);
        procedures = List.copyOf(procedures);
        now = List.copyOf(now);
        past = List.copyOf(past);
    }

    public FormView form() {
        ProcedureVersion chosen = procedure;
        return FormView.empty()
                .with("agency", agency.toString())
                .with("procedure", chosen == null ? "" : chosen.code());
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.select(
                        "agency",
                        frame.text("board.agency"),
                        agencies.stream()
                                .map(unit ->
                                        Option.of(
                                                unit.id().toString(),
                                                frame.either(unit.name(), unit.nameEn())))
                                .toList()),
                Field.select("procedure", frame.text("board.rows.procedure"), options(frame)));
    }

    private List<Option> options(Frame frame) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", frame.text("board.flow.all")));
        Set<String> listed = new HashSet<>();
        procedures.forEach(one -> {
            listed.add(one.procedure().code());
            options.add(option(one.procedure(), frame));
        });
        ProcedureVersion chosen = procedure;
        if (chosen != null && !listed.contains(chosen.code())) {
            options.add(option(chosen, frame));
        }
        return options;
    }

    private static Option option(ProcedureVersion one, Frame frame) {
        return Option.of(one.code(), frame.either(one.name(), one.nameEn()));
    }

    /** Steps in the order of the process, older processes after the one in force. */
    public List<Line> lines() {
        record Place(UUID process, String step) {}
        Map<Place, List<OpenStep>> places = new LinkedHashMap<>();
        now.forEach(one ->
                places.computeIfAbsent(new Place(one.process(), one.step()), p -> new ArrayList<>())
                        .add(one));
        past.forEach(one ->
                places.computeIfAbsent(
                        new Place(one.process(), one.step()), p -> new ArrayList<>()));
        return places.entrySet().stream()
                .map(one -> line(one.getKey().process(), one.getKey().step(), one.getValue()))
                .sorted(
                        Comparator.comparing((Line line) -> isOlder(line.process()))
                                .thenComparing(Line::process)
                                .thenComparing(line -> order(line.process(), line.step())))
                .toList();
    }

    private boolean isOlder(UUID process) {
        ProcedureVersion chosen = procedure;
        return chosen != null && !process.equals(chosen.processId());
    }

    private int order(UUID process, String step) {
        InternalProcess table = words.catalog().process(process);
        List<String> ids = table.steps().stream().map(Step::id).toList();
        return ids.indexOf(step);
    }

    private Line line(UUID process, String step, List<OpenStep> at) {
        return new Line(
                process,
                step,
                FlowRowsPage.Which.NOW.count(at),
                FlowRowsPage.Which.LATE.count(at),
                FlowRowsPage.Which.HELD.count(at),
                Flow.waiting(at),
                past.stream()
                        .filter(one -> one.process().equals(process) && one.step().equals(step))
                        .findFirst()
                        .orElse(null));
    }

    public String name(Line line, Frame frame) {
        return words.step(line.process(), line.step(), frame);
    }

    public String rows(Line line, String set) {
        ProcedureVersion chosen = procedure;
        return UriComponentsBuilder.fromPath(ROWS)
                .queryParam("agency", agency)
                .queryParam("procedure", chosen == null ? "" : chosen.code())
                .queryParam("process", line.process())
                .queryParam("step", line.step())
                .queryParam("set", set)
                .encode()
                .toUriString();
    }

    public String rows(Flow.Open one, String set) {
        return UriComponentsBuilder.fromPath(ROWS)
                .queryParam("agency", agency)
                .queryParam("procedure", one.procedure().code())
                .queryParam("set", set)
                .encode()
                .toUriString();
    }

    public String flow(Flow.Open one) {
        return UriComponentsBuilder.fromPath(PATH)
                .queryParam("agency", agency)
                .queryParam("procedure", one.procedure().code())
                .encode()
                .toUriString();
    }

    public BarLine bar(Line line, Frame frame) {
        String name = name(line, frame);
        int most = lines().stream().mapToInt(Line::open).max().orElse(0);
        return new BarLine(
                List.of(
                        bar(name, "LATE", line.late(), "late", rows(line, "LATE"), frame),
                        bar(name, "RUNNING", line.onTime(), "plain", rows(line, "RUNNING"), frame),
                        bar(name, "HELD", line.held(), "done", rows(line, "HELD"), frame)),
                most);
    }

    public BarLine bar(Flow.Open one, Frame frame) {
        String name = frame.either(one.procedure().name(), one.procedure().nameEn());
        int most = procedures.stream().mapToInt(Flow.Open::open).max().orElse(0);
        return new BarLine(
                List.of(
                        bar(name, "LATE", one.late(), "late", rows(one, "LATE"), frame),
                        bar(
                                name,
                                "NOT_LATE",
                                one.open() - one.late(),
                                "plain",
                                rows(one, "NOT_LATE"),
                                frame)),
                most);
    }

    private static Bar bar(
            String name, String set, int count, String tone, String href, Frame frame) {
        return new Bar(
                frame.text(
                        "board.bar",
                        name,
                        frame.text("board.flow.set." + set),
                        frame.number(count)),
                count,
                tone,
                href);
    }
}
