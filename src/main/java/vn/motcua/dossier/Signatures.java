package vn.motcua.dossier;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.journal.Signer;

/**
 * Signs what goes beyond the rule, corrections of a completion, re-appointments by override,
 * recounts of dues and moves to another process, so that each can be shown to have been made here,
 * as it stands.
 */
@Component
class Signatures {

    private final Signer signer;

    Signatures(Signer signer) {
        this.signer = signer;
    }

    List<DossierEvent> signed(UUID dossier, List<DossierEvent> events) {
        return events.stream().map(e -> signed(dossier, e)).toList();
    }

    private DossierEvent signed(UUID dossier, DossierEvent event) {
        return switch (event) {
            case DossierEvent.CompletionCorrected c ->
                    new DossierEvent.CompletionCorrected(
                            c.recorded(),
                            c.claimed(),
                            c.reason(),
                            c.by(),
                            c.note(),
                            signer.sign(text(dossier, c)));
            case DossierEvent.Apologised a when a.override() ->
                    new DossierEvent.Apologised(
                            a.by(),
                            a.promised(),
                            a.reappointed(),
                            a.inTime(),
                            true,
                            a.note(),
                            signer.sign(text(dossier, a)));
            default -> event;
        };
    }

    String signature(Recount recount, UUID by, RecountCounts previewed) {
        return signer.sign(text(recount, by, previewed));
    }

    String signature(Rebase rebase, UUID by, List<RebaseItem> items) {
        return signer.sign(text(rebase, by, items));
    }

    /** With the place of each dossier, so that what was signed is what was carried out. */
    static String text(Rebase r, UUID by, List<RebaseItem> items) {
        return Stream.concat(
                        Stream.of(
                                r.id().toString(),
                                r.agency().toString(),
                                r.procedure(),
                                r.process().toString(),
                                r.number(),
                                r.day().toString(),
                                r.summary(),
                                by.toString()),
                        items.stream()
                                .map(i ->
                                        i.dossier()
                                                + " "
                                                + i.from()
                                                + " "
                                                + i.step()
                                                + " "
                                                + i.to()))
                .collect(Collectors.joining("\n"));
    }

    static String text(Recount r, UUID by, RecountCounts previewed) {
        return String.join(
                "\n",
                r.id().toString(),
                r.agency().toString(),
                r.number(),
                r.day().toString(),
                r.summary(),
                by.toString(),
                previewed.toString());
    }

    static String text(UUID dossier, DossierEvent.CompletionCorrected c) {
        return String.join(
                "\n",
                dossier.toString(),
                c.recorded().toString(),
                c.claimed().toString(),
                c.reason(),
                c.by().toString(),
                c.note());
    }

    static String text(UUID dossier, DossierEvent.Apologised a) {
        return String.join(
                "\n",
                dossier.toString(),
                a.promised().toString(),
                a.reappointed().toString(),
                a.by().toString(),
                a.note());
    }
}
