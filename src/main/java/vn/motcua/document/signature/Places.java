package vn.motcua.document.signature;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua.document.signature.SignatureParameters.Sizes;

/** Where on a paper a signature is to be shown. */
final class Places {

    private static final float LINE = 1.25f;
    private static final float GAP = 4;

    private final PDDocument pdf;
    private final Sizes sizes;

    Places(PDDocument pdf, Sizes sizes) {
        this.pdf = pdf;
        this.sizes = sizes;
    }

    Place of(Appearance appearance) throws IOException {
        return switch (appearance) {
            case Appearance.Personal personal -> personal(personal.name());
            case Appearance.Seal seal when seal.picture() == null -> corner(seal.text());
            case Appearance.Seal seal -> seal().orElseGet(() -> corner(seal.text()));
            case Appearance.Corner corner -> corner(corner.text());
        };
    }

    /** Right above the name that is printed under the signature; else below all that is written. */
    private Place personal(String name) throws IOException {
        NameFinder found = NameFinder.in(pdf, name);
        PDRectangle box = box(found.page());
        float width = sizes.personalWidth();
        float height = sizes.personalHeight();
        if (found.centre() > 0) {
            return inside(found.page(), found.centre() - width / 2, found.top() - GAP - height);
        }
        return inside(found.page(), box.getWidth() * 3 / 4 - width / 2, found.lastLine() + 2 * GAP);
    }

    private Place inside(int page, float x, float y) {
        PDRectangle box = box(page);
        float width = sizes.personalWidth();
        float height = sizes.personalHeight();
        return new Place(
                page,
                Math.clamp(x, 0, Math.max(0, box.getWidth() - width)),
                Math.clamp(y, 0, Math.max(0, box.getHeight() - height)),
                width,
                height);
    }

    /** Over the left third of the last personal signature. */
    private Optional<Place> seal() {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        Place last = null;
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDSignatureField signature) {
                    last = shown(signature).orElse(last);
                }
            }
        }
        return Optional.ofNullable(last)
                .map(signature ->
                        new Place(
                                signature.page(),
                                Math.max(0, signature.x() + signature.width() / 3 - sizes.seal()),
                                Math.max(
                                        0,
                                        signature.y() + signature.height() / 2 - sizes.seal() / 2),
                                sizes.seal(),
                                sizes.seal()));
    }

    private Optional<Place> shown(PDSignatureField signature) {
        for (PDAnnotationWidget widget : signature.getWidgets()) {
            PDPage page = widget.getPage();
            PDRectangle at = widget.getRectangle();
            int number = page == null ? -1 : pdf.getPages().indexOf(page);
            if (at != null && number >= 0 && at.getWidth() > 0) {
                PDRectangle box = box(number + 1);
                return Optional.of(
                        new Place(
                                number + 1,
                                at.getLowerLeftX() - box.getLowerLeftX(),
                                box.getUpperRightY() - at.getUpperRightY(),
                                at.getWidth(),
                                at.getHeight()));
            }
        }
        return Optional.empty();
    }

    private Place corner(String text) {
        PDRectangle box = box(1);
        float height = sizes.text() * LINE * (text.lines().count() + 1);
        return new Place(
                1,
                Math.max(0, box.getWidth() - sizes.cornerEdge() - sizes.cornerWidth()),
                sizes.cornerEdge(),
                sizes.cornerWidth(),
                height);
    }

    private PDRectangle box(int page) {
        return pdf.getPage(page - 1).getCropBox();
    }
}
