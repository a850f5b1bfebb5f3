package vn.motcua.catalog.dictionary.web;

import java.util.List;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** A new entry of a dictionary. */
public record DictionaryNewPage(Dictionary dictionary, FormView form) {

    public String path() {
        return DictionariesDoor.path(dictionary);
    }

    public List<Field> fields(Frame frame) {
        return dictionary.columns().stream()
                .map(column -> ColumnFields.field(column, frame))
                .toList();
    }
}
