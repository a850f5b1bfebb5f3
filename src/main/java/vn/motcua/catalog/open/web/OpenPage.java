package vn.motcua.catalog.open.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.open.OpenFormat;
import vn.motcua.catalog.open.OpenTerms;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Frame;

/**
 * The page of the open catalogue.
 *
 * @param base address of this program
 * @param inForce how many procedures are in force today
 * @param last the last changes
 * @param changedAt absent as long as nothing is published
 */
public record OpenPage(
        OpenTerms terms,
        String base,
        LocalDate today,
        int inForce,
        List<Feed.Entry> last,
        @Nullable Instant changedAt) {

    public OpenPage {
        last = List.copyOf(last);
    }

    /** How much there is, since when, and who answers for it. */
    public List<Fact> facts(Frame frame) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(frame.text("catalog.open.count"), frame.number(inForce)));
        if (changedAt != null) {
            facts.add(new Fact(frame.text("catalog.open.changed"), frame.exact(changedAt)));
        }
        if (!terms.publisher().isBlank()) {
            facts.add(new Fact(frame.text("catalog.open.publisher"), terms.publisher()));
        }
        if (!terms.contact().isBlank()) {
            facts.add(new Fact(frame.text("catalog.open.contact"), terms.contact()));
        }
        return facts;
    }

    public String file(OpenFormat format) {
        return OpenApi.PATH + "/" + format.file();
    }

    /** Commands to try. */
    public List<String> examples() {
        String api = base + OpenApi.PATH;
        return List.of(
                "curl \"" + api + "/procedures?level=COMMUNE\"",
                "curl \"" + api + "/procedures/1.001193\"",
                "curl --compressed -O " + api + "/" + OpenFormat.CSV.file());
    }

    public String atom() {
        return FeedDoor.ATOM;
    }

    public String json() {
        return FeedDoor.JSON;
    }
}
