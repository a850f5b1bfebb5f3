package vn.motcua.letter.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.document.DirectiveLetter;
import vn.motcua.document.EditableForms;
import vn.motcua.document.Files;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Papers;
import vn.motcua.document.Uploads;
import vn.motcua.letter.Letter;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** A letter as a paper to sign and a document to go on writing in; files that come with letters. */
@Component
class DirectiveFiles {

    private static final int LONGEST_NAME = 120;

    /** A kept file; both are empty where none was chosen. */
    record Kept(String hash, String name) {}

    private final Papers papers;
    private final EditableForms editable;
    private final Files files;
    private final Uploads uploads;
    private final Organizations organizations;
    private final BusinessClock clock;

    DirectiveFiles(
            Papers papers,
            EditableForms editable,
            Files files,
            Uploads uploads,
            Organizations organizations,
            BusinessClock clock) {
        this.papers = papers;
        this.editable = editable;
        this.files = files;
        this.uploads = uploads;
        this.organizations = organizations;
        this.clock = clock;
    }

    Kept keep(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new Kept("", "");
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "?").strip();
        try (InputStream in = file.getInputStream()) {
            return new Kept(
                    files.store(in, name, uploads.rules(clock.today())).hash(),
                    name.substring(Math.max(0, name.length() - LONGEST_NAME)));
        }
    }

    byte[] pdf(Letter letter) {
        return papers.directive(content(letter), choice(letter));
    }

    byte[] docx(Letter letter) {
        return editable.directive(content(letter), choice(letter));
    }

    private FormChoice choice(Letter letter) {
        return FormChoice.on(Objects.requireNonNullElse(letter.signedOn(), clock.today()));
    }

    private DirectiveLetter content(Letter letter) {
        LocalDate on = Objects.requireNonNullElse(letter.signedOn(), clock.today());
        OrganizationChart chart = organizations.chart();
        return new DirectiveLetter(
                letterhead(letter, on),
                letter.number().isEmpty() ? null : letter.number(),
                letter.signedOn(),
                letter.words().subject(),
                letter.recipients().stream()
                        .map(one -> chart.lastKnown(one.unit(), on).map(Unit::name).orElse("—"))
                        .toList(),
                letter.words().body(),
                letter.items().stream()
                        .map(item ->
                                new DirectiveLetter.Item(
                                        item.code(),
                                        item.source(),
                                        item.task(),
                                        item.due(),
                                        chart.lastKnown(item.unit(), on)
                                                .map(Unit::name)
                                                .orElse("—")))
                        .toList(),
                letter.replyBy(),
                letter.words().signerTitle(),
                letter.words().signer(),
                letter.draftedAt());
    }

    private Letterhead letterhead(Letter letter, LocalDate on) {
        OrganizationChart chart = organizations.chart();
        Unit unit = chart.lastKnown(letter.agency(), on).orElseThrow();
        Unit agency = chart.agencyOf(unit.id(), on).orElse(unit);
        String parent =
                unit.id().equals(agency.id())
                        ? chart.superiorOf(agency.id(), on).map(Unit::name).orElse(null)
                        : agency.name();
        String place = Letterhead.place(agency.name());
        return new Letterhead(parent, unit.name(), place);
    }
}
