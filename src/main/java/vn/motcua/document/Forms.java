package vn.motcua.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;

/** Which edition of a form counts, and on what sheet it is printed. */
@Component
@LegalBasis("tt-01-2018#9.2")
public final class Forms {

    private final List<Form> forms;
    private final List<SizeRow> sizes;

    Forms(
            @Value("${motcua.paper-sizes:classpath:law/parameters/paper-sizes.yaml}")
                    Resource sizes) {
        this.forms =
                Laws.readAll("classpath*:law/*/*/law.yaml", LawRow.class).stream()
                        .flatMap(law -> law.editions().stream())
                        .sorted(Comparator.comparing(Form::from).reversed())
                        .toList();
        this.sizes = Laws.read(sizes, Sizes.class).rows();
    }

    /**
     * The edition that counts: of the set that is named, even past its end, else the one in force
     * on the day. A set that lacks the form, or had none yet on that day, leaves it to the day.
     *
     * @throws RefusalException with {@link DocumentRefusal.NoForm} when no law of that day knows
     *     the form, with {@link DocumentRefusal.UnknownFormSet} when no law is the set
     */
    public FormRef edition(FormKind kind, FormChoice choice) {
        return form(kind, choice).ref();
    }

    /** Whether the law of the choice has such a form at all. */
    public boolean has(FormKind kind, FormChoice choice) {
        return find(kind, choice).isPresent();
    }

    private Optional<Form> find(FormKind kind, FormChoice choice) {
        return ofSet(kind, choice).or(() -> inForce(kind, choice.on()));
    }

    Form form(FormKind kind, FormChoice choice) {
        return find(kind, choice)
                .orElseThrow(() -> new RefusalException(new DocumentRefusal.NoForm(choice.on())));
    }

    private Optional<Form> ofSet(FormKind kind, FormChoice choice) {
        String set = choice.set();
        if (set == null) {
            return Optional.empty();
        }
        List<Form> ofSet =
                forms.stream().filter(form -> form.ref().instrument().equals(set)).toList();
        if (ofSet.isEmpty()) {
            throw new RefusalException(new DocumentRefusal.UnknownFormSet(set));
        }
        return ofSet.stream()
                .filter(form -> form.kind() == kind && !form.from().isAfter(choice.on()))
                .findFirst();
    }

    private Optional<Form> inForce(FormKind kind, LocalDate on) {
        return forms.stream()
                .filter(form -> form.kind() == kind && form.validity().holdsOn(on))
                .findFirst();
    }

    PageSize size(FormKind kind, LocalDate on) {
        return sizes.stream()
                .filter(row -> row.kind() == kind && row.validity().holdsOn(on))
                .map(SizeRow::size)
                .findFirst()
                .orElse(PageSize.A5);
    }

    /** All editions by their stored name, for a page that shows what the program prints. */
    public Map<String, String> titles() {
        Map<String, String> titles = new TreeMap<>();
        forms.forEach(form -> titles.put(form.ref().text(), form.title()));
        return titles;
    }

    record Form(FormKind kind, FormRef ref, String title, String template, Validity validity) {
        LocalDate from() {
            return validity.from();
        }
    }

    private record LawRow(
            String id,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable List<FormRow> forms) {

        List<Form> editions() {
            List<FormRow> rows = forms == null ? List.of() : forms;
            Validity validity = new Validity(effectiveFrom, effectiveTo);
            return rows.stream()
                    .map(row ->
                            new Form(
                                    row.kind(),
                                    new FormRef(id, effectiveFrom, row.form()),
                                    row.title(),
                                    row.template(),
                                    validity))
                    .toList();
        }
    }

    private record FormRow(FormKind kind, String form, String title, String template) {}

    private record Sizes(List<SizeRow> rows) {}

    private record SizeRow(
            FormKind kind, PageSize size, LocalDate validFrom, @Nullable LocalDate validTo) {
        Validity validity() {
            return new Validity(validFrom, validTo);
        }
    }
}
