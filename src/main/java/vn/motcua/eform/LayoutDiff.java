package vn.motcua.eform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.kernel.Bilingual;

/** What a draft changes against the revision in force, by the rows of the page. */
public record LayoutDiff(List<Change> changes) {

    /** One row that came, went or changed. */
    public record Change(Kind kind, Bilingual what) {}

    /** What happened to a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    public LayoutDiff {
        changes = List.copyOf(changes);
    }

    private record Row(Bilingual label, JsonNode body) {}

    static LayoutDiff of(Layout before, Layout after) {
        Map<String, Row> old = rows(before);
        Map<String, Row> fresh = rows(after);
        List<Change> changes = new ArrayList<>();
        fresh.forEach((id, row) -> {
            Row was = old.get(id);
            if (was == null) {
                changes.add(new Change(Kind.ADDED, row.label()));
            } else if (!was.body().equals(row.body())) {
                changes.add(new Change(Kind.CHANGED, row.label()));
            }
        });
        old.forEach((id, row) -> {
            if (!fresh.containsKey(id)) {
                changes.add(new Change(Kind.REMOVED, row.label()));
            }
        });
        List<String> kept = fresh.keySet().stream().filter(old::containsKey).toList();
        List<String> was = old.keySet().stream().filter(fresh::containsKey).toList();
        if (!kept.equals(was)) {
            for (int i = 0; i < kept.size(); i++) {
                Row row = fresh.get(kept.get(i));
                if (row != null && !kept.get(i).equals(was.get(i))) {
                    changes.add(new Change(Kind.MOVED, row.label()));
                    break;
                }
            }
        }
        return new LayoutDiff(changes);
    }

    private static Map<String, Row> rows(Layout layout) {
        Map<String, Row> rows = new LinkedHashMap<>();
        JsonNode written = LayoutJson.write(layout);
        for (int s = 0; s < layout.sections().size(); s++) {
            EForm.Section section = layout.sections().get(s);
            ObjectNode node = (ObjectNode) written.path("sections").path(s);
            JsonNode fields = node.remove("fields");
            rows.put("section/" + section.id(), new Row(section.name(), node));
            for (int f = 0; f < section.fields().size(); f++) {
                FormField field = section.fields().get(f);
                rows.put("field/" + field.id(), new Row(field.label(), fields.path(f)));
            }
        }
        for (int r = 0; r < layout.papers().size(); r++) {
            String paper = layout.papers().get(r).paper();
            rows.put(
                    "rule/" + r + paper,
                    new Row(new Bilingual(paper, paper), written.path("papers").path(r)));
        }
        return rows;
    }
}
