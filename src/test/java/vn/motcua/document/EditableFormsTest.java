package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class EditableFormsTest {

    private static final FormChoice IN_2022 = FormChoice.on(LocalDate.of(2022, 3, 3));
    private static final FormChoice IN_2025 = FormChoice.on(LocalDate.of(2025, 10, 1));

    private static final EditableForms EDITABLE = new EditableForms(SampleForms.pages());
    private static final Papers PAPERS = SampleForms.papers();

    record Sample(String name, byte[] docx, byte[] pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        Stream<Sample> stop =
                Stream.of(
                        new Sample(
                                "stop-2025",
                                EDITABLE.stopNotice(SampleLetters.stop(), IN_2025),
                                PAPERS.stopNotice(SampleLetters.stop(), IN_2025)));
        return Stream.concat(
                stop, Stream.of(IN_2022, IN_2025).flatMap(EditableFormsTest::inBothLaws));
    }

    private static Stream<Sample> inBothLaws(FormChoice choice) {
        String law = choice.equals(IN_2022) ? "-2018" : "-2025";
        return Stream.of(
                new Sample(
                        "supplement" + law,
                        EDITABLE.supplement(SampleLetters.supplement(), choice),
                        PAPERS.supplement(SampleLetters.supplement(), choice)),
                new Sample(
                        "refusal" + law,
                        EDITABLE.refusal(SampleLetters.refusal(), choice),
                        PAPERS.refusal(SampleLetters.refusal(), choice)),
                new Sample(
                        "apology" + law,
                        EDITABLE.apology(SampleLetters.apology(), choice),
                        PAPERS.apology(SampleLetters.apology(), choice)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWordForWordWhatThePaperSays(Sample sample) throws IOException {
        Path file = Path.of("target", "papers", sample.name() + ".docx");
        Files.createDirectories(file.getParent());
        Files.write(file, sample.docx());

        assertThat(words(text(sample.docx())))
                .containsExactlyInAnyOrderElementsOf(words(PaperText.of(sample.pdf())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isAnA5SheetInTimesNewRomanWithTheCode(Sample sample) throws Exception {
        try (XWPFDocument word = open(sample.docx())) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(8391));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(word.getStyle().toString()).contains("Times New Roman", "vi-VN");
            assertThat(word.getAllPictures())
                    .extracting(XWPFPictureData::suggestFileExtension)
                    .containsExactly("png");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void mayBeUploadedAgain(Sample sample, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("phieu.docx"), sample.docx());

        assertThat(ContentType.of(file)).isEqualTo(EditableForms.DOCX);
    }

    @Test
    void theTableOfStepsIsTheSameOnALandscapeSheet() throws IOException {
        byte[] docx = EDITABLE.process(SampleSheets.process(5), IN_2022);
        byte[] pdf = PAPERS.process(SampleSheets.process(5), IN_2022);

        assertThat(words(text(docx))).containsExactlyInAnyOrderElementsOf(words(PaperText.of(pdf)));
        try (XWPFDocument word = open(docx)) {
            CTSectPr section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getOrient()).hasToString("landscape");
        }
    }

    @Test
    void keepsTheLinesAnOfficerWrote() throws IOException {
        assertThat(text(EDITABLE.refusal(SampleLetters.refusal(), IN_2022)))
                .contains("theo quy định.\nÔng/Bà có thể");
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument word = open(docx);
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    /** Without signs, which a PDF's text may hold beside the next word. */
    private static List<String> words(String text) {
        return Stream.of(PaperText.tidy(text).split("[^\\p{L}\\p{N}]+")).toList();
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }
}
