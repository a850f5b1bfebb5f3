package vn.motcua.catalog.bpmn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.Start;
import vn.motcua.catalog.StepAction;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Performer;

/**
 * What we wrote into an element ourselves, or somebody after our format. It must be right to the
 * letter: a slip that was passed over would be a step without its time.
 */
final class OwnData {

    private static final Map<String, List<String>> KNOWN =
            Map.of(
                    "process", List.of("code", "version", "formSet"),
                    "lane", List.of("performer", "name"),
                    "row",
                            List.of(
                                    "id",
                                    "number",
                                    "name",
                                    "nameEn",
                                    "time",
                                    "product",
                                    "productEn",
                                    "actions"),
                    "start", List.of("procedure", "at"),
                    "way", List.of("name", "labelEn", "choice"));

    private final XmlNode element;
    private final @Nullable XmlNode own;
    private final Faults faults;

    private OwnData(XmlNode element, @Nullable XmlNode own, Faults faults) {
        this.element = element;
        this.own = own;
        this.faults = faults;
    }

    /** Our data of that name inside an element; empty where a stranger made the element. */
    static OwnData of(XmlNode element, String name, Faults faults) {
        List<XmlNode> inside =
                element.children(Bpmn.MODEL, "extensionElements").stream()
                        .flatMap(extension -> extension.children().stream())
                        .filter(child -> child.namespace().equals(Bpmn.OWN))
                        .toList();
        XmlNode own = null;
        for (XmlNode child : inside) {
            if (!child.name().equals(name)) {
                faults.add(new FileRefusal.UnknownName(child.at(), child.name()));
            } else if (own != null) {
                faults.add(new FileRefusal.Twice(child.at(), name, element.called()));
            } else {
                own = child;
                onlyKnown(child, faults);
            }
        }
        return new OwnData(element, own, faults);
    }

    private static void onlyKnown(XmlNode node, Faults faults) {
        List<String> names = KNOWN.getOrDefault(node.name(), List.of());
        node.attributes().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .forEach(name -> faults.add(new FileRefusal.UnknownName(node.at(), name)));
        for (XmlNode child : node.children()) {
            if (node.name().equals("row") && child.is(Bpmn.OWN, "start")) {
                onlyKnown(child, faults);
            } else {
                faults.add(new FileRefusal.UnknownName(child.at(), child.name()));
            }
        }
    }

    /** What the element is called in BPMN, as people see it in a modeller. */
    String called() {
        return tidy(element.attribute("name", ""));
    }

    /**
     * Whether somebody gave the element another name since we wrote it; then what we knew of the
     * name, such as its English, holds no longer.
     */
    boolean isRenamed() {
        String written = own == null ? null : own.attribute("name");
        return written != null && !tidy(written).equals(called());
    }

    String text(String name, String otherwise) {
        String said = textOrNull(name);
        return said == null ? otherwise : said;
    }

    @Nullable String textOrNull(String name) {
        String said = own == null ? null : own.attribute(name);
        return said == null ? null : tidy(said);
    }

    /** A whole number from one up. */
    @Nullable Integer number(String name) {
        String said = textOrNull(name);
        if (said == null) {
            return null;
        }
        if (!said.matches("[1-9]\\d{0,5}")) {
            faults.add(new FileRefusal.NumberWrong(at(), name, said));
            return null;
        }
        return Integer.valueOf(said);
    }

    @Nullable WorkDuration duration(String name) {
        String said = textOrNull(name);
        if (said == null || said.isEmpty()) {
            return null;
        }
        try {
            return WorkDuration.parse(said);
        } catch (RefusalException e) {
            faults.add(new FileRefusal.DurationWrong(at(), name, said));
            return null;
        }
    }

    @Nullable Performer performer(String name) {
        String said = textOrNull(name);
        return said == null || said.isEmpty() ? null : performer(at(), said);
    }

    private @Nullable Performer performer(Place at, String said) {
        try {
            return Performer.parse(said);
        } catch (RefusalException e) {
            faults.add(new FileRefusal.PerformerWrong(at, said));
            return null;
        }
    }

    @Nullable Set<StepAction> actions() {
        String said = textOrNull("actions");
        if (said == null) {
            return null;
        }
        Set<StepAction> actions = EnumSet.noneOf(StepAction.class);
        for (String word : said.isEmpty() ? new String[0] : said.split(" ")) {
            Arrays.stream(StepAction.values())
                    .filter(action -> action.name().equals(word))
                    .findFirst()
                    .ifPresentOrElse(actions::add, () -> noAction(word));
        }
        return actions;
    }

    private void noAction(String word) {
        String allowed =
                Arrays.stream(StepAction.values())
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        faults.add(new FileRefusal.NotAllowed(at(), "actions", word, allowed));
    }

    List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (XmlNode start : own == null ? List.<XmlNode>of() : own.children()) {
            String procedure = tidy(start.attribute("procedure", ""));
            String at = tidy(start.attribute("at", ""));
            if (procedure.isEmpty()) {
                faults.add(new FileRefusal.NameMissing(start.at(), "procedure"));
            }
            starts.add(new Start(procedure, at.isEmpty() ? null : performer(start.at(), at)));
        }
        return starts;
    }

    private Place at() {
        return own == null ? element.at() : own.at();
    }

    static String tidy(String text) {
        return VietnameseText.plain(text);
    }
}
