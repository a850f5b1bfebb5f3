package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.change.Change.Value;
import vn.motcua.catalog.change.Constituent;
import vn.motcua.kernel.Bilingual;
import vn.motcua.shell.Frame;

/** Two versions of a procedure side by side, constituent by constituent. */
public record ComparePage(
        ProcedureVersion before,
        InternalProcess processBefore,
        ProcedureVersion after,
        InternalProcess processAfter) {

    /** One constituent of both. */
    public record Row(Constituent what, List<String> before, List<String> after) {

        public boolean differs() {
            return !before.equals(after);
        }
    }

    public List<Row> rows(Frame frame) {
        Map<Constituent, List<String>> was = lines(before, processBefore, frame);
        Map<Constituent, List<String>> is = lines(after, processAfter, frame);
        List<Row> rows = new ArrayList<>();
        for (Constituent what : Constituent.values()) {
            rows.add(
                    new Row(
                            what,
                            was.getOrDefault(what, List.of()),
                            is.getOrDefault(what, List.of())));
        }
        return rows;
    }

    public String name(Constituent what, Frame frame) {
        return ChangeWords.name(what, frame);
    }

    private static Map<Constituent, List<String>> lines(
            ProcedureVersion v, InternalProcess process, Frame frame) {
        Map<Constituent, List<String>> lines = new EnumMap<>(Constituent.class);
        lines.put(Constituent.NAME, List.of(frame.either(v.name(), v.nameEn())));
        lines.put(
                Constituent.STEPS,
                v.cases().stream().map(c -> frame.either(c.name(), c.nameEn())).toList());
        lines.put(Constituent.CHANNELS, said(v.channels(), Value.Way::new, frame));
        lines.put(Constituent.PAPERS, said(v.papers(), Value.Paper::new, frame));
        lines.put(Constituent.APPLICANTS, said(v.applicants(), Value.Who::new, frame));
        lines.put(Constituent.AGENCIES, said(List.of(v.usedBy()), Value.Where::new, frame));
        lines.put(
                Constituent.RESULTS,
                v.results().stream().map(r -> frame.either(r.name(), r.nameEn())).toList());
        lines.put(Constituent.LEGAL, v.legal().stream().map(LegalReference::text).toList());
        lines.put(Constituent.ONLINE, said(List.of(v.onlineLevel()), Value.Online::new, frame));
        lines.put(
                Constituent.PROCESS,
                process.steps().stream()
                        .map(s -> s.id() + " " + ChangeWords.value(new Value.Row(s), true, frame))
                        .toList());
        offers(v, frame, lines);
        return lines;
    }

    private static <T> List<String> said(
            Iterable<T> all, java.util.function.Function<T, Value> value, Frame frame) {
        List<String> said = new ArrayList<>();
        all.forEach(one -> said.add(ChangeWords.value(value.apply(one), false, frame)));
        return said;
    }

    private static void offers(
            ProcedureVersion v, Frame frame, Map<Constituent, List<String>> lines) {
        List<String> limits = new ArrayList<>();
        List<String> fees = new ArrayList<>();
        for (var one : v.cases()) {
            String named =
                    v.cases().size() == 1
                            ? ""
                            : frame.words(new Bilingual(one.name(), one.nameEn())) + ", ";
            for (var channel : v.channels()) {
                String of = named + frame.text("catalog.channel." + channel) + ": ";
                v.findLimit(one.id(), channel)
                        .ifPresent(limit -> limits.add(of + limit.text(frame.locale())));
                v.fees(one.id(), channel)
                        .forEach(fee ->
                                fees.add(
                                        of
                                                + frame.either(fee.name(), fee.nameEn())
                                                + " "
                                                + ChangeWords.value(
                                                        new Value.Money(fee.amount()),
                                                        false,
                                                        frame)));
            }
        }
        lines.put(Constituent.LIMITS, limits);
        lines.put(Constituent.FEES, fees);
    }
}
