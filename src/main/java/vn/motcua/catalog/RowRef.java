package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;

/** Names a row of a process as its author sees it, with the line where a file said it. */
public record RowRef(String process, String step, @Nullable Place at) {

    @Override
    public String toString() {
        String row = process + " / " + step;
        return at == null ? row : at + " (" + row + ")";
    }
}
