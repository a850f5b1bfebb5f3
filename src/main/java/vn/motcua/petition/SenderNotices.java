package vn.motcua.petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.Contact;
import vn.motcua.kernel.LegalBasis;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Zones;
import vn.motcua.notice.Notice;
import vn.motcua.notice.Notices;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;

/** Tells the sender what became of a petition: received, more asked for, passed on, answered. */
@Component
@LegalBasis("nd-20-2008#12")
class SenderNotices {

    static final String SUBJECT = "petition";

    private final Notices notices;
    private final PetitionStore store;
    private final Organizations organizations;
    private final boolean demo;

    SenderNotices(
            Notices notices,
            PetitionStore store,
            Organizations organizations,
            @Value("${motcua.demo:false}") boolean demo) {
        this.notices = notices;
        this.store = store;
        this.organizations = organizations;
        this.demo = demo;
    }

    /** In the caller's transaction; nothing to whom no message can reach. */
    void tell(PetitionState state, List<PetitionEvent> events, PetitionStore.Known known) {
        for (PetitionEvent event : events) {
            template(event)
                    .ifPresent(template -> {
                        queue(state.id(), state.code(), state, template, known);
                        if (event instanceof PetitionEvent.ReplySent
                                || event instanceof PetitionEvent.Published) {
                            joined(state, template);
                        }
                    });
        }
    }

    private static Optional<String> template(PetitionEvent event) {
        return switch (event) {
            case PetitionEvent.Received _ -> Optional.of("petition-received");
            case PetitionEvent.SupplementAsked _ -> Optional.of("petition-asked");
            case PetitionEvent.Refused _ -> Optional.of("petition-refused");
            case PetitionEvent.Transferred _ -> Optional.of("petition-passed-on");
            case PetitionEvent.ReplySent(ReplyWay way) ->
                    way == ReplyWay.MESSAGE ? Optional.of("petition-answered") : Optional.empty();
            case PetitionEvent.Published _ -> Optional.of("petition-published");
            default -> Optional.empty();
        };
    }

    /** Those whose petitions are handled together with it get the same answer. */
    private void joined(PetitionState lead, String template) {
        store.joined(lead.id())
                .forEach((id, code) ->
                        store.sender(id)
                                .ifPresent(known -> queue(id, code, lead, template, known)));
    }

    private void queue(
            UUID id, String code, PetitionState lead, String template, PetitionStore.Known known) {
        Contact contact = known.sender().contact().orElse(null);
        if (contact == null) {
            return;
        }
        String agency =
                organizations
                        .chart()
                        .lastKnown(lead.agency(), Zones.dayOf(lead.lastAt()))
                        .map(Unit::name)
                        .orElse("");
        notices.queue(
                new Notice(
                        contact.kind().channel(),
                        contact.value(),
                        new Notice.Text(
                                template,
                                Locale.of(known.sender().language()),
                                List.of(code, known.secret(), agency, Notice.moment(lead.lastAt())),
                                new SubjectRef(SUBJECT, id),
                                demo)));
    }

    /** Deletes all messages about one whose sender is erased. */
    void forget(UUID petition) {
        notices.forget(new SubjectRef(SUBJECT, petition));
    }
}
