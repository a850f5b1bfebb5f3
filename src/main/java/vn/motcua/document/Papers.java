package vn.motcua.document;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.document.paper.Sheet;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.RefusalException;

/**
 * Makes papers from the forms of the law, as PDF/A-2b and PDF/UA-1. The edition is the one in force
 * on the day of the act. To hand a paper out, go through {@link IssuedPapers}, which keeps it.
 */
@Component
@LegalBasis("tt-01-2018#9")
public final class Papers {

    private final Forms forms;
    private final PdfMaker pdf;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String style = style();

    Papers(Forms forms, PdfMaker pdf) {
        this.forms = forms;
        this.pdf = pdf;
    }

    /**
     * Giấy tiếp nhận hồ sơ và hẹn trả kết quả.
     *
     * @param on the day of reception, in Vietnam
     * @throws RefusalException with {@link DocumentRefusal.NoForm} before the first edition
     */
    public byte[] receipt(ReceiptForm form, LocalDate on) {
        return make(FormKind.RECEIPT, on, form.qrText(), form, form.receivedAt());
    }

    /**
     * Phiếu kiểm soát quá trình giải quyết hồ sơ.
     *
     * @param on the day of reception, in Vietnam
     * @throws RefusalException with {@link DocumentRefusal.NoForm} before the first edition
     */
    public byte[] routingSlip(RoutingSlipForm form, LocalDate on) {
        return make(FormKind.ROUTING_SLIP, on, form.qrText(), form, form.printedAt());
    }

    private byte[] make(FormKind kind, LocalDate on, String qr, Object content, Instant madeAt) {
        Forms.Form form = forms.form(kind, on);
        Sheet sheet =
                new Sheet(
                        form.title(),
                        form.ref().form(),
                        page(forms.size(kind, on)) + style,
                        QrCode.pngAddress(qr));
        StringOutput html = new StringOutput(16 * 1024);
        templates.render(form.template(), Map.of("sheet", sheet, "form", content), html);
        return pdf.make(html.toString(), madeAt);
    }

    // Nghị định 30/2020 gives sizes for A4 (text 13 to 14, margins 20-30-15-20); A5 is drawn to
    // scale.
    @LegalBasis("nd-30-2020#Phụ lục I")
    private static String page(PageSize size) {
        String page =
                switch (size) {
                    case A5 -> "size: 148mm 210mm; margin: 9mm 10mm 7mm 15mm";
                    case A4 -> "size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm";
                };
        String text =
                switch (size) {
                    case A5 -> "9.8pt";
                    case A4 -> "13pt";
                };
        return """
        @page { %s; @top-center { content: counter(page); font-family: Tinos; \
        font-size: %s; } }
        @page :first { @top-center { content: ""; } }
        body { font-size: %s; }
        """
                .formatted(page, text, text);
    }

    private static String style() {
        try {
            return new ClassPathResource("law/parts/paper.css")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
