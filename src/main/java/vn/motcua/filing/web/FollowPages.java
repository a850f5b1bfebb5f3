package vn.motcua.filing.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.citizen.Citizen;
import vn.motcua.document.Uploads;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.dossier.web.TrackedPages;
import vn.motcua.eform.EForms;
import vn.motcua.filing.Filed;
import vn.motcua.filing.Filing;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.PaymentPlace;
import vn.motcua.journal.AccessLog;
import vn.motcua.kernel.RefusalException;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.kernel.Uuid7;
import vn.motcua.notice.NoticeQueries;
import vn.motcua.notice.NoticeText;
import vn.motcua.notice.SentNotice;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Page;

/** Makes the pages of dossiers for their owners. */
@Component
class FollowPages {

    private final Filing filing;
    private final Applicants applicants;
    private final TrackedPages tracked;
    private final EForms forms;
    private final Uploads uploads;
    private final AccessLog looks;
    private final NoticeQueries notices;
    private final NoticeText words;
    private final AssistedLooks assisted;
    private final ObjectProvider<PaymentPlace> places;
    private final BusinessClock clock;

    FollowPages(
            Filing filing,
            Applicants applicants,
            TrackedPages tracked,
            EForms forms,
            Uploads uploads,
            AccessLog looks,
            NoticeQueries notices,
            NoticeText words,
            AssistedLooks assisted,
            ObjectProvider<PaymentPlace> places,
            BusinessClock clock) {
        this.filing = filing;
        this.applicants = applicants;
        this.tracked = tracked;
        this.forms = forms;
        this.uploads = uploads;
        this.looks = looks;
        this.notices = notices;
        this.words = words;
        this.assisted = assisted;
        this.places = places;
        this.clock = clock;
    }

    Page page(UUID dossier, Citizen by, FormView view) {
        return Page.of("filing/dossier", of(dossier, by, view, told(dossier)));
    }

    Page proof(UUID dossier, Citizen by) {
        return Page.of("filing/proof", of(dossier, by, FormView.empty(), List.of()));
    }

    private List<SentNotice> told(UUID dossier) {
        return notices.about(new SubjectRef("dossier", dossier));
    }

    private FollowPage of(UUID dossier, Citizen by, FormView view, List<SentNotice> told) {
        Filed filed = filing.require(dossier, by.account());
        DossierView there =
                applicants
                        .view(dossier)
                        .orElseThrow(
                                () -> new RefusalException(new FilingRefusal.DossierUnknown()));
        assisted.at(dossier, "dossier-page");
        String key = view.value("key");
        return new FollowPage(
                tracked.of(there),
                applicants.expected(there).orElse(null),
                looks.of(new SubjectRef("dossier", dossier)),
                new Told(told, words),
                filed,
                forms.revision(filed.form()),
                view,
                key.isEmpty() ? Uuid7.next().toString() : key,
                uploads.rules(clock.today()).accept(),
                payment(there));
    }

    private FollowPage.@Nullable Payment payment(DossierView view) {
        if (view.state().status() != Status.OBLIGATION) {
            return places.stream()
                    .flatMap(p -> p.due(view.state().id()).stream())
                    .findFirst()
                    .map(due -> new FollowPage.Payment(due.amount(), "", due.path()))
                    .orElse(null);
        }
        return view.timeline().reversed().stream()
                .map(TimelineEntry::event)
                .filter(DossierEvent.PaymentAsked.class::isInstance)
                .map(DossierEvent.PaymentAsked.class::cast)
                .findFirst()
                .map(asked -> payment(view.state().id(), asked))
                .orElse(null);
    }

    private FollowPage.Payment payment(UUID dossier, DossierEvent.PaymentAsked asked) {
        String path =
                places.stream()
                        .flatMap(p -> p.path(dossier, asked.amount(), asked.number()).stream())
                        .findFirst()
                        .orElse(null);
        return new FollowPage.Payment(asked.amount(), asked.number(), path);
    }
}
