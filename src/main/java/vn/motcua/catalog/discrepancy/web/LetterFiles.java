package vn.motcua.catalog.discrepancy.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.discrepancy.Letter;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.document.EditableForms;
import vn.motcua.document.FormChoice;
import vn.motcua.document.Letterhead;
import vn.motcua.document.Papers;
import vn.motcua.document.RecommendationLetter;
import vn.motcua.organization.OrganizationChart;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Texts;

/** A letter as a paper to sign and as a document to go on writing in; in Vietnamese. */
@Component
class LetterFiles {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Papers papers;
    private final EditableForms editable;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final Texts texts;

    LetterFiles(
            Papers papers,
            EditableForms editable,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock,
            Texts texts) {
        this.papers = papers;
        this.editable = editable;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
        this.texts = texts;
    }

    /** Refused where no law of the day knows such a letter. */
    byte[] pdf(Letter letter, List<Ticket> tickets) {
        return papers.recommendation(content(letter, tickets), choice(letter));
    }

    /** As {@link #pdf}. */
    byte[] docx(Letter letter, List<Ticket> tickets) {
        return editable.recommendation(content(letter, tickets), choice(letter));
    }

    private FormChoice choice(Letter letter) {
        LocalDate signed = letter.signedOn();
        return FormChoice.on(signed == null ? clock.today() : signed);
    }

    private RecommendationLetter content(Letter letter, List<Ticket> tickets) {
        List<RecommendationLetter.Item> items = new ArrayList<>();
        Set<String> legal = new LinkedHashSet<>();
        for (Ticket ticket : tickets) {
            items.add(item(items.size() + 1, ticket));
            catalog.snapshot().history(ticket.code()).stream()
                    .reduce((before, after) -> after)
                    .ifPresent(
                            version -> version.legal().forEach(basis -> legal.add(basis.text())));
        }
        return new RecommendationLetter(
                letterhead(letter),
                letter.number(),
                letter.signedOn(),
                text("catalog.recommendation.subject"),
                letter.recipient(),
                items,
                letter.proposal(),
                List.copyOf(legal),
                letter.signerTitle(),
                letter.signer(),
                letter.draftedAt());
    }

    private RecommendationLetter.Item item(int number, Ticket ticket) {
        return new RecommendationLetter.Item(
                number,
                ticket.code(),
                ticket.name(),
                ticket.what()
                        .map(what -> text("catalog.constituent." + what))
                        .orElseGet(() -> text("catalog.difference.whole")),
                text("catalog.discrepancy.type." + ticket.type()),
                ticket.said().local(),
                ticket.said().national(),
                ticket.note());
    }

    private Letterhead letterhead(Letter letter) {
        OrganizationChart chart = organizations.chart();
        LocalDate on = clock.today();
        String body = chart.lastKnown(letter.agency(), on).map(Unit::name).orElse("");
        return new Letterhead(
                chart.superiorOf(letter.agency(), on).map(Unit::name).orElse(null),
                body,
                Letterhead.place(body));
    }

    private String text(String key) {
        return texts.text(VIETNAMESE, key);
    }
}
