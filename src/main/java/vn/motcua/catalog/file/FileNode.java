package vn.motcua.catalog.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.Place;

/** What a YAML or JSON file says, with the line of every part. */
sealed interface FileNode {

    Place at();

    /** A plain value; {@code text} is empty where the file says nothing or null. */
    record Plain(Place at, String text) implements FileNode {}

    record Listing(Place at, List<FileNode> items) implements FileNode {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Names and their values in the order of the file. */
    record Group(Place at, Map<String, FileNode> values, Map<String, Place> names)
            implements FileNode {
        public Group {
            values = new LinkedHashMap<>(values);
            names = new LinkedHashMap<>(names);
        }
    }
}
