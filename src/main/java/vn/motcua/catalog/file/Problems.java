package vn.motcua.catalog.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.kernel.RefusalException;

/** Collects everything that is wrong in a set of files, to refuse once. */
final class Problems {

    private static final Comparator<FileRefusal> BY_PLACE =
            Comparator.comparing((FileRefusal problem) -> problem.at().file())
                    .thenComparingInt(problem -> problem.at().line());

    private final List<FileRefusal> all = new ArrayList<>();

    void add(FileRefusal problem) {
        all.add(problem);
    }

    void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new RefusalException(all.stream().sorted(BY_PLACE).toList());
        }
    }
}
