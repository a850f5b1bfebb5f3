package vn.motcua.catalog.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Fee;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureCase;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredPaper;
import vn.motcua.organization.Unit;
import vn.motcua.shell.Frame;
import vn.motcua.shell.StepsLine;

/**
 * One procedure as it is on a day.
 *
 * @param started the procedures that its process starts along the way, as they are on that day
 */
public record ProcedurePage(
        ProcedureVersion version,
        InternalProcess process,
        List<ProcedureVersion> started,
        List<ProcedureVersion> history,
        List<Unit> agencies,
        LocalDate on,
        ProcessPicture picture) {

    /** One line of the table of limits: a case, some channels, what it takes and what it costs. */
    public record Offer(String caseName, String channels, String limit, String fees) {}

    /** Channels on which a case takes and costs the same share a line. */
    public List<Offer> offers(Frame frame) {
        List<Offer> offers = new ArrayList<>();
        for (ProcedureCase one : version.cases()) {
            Set<Channel> open = new TreeSet<>(version.channels());
            while (!open.isEmpty()) {
                Channel first = open.iterator().next();
                Set<Channel> same =
                        open.stream()
                                .filter(other -> alike(one.id(), first, other))
                                .collect(Collectors.toCollection(TreeSet::new));
                offers.add(offer(one, same, frame));
                open.removeAll(same);
            }
        }
        return offers;
    }

    private boolean alike(String caseId, Channel a, Channel b) {
        return version.limit(caseId, a).equals(version.limit(caseId, b))
                && version.fees(caseId, a).stream()
                        .map(Fee::amount)
                        .toList()
                        .equals(version.fees(caseId, b).stream().map(Fee::amount).toList());
    }

    private Offer offer(ProcedureCase one, Set<Channel> channels, Frame frame) {
        Channel first = channels.iterator().next();
        return new Offer(
                frame.either(one.name(), one.nameEn()),
                channels.stream()
                        .map(channel -> frame.text("catalog.channel." + channel))
                        .collect(Collectors.joining(", ")),
                version.limit(one.id(), first).text(frame.locale()),
                version.fees(one.id(), first).stream()
                        .map(fee -> fee(fee, frame))
                        .collect(Collectors.joining("; ")));
    }

    private static String fee(Fee fee, Frame frame) {
        String amount =
                fee.amount().amount() == 0
                        ? frame.text("catalog.fee.free")
                        : frame.money(fee.amount());
        String note = fee.note().isEmpty() ? "" : " (" + fee.note() + ")";
        return frame.either(fee.name(), fee.nameEn()) + ": " + amount + note;
    }

    /** How many of a paper, and whether it is handed in or shown. */
    public String manner(RequiredPaper paper, Frame frame) {
        List<String> parts = new ArrayList<>();
        if (paper.originals() > 0) {
            parts.add(frame.text("catalog.paper.originals", paper.originals()));
        }
        if (paper.copies() > 0) {
            parts.add(frame.text("catalog.paper.copies", paper.copies()));
        }
        parts.addFirst(frame.text("catalog.paper." + paper.kind()));
        return String.join(", ", parts);
    }

    /** When the paper is needed, where it is not always; empty otherwise. */
    public String condition(RequiredPaper paper, Frame frame) {
        List<String> parts = new ArrayList<>();
        version.cases().stream()
                .filter(one -> one.id().equals(paper.caseId()) && version.cases().size() > 1)
                .forEach(one -> parts.add(frame.either(one.name(), one.nameEn())));
        if (paper.group() != null) {
            parts.add(frame.text("catalog.paper.alternative"));
        } else if (!paper.required()) {
            parts.add(frame.text("catalog.paper.optional"));
        }
        if (paper.maxAge() != null) {
            parts.add(frame.text("catalog.paper.age", paper.maxAge().text(frame.locale())));
        }
        if (!paper.note().isEmpty()) {
            parts.add(paper.note());
        }
        return String.join(" · ", parts);
    }

    public StepsLine line(Frame frame) {
        return picture.draw(process, frame);
    }

    /** From when until when this version holds. */
    public String validity(Frame frame) {
        return validity(version, frame);
    }

    public String validity(ProcedureVersion one, Frame frame) {
        LocalDate end = one.validTo();
        return end == null
                ? frame.text("catalog.valid.from", one.validFrom())
                : frame.text("catalog.valid.between", one.validFrom(), end.minusDays(1));
    }

    public String agencyNames(Frame frame) {
        return agencies.stream()
                .map(unit -> frame.either(unit.name(), unit.nameEn()))
                .collect(Collectors.joining("; "));
    }

    public String applicants(Frame frame) {
        return version.applicants().stream()
                .map(one -> frame.text("catalog.applicant." + one))
                .collect(Collectors.joining(", "));
    }
}
