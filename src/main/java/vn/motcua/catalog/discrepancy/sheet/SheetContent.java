package vn.motcua.catalog.discrepancy.sheet;

import java.util.List;

/**
 * What a sheet holds, or everything that is wrong in it; never both.
 *
 * @param problems the first fifty
 * @param found how many problems there are in all
 */
public record SheetContent(List<SheetRow> rows, List<SheetProblem> problems, int found) {

    public SheetContent {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    static SheetContent wrong(SheetProblem.Kind kind, String sheet, String value) {
        return new SheetContent(
                List.of(), List.of(new SheetProblem(kind, sheet, 0, "", value, "")), 1);
    }
}
