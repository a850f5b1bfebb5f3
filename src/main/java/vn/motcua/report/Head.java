package vn.motcua.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One cell of the head of a form, as paper, office files and pages draw it.
 *
 * @param row from 0; {@code column} likewise
 */
public record Head(String text, String textEn, int row, int column, int rows, int columns) {

    /** All cells of the head, row by row; the numbers of the columns are not among them. */
    public static List<Head> of(Template template) {
        List<Head> heads = new ArrayList<>();
        int depth = template.depth();
        for (int row = 0; row < depth; row++) {
            for (Column column : template.shown()) {
                int at = column.number();
                int level = row + 1;
                int covered =
                        template.groups().stream()
                                .filter(group -> group.covers(at))
                                .mapToInt(Group::depth)
                                .max()
                                .orElse(0);
                template.groups().stream()
                        .filter(group -> group.depth() == level && group.from() == at)
                        .forEach(group ->
                                heads.add(
                                        new Head(
                                                group.title(),
                                                group.titleEn(),
                                                level - 1,
                                                at - 1,
                                                1,
                                                group.to() - group.from() + 1)));
                if (covered == row) {
                    heads.add(
                            new Head(
                                    column.title(), column.titleEn(), row, at - 1, depth - row, 1));
                }
            }
        }
        return List.copyOf(heads);
    }
}
