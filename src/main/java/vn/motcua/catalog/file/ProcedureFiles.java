package vn.motcua.catalog.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalog.FileRefusal;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.SourceFile;

/**
 * Reads sets of files whole or not at all: everything that is wrong in any of them is collected,
 * each with its line, and refused together.
 */
public final class ProcedureFiles {

    private ProcedureFiles() {}

    /** Files of our own format, {@code docs/formats/procedure.md}. */
    public static List<ProcedureDraft> read(List<SourceFile> files) {
        Problems problems = new Problems();
        List<ProcedureDraft> drafts = new ArrayList<>();
        for (SourceFile file : files) {
            FileTree.yaml(file, problems)
                    .map(node -> new ProcedureReader(node, problems).read())
                    .ifPresent(drafts::add);
        }
        noneTwice(drafts, problems);
        problems.refuseIfAny();
        return drafts;
    }

    /**
     * Answers of the national catalogue's {@code LayThuTuc}. They hold no internal process, so what
     * comes out are drafts.
     *
     * @param validFrom the day from which the versions are to hold; the answers do not say
     */
    public static List<ProcedureDraft> readNational(List<SourceFile> files, LocalDate validFrom) {
        Problems problems = new Problems();
        List<ProcedureDraft> drafts = new ArrayList<>();
        for (SourceFile file : files) {
            FileTree.json(file, problems)
                    .map(node -> NationalReader.read(node, validFrom, problems))
                    .ifPresent(drafts::addAll);
        }
        noneTwice(drafts, problems);
        problems.refuseIfAny();
        return drafts;
    }

    private static void noneTwice(List<ProcedureDraft> drafts, Problems problems) {
        Set<Object> seen = new HashSet<>();
        for (ProcedureDraft draft : drafts) {
            if (!draft.version().code().isEmpty() && !seen.add(draft.version().id())) {
                problems.add(new FileRefusal.Twice(draft.at(), "code", draft.version().code()));
            }
        }
    }
}
