package vn.motcua.catalog.discrepancy.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.discrepancy.Letter;
import vn.motcua.catalog.discrepancy.Ticket;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;

/**
 * One letter and its tickets, or the form of one that is to be drafted.
 *
 * @param letter null while it is not drafted
 * @param form of its words
 * @param send of number and day
 */
public record LetterPage(
        @Nullable Letter letter, List<Ticket> tickets, FormView form, FormView send, Names names) {

    public LetterPage {
        tickets = List.copyOf(tickets);
    }

    public String path(UUID id, String rest) {
        return LettersDoor.PATH + "/" + id + rest;
    }

    public String name(Ticket ticket, Frame frame) {
        return names.procedure(ticket.code(), ticket.name(), frame);
    }

    public String part(Ticket ticket, Frame frame) {
        return TicketWords.part(ticket, frame);
    }

    public List<Field> fields(Frame frame) {
        return List.of(
                Field.text("recipient", frame.text("catalog.recommendation.recipient"))
                        .hint(frame.text("catalog.recommendation.recipient.hint"))
                        .maxLength(300)
                        .mandatory(),
                Field.textarea("proposal", frame.text("catalog.recommendation.proposal"))
                        .hint(frame.text("catalog.recommendation.proposal.hint"))
                        .maxLength(2000)
                        .mandatory(),
                Field.text("signerTitle", frame.text("catalog.recommendation.signerTitle"))
                        .hint(frame.text("catalog.recommendation.signerTitle.hint"))
                        .maxLength(100)
                        .size("medium"),
                Field.text("signer", frame.text("catalog.recommendation.signer"))
                        .maxLength(100)
                        .size("medium"));
    }

    public Field number(Frame frame) {
        return Field.text("number", frame.text("catalog.recommendation.number"))
                .placeholder("135/UBND-VP")
                .maxLength(100)
                .size("medium")
                .mandatory();
    }

    public Field on(Frame frame) {
        return Field.date("on", frame.text("catalog.recommendation.signedOn"))
                .placeholder("dd/mm/yyyy")
                .mandatory();
    }
}
