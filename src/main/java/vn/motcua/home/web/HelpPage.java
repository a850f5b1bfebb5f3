package vn.motcua.home.web;

import java.util.List;

/** How to use the program: the keys, and the words of the office. */
public record HelpPage() {

    /** Keys in the order in which one meets them; texts are {@code home.key.<name>}. */
    public record Key(String name, String press) {}

    public List<Key> keys() {
        return List.of(
                new Key("search", "/"),
                new Key("new", "n"),
                new Key("down", "j"),
                new Key("up", "k"),
                new Key("open", "Enter"),
                new Key("help", "?"));
    }

    /** Words that the screens use; texts are {@code home.word.<name>} and {@code .means}. */
    public List<String> words() {
        return List.of(
                "dossier", "receipt", "step", "promise", "slip", "register", "opinion", "board");
    }
}
