package vn.motcua.measure.closing.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.measure.closing.ClosedPeriod;
import vn.motcua.measure.closing.Frozen;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * A closed period.
 *
 * @param versions from the first on, never empty
 * @param shown one of them
 * @param before what it says other than the version before it
 * @param since what figures say now other than the last version
 * @param closes whether the reader may close it anew, and {@code signs} whether they may sign it
 * @param name of whoever closed or signed
 */
public record ClosingPage(
        Unit unit,
        List<ClosedPeriod> versions,
        ClosedPeriod shown,
        List<Frozen.Moved> before,
        List<Frozen.Moved> since,
        boolean closes,
        boolean signs,
        ClosingWords words,
        Function<UUID, String> name,
        FormView form) {

    public ClosingPage {
        versions = List.copyOf(versions);
        before = List.copyOf(before);
        since = List.copyOf(since);
    }

    private record Said(Frame frame) implements ClosingWords.Tongue {
        @Override
        public String text(String key, Object... arguments) {
            return frame.text(key, arguments);
        }

        @Override
        public String either(String vietnamese, String english) {
            return frame.either(vietnamese, english);
        }
    }

    public String title(Frame frame) {
        return frame.text(
                "measure.closing.of",
                ClosingWords.period(shown.period(), frame::text),
                frame.either(unit.shortName(), unit.nameEn()));
    }

    public String path() {
        return ClosingsDoor.path(unit.id(), shown.period());
    }

    public boolean isLast() {
        return shown.version() == versions.size();
    }

    public boolean maySign() {
        return signs && isLast() && !shown.isSigned() && shown.untouched();
    }

    public boolean mayClose() {
        return closes && isLast() && !since.isEmpty();
    }

    public Field reason(Frame frame) {
        return Field.textarea("reason", frame.text("measure.closing.reason"));
    }

    public List<Fact> facts(Frame frame) {
        ClosedPeriod.Signature signature = shown.signature();
        return List.of(
                new Fact(frame.text("measure.closing.version"), frame.number(shown.version())),
                new Fact(frame.text("measure.closing.known"), frame.exact(shown.knownAt())),
                new Fact(
                        frame.text("measure.closing.closed"),
                        frame.text(
                                "measure.closing.by",
                                name.apply(shown.closedBy()),
                                frame.exact(shown.closedAt()))),
                new Fact(
                        frame.text("measure.closing.signed"),
                        signature == null
                                ? frame.text("measure.closing.unsigned")
                                : frame.text(
                                        "measure.closing.by",
                                        name.apply(signature.by()),
                                        frame.exact(signature.at()))),
                new Fact(frame.text("measure.closing.digest"), shown.digest().substring(0, 16)));
    }

    public List<Frozen> figures(Frozen.Sort sort) {
        return shown.figures().stream().filter(one -> one.sort() == sort).toList();
    }

    public String what(Frozen one, Frame frame) {
        return words.what(one, new Said(frame));
    }

    public String part(Frozen one, Frame frame) {
        return words.part(one, new Said(frame));
    }

    public String value(Frozen one) {
        return ClosingWords.value(one);
    }
}
