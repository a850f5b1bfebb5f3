package vn.motcua.catalog.dictionary.web;

import java.util.List;
import vn.motcua.catalog.dictionary.Dictionary;
import vn.motcua.catalog.dictionary.DictionaryLoad;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/** Where files of a dictionary are brought in, and what came before. */
public record DictionaryLoadsPage(
        Dictionary dictionary, List<DictionaryLoad> last, int megabytes, FormView form) {

    public DictionaryLoadsPage {
        last = List.copyOf(last);
    }

    public String path(String rest) {
        return DictionariesDoor.path(dictionary) + rest;
    }

    public Field file(Frame frame) {
        return Field.of(Field.Kind.FILE, "file", frame.text("catalog.dictionary.file"))
                .hint(frame.text("catalog.dictionary.file.hint", megabytes))
                .mandatory();
    }

    public String tone(DictionaryLoad load) {
        return DictionaryLoadPage.tone(load);
    }
}
