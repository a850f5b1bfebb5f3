package vn.motcua.eform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.catalog.SourceFile;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.RefusalException;

/** The fields of a form as a sheet: words come back changed, and nothing else does. */
class FieldSheetTest {

    private static Layout layout(String code) throws IOException {
        String text =
                new ClassPathResource("demo/forms/" + code + ".json")
                        .getContentAsString(StandardCharsets.UTF_8);
        return FormFile.read(new SourceFile(code + ".json", text)).layout();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000656", "1.000894", "1.001193", "1.001612", "1.004873", "1.009994"})
    void whatGoesOutComesBackAsItWas(String code) throws IOException {
        Layout layout = layout(code);
        assertThat(FieldSheet.read(FieldSheet.write(layout), layout)).isEqualTo(layout);
    }

    @Test
    void wordsAndWhatIsMandatoryAreTakenBack() throws IOException {
        Layout layout = layout("1.001193");
        byte[] file =
                changed(
                        layout,
                        sheet -> {
                            Row row = row(sheet, "relation");
                            row.getCell(3).setCellValue("=Quan hệ");
                            row.getCell(4).setCellValue("Kinship");
                            row.getCell(7).setCellValue("no");
                        });

        FormField field = FieldSheet.read(file, layout).find("relation").orElseThrow();

        assertThat(field.label().vi()).isEqualTo("=Quan hệ");
        assertThat(field.label().en()).isEqualTo("Kinship");
        assertThat(field.required()).isFalse();
        assertThat(field.options()).isEqualTo(layout.find("relation").orElseThrow().options());
    }

    @Test
    void whatASheetMayNotDoIsSaidByRow() throws IOException {
        Layout layout = layout("1.001193");
        assertThat(
                        refused(
                                layout,
                                sheet -> {
                                    row(sheet, "relation").getCell(2).setCellValue("text");
                                    row(sheet, "relation").getCell(7).setCellValue("có");
                                    row(sheet, "applicant").getCell(1).setCellValue("nobody");
                                }))
                .containsExactly(
                        new EFormRefusal.SheetRowUnknown(2, "nobody"),
                        new EFormRefusal.SheetCellFixed(3, "type", "text"),
                        new EFormRefusal.SheetCellWrong(3, "required", "có"));
        assertThat(
                        refused(
                                layout,
                                sheet ->
                                        row(sheet, "relation")
                                                .removeCell(row(sheet, "relation").getCell(3))))
                .containsExactly(new EFormRefusal.SheetCellWrong(3, "label.vi", ""));
        assertThat(
                        refused(
                                layout,
                                sheet ->
                                        row(sheet, "relation")
                                                .getCell(1)
                                                .setCellValue("applicant")))
                .contains(new EFormRefusal.SheetRowTwice(3, "applicant"));
        assertThat(
                        refused(
                                layout,
                                sheet -> row(sheet, "relation").getCell(3).setCellFormula("1+1")))
                .contains(new EFormRefusal.SheetFormula("D3"));
        assertThat(
                        refused(
                                layout,
                                sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"))))
                .containsExactly(new EFormRefusal.SheetMerged("A2:A3"));
        assertThat(refused(layout, sheet -> sheet.getRow(0).getCell(1).setCellValue("x")))
                .containsExactly(new EFormRefusal.SheetHeadMissing("id"));
    }

    @Test
    void whatIsNoSheetIsNotTakenForOne() throws IOException {
        Layout layout = layout("1.001193");
        assertThat(refused("no".getBytes(StandardCharsets.UTF_8), layout))
                .containsExactly(new EFormRefusal.FileUnreadable());
        assertThat(refused(new byte[2 << 20], layout))
                .containsExactly(new EFormRefusal.SheetTooLarge(1024));
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (id.equals(row.getCell(1).getStringCellValue())) {
                return row;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static byte[] changed(Layout layout, Consumer<Sheet> change) throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(FieldSheet.write(layout)))) {
            change.accept(book.getSheetAt(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static List<Refusal> refused(Layout layout, Consumer<Sheet> change) throws IOException {
        return refused(changed(layout, change), layout);
    }

    private static List<Refusal> refused(byte[] file, Layout layout) {
        return catchThrowableOfType(RefusalException.class, () -> FieldSheet.read(file, layout))
                .refusals();
    }
}
