package vn.motcua.document;

import java.util.List;
import vn.motcua.kernel.LegalBasis;

/**
 * A form to be filled in by hand, as it hangs behind the sheet of its procedure (mẫu đơn, mẫu tờ
 * khai kèm theo). Everything is said in Vietnamese.
 *
 * @param name what it is called
 * @param cases names of the cases that it is for; empty where it is for all
 */
@LegalBasis({"nd-63-2010#15", "tt-02-2017#III"})
public record BlankForm(String name, List<String> cases, List<Section> sections) {

    /** How an item is drawn. */
    public enum Kind {
        /** A line to write on. */
        LINE,
        /** Several lines. */
        LINES,
        /** Boxes to mark, one for each part. */
        BOXES,
        /** A table whose columns are the parts. */
        TABLE,
        /** What the items behind it belong to. */
        GROUP,
        /** Something to know before one answers. */
        HINT,
        /** Where somebody signs. */
        SIGNATURE
    }

    /**
     * One thing that is asked.
     *
     * @param parts options or columns; empty for what has none
     */
    public record Item(Kind kind, String label, List<String> parts) {

        public Item {
            parts = List.copyOf(parts);
        }

        public Item(Kind kind, String label) {
            this(kind, label, List.of());
        }

        public boolean is(Kind wanted) {
            return kind == wanted;
        }
    }

    /** What is asked under one heading. */
    public record Section(String title, List<Item> items) {

        public Section {
            items = List.copyOf(items);
        }
    }

    public BlankForm {
        cases = List.copyOf(cases);
        sections = List.copyOf(sections);
    }
}
