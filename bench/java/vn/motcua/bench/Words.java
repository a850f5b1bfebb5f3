package vn.motcua.bench;

import java.util.List;

/** What was typed after bench/run. */
record Words(List<String> all) {

    boolean has(String word) {
        return all.contains(word);
    }

    /** What stands after a word, or something else where the word was not typed. */
    String text(String word, String otherwise) {
        int at = all.indexOf(word);
        return at < 0 ? otherwise : all.get(at + 1);
    }

    int number(String word, int otherwise) {
        return Integer.parseInt(text(word, String.valueOf(otherwise)));
    }

    /** Options for the virtual machine of the program, to look into it or to try others. */
    List<String> virtualMachine() {
        return all.stream().filter(w -> w.startsWith("-X")).toList();
    }
}
