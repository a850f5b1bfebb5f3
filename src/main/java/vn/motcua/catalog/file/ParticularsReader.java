package vn.motcua.catalog.file;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Conduct;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.LegalReference;
import vn.motcua.catalog.NationalListing;
import vn.motcua.catalog.OrderStep;
import vn.motcua.catalog.PaperForm;
import vn.motcua.catalog.Particulars;
import vn.motcua.catalog.Requirement;
import vn.motcua.kernel.Bilingual;

/** Reads what a procedure says in words: how it is carried out, and what is published beside. */
final class ParticularsReader {

    private static final int MOST_SETS = 20;

    private final Names root;
    private final Problems problems;
    private final ConstituentReader constituents;

    ParticularsReader(Names root, Problems problems, ConstituentReader constituents) {
        this.root = root;
        this.problems = problems;
        this.constituents = constituents;
    }

    Conduct conduct() {
        return new Conduct(
                root.groups("order").stream().map(this::step).toList(),
                root.groups("conditions").stream().map(this::requirement).toList(),
                forms(),
                sets(),
                obligation());
    }

    private OrderStep step(Names group) {
        group.only("by", "text", "text_en", "case");
        return new OrderStep(
                group.optionalOneOf("by", OrderStep.By.class).orElse(null),
                both(group, "text"),
                constituents.caseOf(group));
    }

    private Requirement requirement(Names group) {
        group.only("text", "text_en", "case");
        return new Requirement(both(group, "text"), constituents.caseOf(group));
    }

    /** Words that must be there in both languages. */
    private static Bilingual both(Names group, String name) {
        return new Bilingual(group.text(name), group.text(name + "_en"));
    }

    private List<PaperForm> forms() {
        List<PaperForm> forms = new ArrayList<>();
        for (Names paper : root.groups("papers")) {
            String form = paper.text("form", "");
            if (!form.isEmpty()) {
                forms.add(new PaperForm(paper.text("id", ""), form, link(paper, "form_link")));
            }
        }
        return forms;
    }

    private int sets() {
        long sets = root.number("dossier_sets", 1);
        if (sets >= 1 && sets <= MOST_SETS) {
            return (int) sets;
        }
        problems.add(
                new FileRefusal.NotAllowed(
                        root.valueAt("dossier_sets"),
                        "dossier_sets",
                        Long.toString(sets),
                        "1–" + MOST_SETS));
        return 1;
    }

    private @Nullable Bilingual obligation() {
        return root.optionalInner("obligation")
                .map(group -> group.only("determined_by", "determined_by_en"))
                .map(group -> both(group, "determined_by"))
                .orElse(null);
    }

    Particulars particulars() {
        Names agencies =
                root.optionalInner("agencies").orElseGet(() -> Names.none(root.at(), problems));
        agencies.only(
                "competent",
                "competent_en",
                "delegated",
                "delegated_en",
                "coordinating",
                "coordinating_en");
        return new Particulars(
                root.optionalOneOf("kind", Particulars.Kind.class).orElse(null),
                said(root, "targets"),
                said(agencies, "competent"),
                said(agencies, "delegated"),
                said(agencies, "coordinating"),
                listing(),
                root.texts("keywords"),
                said(root, "description"));
    }

    /** Words that may be left out; where they are said, in both languages. */
    private static Bilingual said(Names group, String name) {
        return group.find(name).isEmpty() && group.find(name + "_en").isEmpty()
                ? Bilingual.none()
                : both(group, name);
    }

    private NationalListing listing() {
        return root.optionalInner("national")
                .map(group -> group.only("published", "published_link", "offered", "offered_link"))
                .map(group ->
                        new NationalListing(
                                group.flag("published", false),
                                link(group, "published_link"),
                                group.flag("offered", false),
                                link(group, "offered_link")))
                .orElse(NationalListing.NONE);
    }

    /** An address of the web; a page puts it behind a press, so nothing else is let in. */
    private String link(Names group, String name) {
        String text = group.text(name, "");
        if (text.isEmpty() || isWebAddress(text)) {
            return text;
        }
        problems.add(new FileRefusal.LinkWrong(group.valueAt(name), name, text));
        return "";
    }

    static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /** Each is a line of text, or said part by part. */
    List<LegalReference> legal() {
        return root.items("legal").stream().map(this::reference).filter(Objects::nonNull).toList();
    }

    private @Nullable LegalReference reference(FileNode node) {
        return switch (node) {
            case FileNode.Plain plain ->
                    plain.text().isBlank() ? null : LegalReference.of(plain.text());
            case FileNode.Group group -> {
                Names names =
                        new Names(group, problems).only("number", "title", "issued_on", "issuer");
                yield new LegalReference(
                        names.text("number", ""),
                        names.text("title"),
                        names.dayOrNull("issued_on"),
                        names.text("issuer", ""));
            }
            case FileNode.Listing listing -> {
                problems.add(new FileRefusal.WrongShape(listing.at(), "legal", "text"));
                yield null;
            }
        };
    }
}
