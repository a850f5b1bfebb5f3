package vn.motcua.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.law.LawFile;

/** The forms of the law folder, by the day on which a period ends. */
@Component
public class Templates {

    private static final String FOLDER = "law/reports/";
    private static final List<String> FILES =
            List.of(
                    "II.01b", "II.02b", "II.03b", "II.04", "II.05a", "II.06a", "II.06b", "QH",
                    "II.07b", "II.08", "DH");

    private final List<Template> all;
    private final List<Regime> regimes;

    Templates() {
        List<Template> read = new ArrayList<>();
        FILES.forEach(file ->
                read.add(LawFile.read(FOLDER + "templates/" + file + ".yaml", Template.class)));
        this.all = List.copyOf(read);
        this.regimes = LawFile.rows(FOLDER + "regimes.yaml", Regime[].class);
    }

    /** The regime by which the control of procedures is reported. */
    public Regime regime() {
        return regimes.getFirst();
    }

    public List<Regime> regimes() {
        return regimes;
    }

    /** Those whose reports indicators of reporting count. */
    List<Regime> counted() {
        return regimes.stream().filter(Regime::counted).toList();
    }

    /** The one with a code, as it holds on the last day of a period; the first there was before. */
    public Optional<Regime> regime(String code, Period period) {
        List<Regime> all = regimes.stream().filter(one -> one.code().equals(code)).toList();
        return all.stream()
                .filter(one -> one.holds(period.to()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The forms that a report of a period is made of, in their order. */
    public List<Template> of(Regime regime, Period period) {
        return regime.forms().stream().map(code -> of(code, period.to())).toList();
    }

    private Template of(String code, LocalDate on) {
        return all.stream()
                .filter(one -> one.code().equals(code) && one.holds(on))
                .findFirst()
                .or(() -> all.stream().filter(one -> one.code().equals(code)).findFirst())
                .orElseThrow(() -> new IllegalStateException("No form " + code));
    }

    /** One version of a form, as a snapshot was made by it. */
    public Optional<Template> find(String code, int version) {
        return all.stream()
                .filter(one -> one.code().equals(code) && one.version() == version)
                .findFirst();
    }

    /** Whether the rows of a filled form are agencies. */
    boolean isOfAgencies(Filled form) {
        return find(form.template(), form.version())
                .filter(one -> one.rows() == Template.Rows.AGENCY)
                .isPresent();
    }

    public List<Template> all() {
        return all;
    }
}
