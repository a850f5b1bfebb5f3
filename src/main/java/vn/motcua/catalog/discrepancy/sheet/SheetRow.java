package vn.motcua.catalog.discrepancy.sheet;

import java.util.EnumMap;
import java.util.Map;

/**
 * One procedure as a sheet has it.
 *
 * @param row where it stands, from one
 * @param code the national code, without a province's suffix
 * @param texts of every column of the sheet, blank ones too
 */
public record SheetRow(int row, String code, Map<SheetColumn, String> texts) {

    public SheetRow {
        texts = texts.isEmpty() ? Map.of() : new EnumMap<>(texts);
    }

    public String text(SheetColumn column) {
        return texts.getOrDefault(column, "");
    }
}
