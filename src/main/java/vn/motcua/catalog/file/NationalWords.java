package vn.motcua.catalog.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.Requirement;
import vn.motcua.kernel.Bilingual;
import vn.motcua.kernel.VietnameseText;

/**
 * What an answer of {@code LayThuTuc} says in words. It names its cases freely: those that bear the
 * name of a case of the limits belong to it, others stand in front of their first step.
 */
final class NationalWords {

    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ofPattern("d/M/uuuu"),
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.BASIC_ISO_DATE);

    private final Names root;
    private final List<ProcedureCase> cases;

    NationalWords(Names root, List<ProcedureCase> cases) {
        this.root = root;
        this.cases = cases;
    }

    Conduct conduct() {
        return new Conduct(order(), requirements(), forms(), 1, null);
    }

    private List<OrderStep> order() {
        List<OrderStep> order = new ArrayList<>();
        for (Names group : root.groups("TRINHTUTHUCHIEN")) {
            String heading = group.text("TRUONGHOP", "");
            String caseId = caseOf(heading);
            boolean said = caseId != null || heading.isEmpty();
            for (Names step : group.groups("TRINHTU")) {
                String text = step.text("TENTRINHTU", "");
                if (!text.isEmpty()) {
                    order.add(
                            new OrderStep(
                                    null, alike(said ? text : heading + ": " + text), caseId));
                    said = true;
                }
            }
        }
        return order;
    }

    private @Nullable String caseOf(String heading) {
        String folded = VietnameseText.fold(heading);
        return cases.size() == 1
                ? null
                : cases.stream()
                        .filter(one -> VietnameseText.fold(one.name()).equals(folded))
                        .map(ProcedureCase::id)
                        .findFirst()
                        .orElse(null);
    }

    /** The national catalogue is Vietnamese alone. */
    private static Bilingual alike(String words) {
        return new Bilingual(words, words);
    }

    private List<Requirement> requirements() {
        String text = root.text("YEUCAU", "");
        return saysNothing(text) ? List.of() : List.of(new Requirement(alike(text), null));
    }

    private static boolean saysNothing(String text) {
        return Set.of("", "khong", "khong co", "khong co thong tin", "khong quy dinh")
                .contains(VietnameseText.fold(text));
    }

    private List<PaperForm> forms() {
        List<PaperForm> forms = new ArrayList<>();
        for (Names group : root.groups("THANHPHANHOSO")) {
            for (Names paper : group.groups("GIAYTO")) {
                String form = paper.text("TENMAUDON", "");
                if (!form.isEmpty()) {
                    forms.add(new PaperForm(NationalReader.idOf(paper), form, link(paper)));
                }
            }
        }
        return forms;
    }

    /** An address that is none is left out: the paper is there, and the form can be asked for. */
    private static String link(Names of) {
        String link = of.text("URL", "");
        return ParticularsReader.isWebAddress(link) ? link : "";
    }

    Particulars particulars() {
        return new Particulars(
                null,
                targets(),
                agencies("COQUANCOTHAMQUYEN"),
                agencies("COQUANDUOCUYQUYEN"),
                agencies("COQUANPHOIHOP"),
                new NationalListing(true, "", false, ""),
                List.of(),
                Bilingual.none());
    }

    private Bilingual targets() {
        String described = root.text("MOTADOITUONGTHUCHIEN", "");
        return saysNothing(described)
                ? alike(joined("DOITUONGTHUCHIEN", "TENDOITUONG"))
                : alike(described);
    }

    private Bilingual agencies(String name) {
        return alike(joined(name, "TENDONVI"));
    }

    private String joined(String list, String name) {
        Set<String> names =
                root.groups(list).stream()
                        .map(one -> one.text(name, ""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(", ", names);
    }

    List<LegalReference> legal() {
        return root.groups("CANCUPHAPLY").stream()
                .map(one ->
                        new LegalReference(
                                one.text("SOVANBAN", ""),
                                one.text("TENVANBAN", ""),
                                day(one.text("NGAYBANHANH", "")),
                                one.text("COQUANBANHANH", "")))
                .filter(one -> !one.text().isEmpty())
                .toList();
    }

    /** Days come in several ways; one that is none of them is left out. */
    private static @Nullable LocalDate day(String text) {
        String day = text.replaceFirst("[T ].*$", "");
        for (DateTimeFormatter way : DAYS) {
            try {
                return LocalDate.parse(day, way);
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return null;
    }
}
