package vn.motcua.command;

import java.util.List;

/** How a command ended: whether all is well, and what to print. */
public record Outcome(boolean well, List<String> lines) {

    public Outcome {
        lines = List.copyOf(lines);
    }

    static Outcome failed(String sentence) {
        return new Outcome(false, List.of(sentence));
    }
}
