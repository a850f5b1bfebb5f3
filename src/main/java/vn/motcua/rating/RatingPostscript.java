package vn.motcua.rating;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.Applicants;
import vn.motcua.dossier.DossierView;
import vn.motcua.kernel.SubjectRef;
import vn.motcua.notice.NoticeChannel;
import vn.motcua.notice.Postscript;
import vn.motcua.notice.SentNotice;
import vn.motcua.shell.PublicUrl;
import vn.motcua.shell.Texts;

/**
 * The message that a result was handed over says where to rate, as long as nobody has. Only where
 * the program knows its own address.
 */
@Component
class RatingPostscript implements Postscript {

    private static final String TEMPLATE = "dossier-returned";

    private final Applicants applicants;
    private final Ratings ratings;
    private final PublicUrl site;
    private final Texts texts;

    RatingPostscript(Applicants applicants, Ratings ratings, PublicUrl site, Texts texts) {
        this.applicants = applicants;
        this.ratings = ratings;
        this.site = site;
        this.texts = texts;
    }

    @Override
    public Optional<String> of(SentNotice notice) {
        SubjectRef subject = notice.subject();
        if (subject == null || !notice.template().equals(TEMPLATE)) {
            return Optional.empty();
        }
        return site.set()
                .flatMap(address ->
                        applicants
                                .view(subject.id())
                                .filter(dossier -> ratings.refusal(dossier).isEmpty())
                                .map(dossier -> sentence(notice, link(address, dossier))));
    }

    private String sentence(SentNotice notice, String link) {
        String length = notice.channel() == NoticeChannel.SMS ? "short" : "long";
        return texts.text(notice.language(), "rating.postscript." + length, link);
    }

    private static String link(UriComponentsBuilder address, DossierView dossier) {
        return address.path("/rate")
                .queryParam("code", dossier.state().code())
                .queryParam("key", dossier.trackKey())
                .queryParam("by", "link")
                .encode()
                .toUriString();
    }
}
