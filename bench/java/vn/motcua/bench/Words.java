package vn.motcua.bench;

import java.util.List;

/** What was typed after bench/run. */
record Words(List<String> all) {

    boolean has(String word) {
        return all.contains(word);
    }

    /** The number after a word, or another where the word was not typed. */
    int number(String word, int otherwise) {
        int at = all.indexOf(word);
        return at < 0 ? otherwise : Integer.parseInt(all.get(at + 1));
    }

    /** Options for the virtual machine of the program, to look into it or to try others. */
    List<String> virtualMachine() {
        return all.stream().filter(w -> w.startsWith("-X")).toList();
    }
}
