package vn.motcua.postal.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An order as the sandbox has it.
 *
 * @param reference ours
 * @param content what the order says is carried
 * @param words said so far, the last one being how it stands
 * @param held words that are not let go yet
 */
public record PostSandboxItem(
        String number, String reference, String content, List<Word> words, List<Word> held) {

    /** A word and its moment. */
    public record Word(String code, Instant at) {}

    public PostSandboxItem {
        words = List.copyOf(words);
        held = List.copyOf(held);
    }

    PostSandboxItem saying(Word word, boolean keep) {
        List<Word> said = new ArrayList<>(words);
        said.add(word);
        List<Word> kept = new ArrayList<>(held);
        if (keep) {
            kept.add(word);
        }
        return new PostSandboxItem(number, reference, content, said, kept);
    }

    PostSandboxItem released() {
        return new PostSandboxItem(number, reference, content, words, List.of());
    }

    public String code() {
        return words.getLast().code();
    }
}
