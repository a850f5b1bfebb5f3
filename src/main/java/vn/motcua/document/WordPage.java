package vn.motcua.document;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.motcua.kernel.LegalBasis;

/** What a Word document is before anything is written in it: sheet, font, page numbers, title. */
@LegalBasis("nd-30-2020#Phụ lục I")
final class WordPage {

    private static final String FONT = "Times New Roman";

    private WordPage() {}

    static void prepare(XWPFDocument word, PageSize size, String title, Instant madeAt) {
        sheet(word.getDocument().getBody().addNewSectPr(), size);
        font(word.createStyles());
        numberPages(word);
        name(word.getProperties().getCoreProperties().getUnderlyingProperties(), title, madeAt);
    }

    private static void sheet(CTSectPr section, PageSize size) {
        CTPageSz sheet = section.addNewPgSz();
        sheet.setW(twips(size.width()));
        sheet.setH(twips(size.height()));
        if (size.width() > size.height()) {
            // Word would draw it rightly without, but a printer would turn it.
            sheet.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(size.margins().top()));
        margins.setRight(twips(size.margins().right()));
        margins.setBottom(twips(size.margins().bottom()));
        margins.setLeft(twips(size.margins().left()));
        margins.setHeader(twips(size.margins().top() / 2));
        margins.setFooter(twips(size.margins().bottom() / 2));
    }

    private static void font(XWPFStyles styles) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    /** From the second page on, in the middle of the top. */
    private static void numberPages(XWPFDocument word) {
        XWPFParagraph empty = word.createHeader(HeaderFooterType.FIRST).createParagraph();
        empty.setSpacingAfter(0);
        XWPFParagraph number = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static void name(PackagePropertiesPart core, String title, Instant madeAt) {
        core.setTitleProperty(title);
        core.setCreatorProperty("Một Cửa");
        core.setCreatedProperty(Optional.of(Date.from(madeAt)));
        core.setModifiedProperty(Optional.of(Date.from(madeAt)));
    }

    /** Twentieths of a point, in which Word measures. */
    static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres / 25.4 * 1440));
    }
}
