package vn.motcua.review.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.sheet.SheetWriter;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.ReviewPaper;
import vn.motcua.document.web.Downloads;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Unit;

/** Makes the forms of reviews as documents and as tables of an office program. */
@Component
class ReviewFiles {

    private static final int NARROW = 6;
    private static final int LETTERS_A_PERCENT = 2;

    private final EditableForms forms;
    private final BusinessClock clock;

    ReviewFiles(EditableForms forms, BusinessClock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * What a form says.
     *
     * @param unit whose paper it is
     * @param form its number; blank where it has none
     * @param number of the document; absent while it has none, as is {@code day}
     */
    record Form(
            UUID unit,
            String form,
            @Nullable String number,
            @Nullable LocalDate day,
            String title,
            String subject,
            List<ReviewPaper.Block> blocks,
            String signer) {}

    ResponseEntity<byte[]> docx(String name, Form form, ReviewNames names) {
        ReviewPaper paper =
                new ReviewPaper(
                        letterhead(form.unit(), names),
                        form.form(),
                        form.number(),
                        form.day(),
                        form.title(),
                        form.subject(),
                        form.blocks(),
                        form.signer(),
                        clock.instant());
        return Downloads.made(
                name + ".docx",
                EditableForms.DOCX,
                forms.review(paper, FormChoice.on(clock.today())));
    }

    private static Letterhead letterhead(UUID id, ReviewNames names) {
        OrganizationChart chart = names.chart();
        Unit unit = chart.lastKnown(id, names.today()).orElseThrow();
        Unit agency = chart.agencyOf(unit.id(), names.today()).orElse(unit);
        String parent =
                unit.id().equals(agency.id())
                        ? chart.superiorOf(agency.id(), names.today()).map(Unit::name).orElse(null)
                        : agency.name();
        return new Letterhead(parent, unit.name(), Letterhead.place(agency.name()));
    }

    /** All tables of a form under each other in one sheet, the heads of the first in sight. */
    ResponseEntity<byte[]> xlsx(String name, Form form) {
        List<ReviewPaper.Block> tables =
                form.blocks().stream().filter(one -> !one.heads().isEmpty()).toList();
        ReviewPaper.Block first = tables.getFirst();
        List<List<String>> rows = new ArrayList<>(first.rows());
        for (ReviewPaper.Block block : form.blocks()) {
            if (block == first) {
                continue;
            }
            rows.add(List.of());
            if (!block.heading().isBlank()) {
                rows.add(List.of("", block.heading()));
            }
            block.sentences().forEach(sentence -> rows.add(List.of("", sentence)));
            if (!block.heads().isEmpty()) {
                rows.add(block.heads());
                rows.addAll(block.rows());
            }
        }
        int[] widths =
                first.widths().stream()
                        .mapToInt(percent -> Math.max(NARROW, percent * LETTERS_A_PERCENT))
                        .toArray();
        return Downloads.made(
                name + ".xlsx",
                SheetWriter.TYPE,
                SheetWriter.write("Rà soát", widths, first.heads(), rows));
    }
}
